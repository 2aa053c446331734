/**
 * The machine, behind one interface: the only file that knows `process`, files, the clock and child processes.
 * Everything else is handed a `Host`, so that a test hands its own.
 */
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import type { FileStat, FileSystem } from './storage/file-system.ts';

/** Loaded when first needed: most commands start no program and draw no token. */
const children = () => process.getBuiltinModule('node:child_process');
const crypto = () => process.getBuiltinModule('node:crypto');

export type SignalName = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGCONT' | 'SIGWINCH';

export interface Host {
  /** What follows `limpide` on the command line. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  readonly version: string;
  readonly pid: number;
  /** The package's own folder: `templates/` and `schema/` stand in it. */
  readonly home: string;
  readonly temporary: string;
  readonly systemLocale: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly files: FileSystem;
  now(): Date;
  /** Milliseconds on a clock that never goes back. */
  tick(): number;
  /** Hexadecimal digits nobody can guess. */
  token(): string;
  /** When a process of this machine began, in words only comparable for equality; undefined when there is none. */
  processStart(pid: number): string | undefined;
  on(signal: SignalName, heard: () => void): () => void;
  /** Ends this process by that signal, after its handlers are gone. */
  raise(signal: SignalName): void;
  /** Stops this process and its group as Ctrl+Z does; comes back when they go on. Not on Windows. */
  suspend(): void;
  later(milliseconds: number, then: () => void): () => void;
  /** Runs a program on this terminal and gives its exit code (the person's editor). */
  runHere(command: string, args: readonly string[]): Promise<number>;
  /** Runs a program, with `env` over this one's own, and gives what it printed; undefined when it could not start. */
  capture(
    command: string,
    args: readonly string[],
    cwd?: string,
    env?: Readonly<Record<string, string>>,
  ): { code: number; stdout: string } | undefined;
  watch(folder: string, changed: (file: string | undefined) => void): () => void;
}

declare const LIMPIDE_VERSION: string | undefined;

const flags = { read: 'r', create: 'wx', append: 'a' } as const;

function statOf(stat: fs.Stats): FileStat {
  const kind = stat.isFile()
    ? 'file'
    : stat.isDirectory()
      ? 'folder'
      : stat.isSymbolicLink()
        ? 'link'
        : 'other';
  return {
    kind,
    size: stat.size,
    mode: stat.mode & 0o7777,
    mtimeMs: stat.mtimeMs,
    ino: stat.ino,
    nlink: stat.nlink,
  };
}

export const nodeFiles: FileSystem = {
  open: (path, how, mode) => fs.openSync(path, flags[how], mode),
  write: (fd, bytes, offset, length) => fs.writeSync(fd, bytes, offset, length),
  read: (fd, bytes, offset, length) => fs.readSync(fd, bytes, offset, length, null),
  fsync: (fd) => fs.fsyncSync(fd),
  fchmod: (fd, mode) => fs.fchmodSync(fd, mode),
  close: (fd) => fs.closeSync(fd),
  rename: (from, to) => fs.renameSync(from, to),
  link: (from, to) => fs.linkSync(from, to),
  unlink: (path) => fs.unlinkSync(path),
  syncFolder: (path) => {
    if (process.platform === 'win32') return;
    const fd = fs.openSync(path, 'r');
    try {
      fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
  },
  makeFolder: (path) => {
    fs.mkdirSync(path, { recursive: true });
  },
  list: (path) => fs.readdirSync(path),
  stat: (path, follow = false) => {
    const stat = (follow ? fs.statSync : fs.lstatSync)(path, { throwIfNoEntry: false });
    return stat === undefined ? undefined : statOf(stat);
  },
  realPath: (path) => fs.realpathSync(path),
};

/** Field 22 of /proc/PID/stat on Linux; elsewhere only whether the process is there. */
function processStart(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? 'alive';
  } catch {
    return 'alive';
  }
}

export function nodeHost(home: string): Host {
  return {
    args: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    platform: process.platform,
    version: typeof LIMPIDE_VERSION === 'string' ? LIMPIDE_VERSION : '0.0.0',
    pid: process.pid,
    home,
    get temporary() {
      return tmpdir();
    },
    get systemLocale() {
      // There the system knows no more than LC_ALL, LC_MESSAGES and LANG, and `Intl` takes as long to load as all of Node.
      if (process.platform === 'linux') return 'en';
      return Intl.DateTimeFormat().resolvedOptions().locale;
    },
    // Each stream loads much of Node when it is first touched: most commands touch one.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    files: nodeFiles,
    now: () => new Date(),
    tick: () => performance.now(),
    token: () => crypto().randomBytes(16).toString('hex'),
    processStart,
    on: (signal, heard) => {
      process.on(signal, heard);
      return () => process.removeListener(signal, heard);
    },
    raise: (signal) => {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    },
    suspend: () => {
      if (process.platform !== 'win32') process.kill(0, 'SIGTSTP');
    },
    later: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    runHere: (command, args) =>
      new Promise((done) => {
        const child = children().spawn(command, args, { stdio: 'inherit' });
        child.on('error', () => done(127));
        child.on('exit', (code) => done(code ?? 1));
      }),
    capture: (command, args, cwd, env) => {
      const ran = children().spawnSync(command, args, {
        cwd,
        env: { ...process.env, ...env },
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return ran.error === undefined ? { code: ran.status ?? 1, stdout: ran.stdout } : undefined;
    },
    watch: (folder, changed) => {
      const watcher = fs.watch(folder, { recursive: true }, (_, file) => changed(file ?? undefined));
      return () => watcher.close();
    },
  };
}
