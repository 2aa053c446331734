/**
 * The machine, behind one interface: the only file that knows `process`, files, the clock and child processes.
 * Everything else is handed a `Host`, so that a test hands its own.
 */
import * as fs from 'node:fs';
import type { FileStat, FileSystem } from './storage/file-system.ts';

/** Loaded when first needed: most commands start no program and draw no token. */
const system = () => process.getBuiltinModule('node:os');
const threads = () => process.getBuiltinModule('node:worker_threads');
const children = () => process.getBuiltinModule('node:child_process');
const engine = () => process.getBuiltinModule('node:v8');
const crypto = () => process.getBuiltinModule('node:crypto');

export type SignalName = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGCONT' | 'SIGWINCH';

/** What is printed. A terminal's width is known, a file's is not. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string | Uint8Array): unknown;
}

/** What is read to its end, not typed at a prompt. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY: boolean;
}

/** Another thread of this process, at work on what it is posted. */
export interface Thread {
  post(message: unknown): void;
  end(): void;
}

/** `gone` comes at most once, after the last `heard`: the thread could not start, or is lost. */
export interface ThreadEars {
  readonly heard: (message: unknown) => void;
  readonly gone: () => void;
}

export interface Host {
  /** What follows `limpide` on the command line. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  readonly version: string;
  /** Another one for every build: what one build remembers, another may see otherwise. */
  readonly build: string;
  /** How many threads can work at once. */
  readonly cores: number;
  readonly pid: number;
  /** The package's own folder: `templates/` and `schema/` stand in it. */
  readonly home: string;
  readonly temporary: string;
  readonly systemLocale: string;
  readonly stdin: NodeJS.ReadStream;
  /** `stdin` for who only reads it to its end: without a terminal, no stream is loaded. */
  readonly input: Input;
  readonly stdout: Output;
  /** `stdout` for who needs a stream (a protocol). */
  readonly stdoutStream: NodeJS.WriteStream;
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
  /** Starts `src/worker.ts` in a thread. @param given plain data, copied */
  thread(given: unknown, ears: ThreadEars): Thread;
  /** For a run that makes much and keeps little: the room for what is short-lived stays small. */
  holdLittle(): void;
  watch(folder: string, changed: (file: string | undefined) => void): () => void;
}

declare const LIMPIDE_VERSION: string | undefined;
declare const LIMPIDE_BUILD: string | undefined;

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

/** The other side of `Host.thread`: hands what was given and posted to `work`. */
export function fromThread(
  work: (given: unknown, answer: (message: unknown) => void) => (message: unknown) => Promise<void>,
): void {
  const { parentPort, workerData } = threads();
  const heard = work(workerData, (message) => parentPort!.postMessage(message));
  // What fails here is for the first thread to meet again, and to tell.
  parentPort!.on('message', (message) => {
    heard(message).catch(() => process.exit(1));
  });
}

/** When this very process began: it is asked for at every lock. */
let ownStart: string | undefined;

function processStart(pid: number): string | undefined {
  if (pid !== process.pid) return startOf(pid);
  ownStart ??= startOf(pid);
  return ownStart;
}

/** Field 22 of /proc/PID/stat on Linux; elsewhere only whether the process is there. */
function startOf(pid: number): string | undefined {
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

/** A terminal, or a device that may be one; never asked of `process.stdin`, which loads a tenth of Node to tell. */
const isDevice = (fd: number): boolean => {
  try {
    return fs.fstatSync(fd).isCharacterDevice();
  } catch {
    return true;
  }
};

/** Into a file or a pipe, the bytes are written at once; Windows, whose pipes differ, has Node's own stream. */
function outputOf(): Output {
  if (process.platform === 'win32' || isDevice(1)) return process.stdout;
  let isGone = false;
  let stream: NodeJS.WriteStream | undefined;
  return {
    isTTY: false,
    write(text) {
      if (stream !== undefined) return stream.write(text);
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      for (let at = 0; at < bytes.length && !isGone; ) {
        try {
          at += fs.writeSync(1, bytes, at);
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (code === 'EAGAIN') {
            // A pipe that does not wait: Node's stream does, and keeps the order.
            stream = process.stdout;
            return stream.write(bytes.subarray(at));
          }
          // Nobody reads any more (`| head`): nothing to tell, and nobody to tell it to.
          if (code !== 'EPIPE') throw error;
          isGone = true;
        }
      }
      return true;
    },
  };
}

function inputOf(): Input {
  const device = process.platform === 'win32' || isDevice(0);
  return {
    get isTTY() {
      return device && process.stdin.isTTY === true;
    },
    async *[Symbol.asyncIterator]() {
      if (device) return yield* process.stdin;
      const bytes = new Uint8Array(64 * 1024);
      for (;;) {
        try {
          const length = fs.readSync(0, bytes);
          if (length === 0) return;
          yield bytes.slice(0, length);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
          return yield* process.stdin;
        }
      }
    },
  };
}

export function nodeHost(home: string): Host {
  let output: Output | undefined;
  return {
    args: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    platform: process.platform,
    version: typeof LIMPIDE_VERSION === 'string' ? LIMPIDE_VERSION : '0.0.0',
    build: typeof LIMPIDE_BUILD === 'string' ? LIMPIDE_BUILD : 'source',
    get cores() {
      return system().availableParallelism();
    },
    pid: process.pid,
    home,
    get temporary() {
      return system().tmpdir();
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
    get input() {
      return inputOf();
    },
    get stdout() {
      output ??= outputOf();
      return output;
    },
    get stdoutStream() {
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
    thread: (given, { heard, gone }) => {
      const { Worker } = threads();
      const worker = new Worker(`${home}/dist/worker.js`, { workerData: given });
      let isEnded = false;
      worker.on('message', heard);
      // An error ends the thread; what ends is told once, by its exit.
      worker.on('error', () => undefined);
      worker.on('exit', () => {
        if (!isEnded) gone();
      });
      return {
        post: (message) => worker.postMessage(message),
        end: () => {
          isEnded = true;
          void worker.terminate();
        },
      };
    },
    holdLittle: () => {
      // Settings of the engine's own: asked only of the release they were measured with, as another may not know them.
      if (!process.versions.node.startsWith('20.')) return;
      engine().setFlagsFromString('--semi-space-growth-factor=1');
      // What is left behind is cleared when it comes to half of what is held: by itself, the engine waits for thrice.
      engine().setFlagsFromString('--heap-growing-percent=50');
    },
    watch: (folder, changed) => {
      const watcher = fs.watch(folder, { recursive: true }, (_, file) => changed(file ?? undefined));
      return () => watcher.close();
    },
  };
}
