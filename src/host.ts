/**
 * The machine, behind one interface: with the folder `host/` it is put together from, the only place that knows
 * `process`, files, the clock and child processes. Everything else is handed a `Host`, so that a test hands its own.
 */
import { nodeFiles } from './host/files.ts';
import { engine, system } from './host/node-parts.ts';
import { capture, processStart, runHere } from './host/processes.ts';
import { onSignal, raise, type SignalName, suspend } from './host/signals.ts';
import { type Input, inputOf, type Output, outputOf, stderrStream, stdoutStream } from './host/streams.ts';
import { startThread, type Thread, type ThreadEars } from './host/threads.ts';
import { token } from './host/token.ts';
import type { Wanted } from './host/watch.ts';
import type { FileSystem } from './storage/file-system.ts';

export { leave } from './host/streams.ts';

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
  /** Undefined where the system knows no more than the environment. */
  readonly systemLocale: string | undefined;
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
  /** Tells of each change to the files at or below these paths that are to be watched, until what it gives is called. */
  watch(paths: readonly string[], wanted: Wanted, changed: () => void): Promise<() => void>;
}

declare const LIMPIDE_VERSION: string | undefined;
declare const LIMPIDE_BUILD: string | undefined;

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
      if (process.platform === 'linux') return undefined;
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
      return stdoutStream();
    },
    get stderr() {
      return stderrStream();
    },
    files: nodeFiles,
    now: () => new Date(),
    tick: () => performance.now(),
    token,
    processStart,
    on: onSignal,
    raise,
    suspend,
    later: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    runHere,
    capture,
    thread: (given, ears) => startThread(home, given, ears),
    holdLittle: () => {
      // Settings of the engine's own: asked only of the release they were measured with, as another may not know them.
      if (!process.versions.node.startsWith('20.')) return;
      engine().setFlagsFromString('--semi-space-growth-factor=1');
      // What is left behind is cleared when it comes to a fifth of what is held: by itself, the engine waits for thrice.
      // To clear is quick, as little is held: ten thousand files take 132 MB, where a half took 145.
      engine().setFlagsFromString('--heap-growing-percent=20');
      // A small room is cleared sooner than other threads have come to help.
      engine().setFlagsFromString('--no-parallel-scavenge');
    },
    watch: async (...asked) => (await import('./host/watch.ts')).watch(...asked),
  };
}
