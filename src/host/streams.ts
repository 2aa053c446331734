/** What is read and printed. Node's own streams are slow to load: they are touched only where a terminal, or waiting, needs them. */
import { fstatSync, readSync, writeSync } from 'node:fs';

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

/** Those of Node's own streams that were loaded to write to. */
const loaded = new Set<NodeJS.WriteStream>();

function loadedStream(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  loaded.add(stream);
  return stream;
}

export const stdoutStream = (): NodeJS.WriteStream => loadedStream(process.stdout);
export const stderrStream = (): NodeJS.WriteStream => loadedStream(process.stderr);

/**
 * Ends the process: at once when all is written, as Node takes down piece by piece all that it had put up, which is a
 * tenth of a short run; else when the last byte is out.
 */
export function leave(code: number): void {
  process.exitCode = code;
  if ([...loaded].every(({ writableLength }) => writableLength === 0)) process.exit();
}

/** A terminal, or a device that may be one; never asked of `process.stdin`, which loads a tenth of Node to tell. */
const isDevice = (fd: number): boolean => {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return true;
  }
};

/** Into a file or a pipe, the bytes are written at once; Windows, whose pipes differ, has Node's own stream. */
export function outputOf(): Output {
  if (process.platform === 'win32' || isDevice(1)) return stdoutStream();
  let isGone = false;
  let stream: NodeJS.WriteStream | undefined;
  return {
    isTTY: false,
    write(text) {
      if (stream !== undefined) return stream.write(text);
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      for (let at = 0; at < bytes.length && !isGone; ) {
        try {
          at += writeSync(1, bytes, at);
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (code === 'EAGAIN') {
            // A pipe that does not wait: Node's stream does, and keeps the order.
            stream = stdoutStream();
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

export function inputOf(): Input {
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
          const length = readSync(0, bytes);
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
