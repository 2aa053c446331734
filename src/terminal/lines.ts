import type { Endings } from './endings.ts';
import type { Machine } from './terms.ts';

/**
 * Reads a stream line by line, losing none: answers that arrive all at once wait their turn. Node's own readline drops
 * the lines that come between two questions.
 */
export class LineReader {
  readonly #stdin: NodeJS.ReadStream;
  readonly #endings: Endings;
  readonly #decoder = new TextDecoder();
  readonly #lines: string[] = [];
  #partial: string[] = [];
  #afterReturn = false;
  #ended = false;
  #waiting: (() => void) | undefined;

  constructor(machine: Machine, endings: Endings) {
    this.#stdin = machine.stdin;
    this.#endings = endings;
    this.#stdin.on('data', this.#read);
    this.#stdin.on('end', this.#end);
    this.#stdin.pause();
    endings.signal.addEventListener('abort', () => this.#wake());
  }

  /** Whether a line has already arrived. */
  get ready(): boolean {
    return this.#lines.length > 0;
  }

  /** The next line, without its newline; undefined when there is none any more. */
  async next(): Promise<string | undefined> {
    while (this.#lines.length === 0 && !this.#ended && this.#endings.ending === undefined) {
      this.#stdin.resume();
      await new Promise<void>((wake) => {
        this.#waiting = wake;
      });
    }
    this.#stdin.pause();
    if (this.#endings.ending !== undefined) return undefined;
    return this.#lines.shift();
  }

  close(): void {
    this.#stdin.off('data', this.#read);
    this.#stdin.off('end', this.#end);
    this.#stdin.pause();
  }

  readonly #read = (chunk: Buffer | string): void => {
    const text = typeof chunk === 'string' ? chunk : this.#decoder.decode(chunk, { stream: true });
    const whole = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') this.#afterReturn = text.endsWith('\r');
    const parts = whole.split(/\r\n|\r|\n/);
    this.#partial.push(parts[0]!);
    for (const part of parts.slice(1)) {
      this.#lines.push(this.#partial.join(''));
      this.#partial = [part];
    }
    if (this.#lines.length > 0) this.#wake();
  };

  /** A last line without newline counts from a file or a pipe; on a terminal it is a line still being typed. */
  readonly #end = (): void => {
    const last = this.#partial.join('') + this.#decoder.decode();
    if (last !== '' && this.#stdin.isTTY !== true) this.#lines.push(last);
    this.#partial = [];
    this.#ended = true;
    this.#wake();
  };

  #wake(): void {
    const wake = this.#waiting;
    this.#waiting = undefined;
    wake?.();
  }
}
