/** What a skin needs of the machine: the part of `Host` that the command hands over. */
import type { Locale } from '../locales/locale.ts';
import type { Words } from '../locales/words.ts';

export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly temporary: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stderr: NodeJS.WriteStream;
  readonly files: {
    open(path: string, how: 'read' | 'create' | 'append', mode?: number): number;
    write(fd: number, bytes: Uint8Array, offset: number, length: number): number;
    read(fd: number, bytes: Uint8Array, offset: number, length: number): number;
    close(fd: number): void;
    unlink(path: string): void;
  };
  tick(): number;
  token(): string;
  on(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGCONT' | 'SIGWINCH', heard: () => void): () => void;
  later(milliseconds: number, then: () => void): () => void;
  /** Stops this process and its group as Ctrl+Z does; comes back when they go on. */
  suspend(): void;
  runHere(command: string, args: readonly string[]): Promise<number>;
}

export interface Terms {
  readonly machine: Machine;
  readonly words: Words['wizard'];
  readonly locale: Locale;
  /** Whether colour may be written on stderr. */
  readonly colour: boolean;
}
