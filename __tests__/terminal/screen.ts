/**
 * A terminal's screen, small but exact about what limpide writes: it reads the bytes and tells what a person sees.
 * Anything it does not know is collected in `unknown`, which a test expects to be empty.
 */
import { graphemes, widthOf } from '../../src/terminal/width.ts';

export class Screen {
  columns: number;
  height: number;
  /** Rows that have gone off the top, oldest first. */
  readonly past: string[] = [];
  #cells: string[][];
  row = 0;
  column = 0;
  readonly unknown: string[] = [];
  readonly modes: Record<string, boolean> = { '7': true, '25': true, '2004': false };
  written = 0;
  /** Escape sequences read so far. */
  sequences = 0;
  /** Colours and weights among them. */
  paints = 0;
  #rest = '';

  constructor(columns = 80, height = 24) {
    this.columns = columns;
    this.height = height;
    this.#cells = [[]];
  }

  write(text: string): void {
    this.written += Buffer.byteLength(text);
    let rest = this.#rest + text;
    this.#rest = '';
    while (rest !== '') {
      const plain = /^[^\u0000-\u001f\u007f-\u009f]+/.exec(rest);
      if (plain !== null) {
        for (const one of graphemes(plain[0])) this.#put(one);
        rest = rest.slice(plain[0].length);
        continue;
      }
      if (rest[0] !== '\u001b') {
        this.#control(rest[0]!);
        rest = rest.slice(1);
        continue;
      }
      const sequence = /^\u001b\[([?0-9;]*)([A-Za-z])/.exec(rest);
      if (sequence === null) {
        if (/^\u001b(?:\[[?0-9;]*)?$/.test(rest)) {
          this.#rest = rest;
          return;
        }
        this.unknown.push(rest.slice(0, 4));
        rest = rest.slice(1);
        continue;
      }
      this.#sequence(sequence[1]!, sequence[2]!);
      rest = rest.slice(sequence[0].length);
    }
  }

  /** Every row, from the oldest, without blanks at the ends. */
  get text(): string {
    return [...this.past, ...this.rows].join('\n').trimEnd();
  }

  get rows(): string[] {
    return this.#cells.map((row) =>
      Array.from(row, (cell) => cell ?? ' ')
        .join('')
        .trimEnd(),
    );
  }

  #line(row = this.row): string[] {
    while (this.#cells.length <= row) this.#cells.push([]);
    return this.#cells[row]!;
  }

  #put(one: string): void {
    const wide = widthOf(one);
    if (this.column + Math.max(1, wide) > this.columns) {
      if (this.modes['7'] === true) {
        this.column = 0;
        this.#down();
      } else this.column = this.columns - Math.max(1, wide);
    }
    const line = this.#line();
    if (wide === 0) {
      line[Math.max(0, this.column - 1)] += one;
      return;
    }
    line[this.column] = one;
    if (wide === 2) line[this.column + 1] = '';
    this.column += wide;
  }

  #down(): void {
    this.row++;
    this.#line();
    if (this.row < this.height) return;
    this.past.push(this.rows[0]!);
    this.#cells.shift();
    this.row--;
  }

  #control(character: string): void {
    if (character === '\n') this.#down();
    else if (character === '\r') this.column = 0;
    else if (character === '\b') this.column = Math.max(0, this.column - 1);
    else this.unknown.push(character);
  }

  #sequence(parameters: string, final: string): void {
    this.sequences++;
    const number = Number.parseInt(parameters, 10) || 1;
    switch (final) {
      case 'A':
        this.row = Math.max(0, this.row - number);
        return;
      case 'B':
        this.row = Math.min(this.height - 1, this.row + number);
        return;
      case 'G':
        this.column = Math.min(this.columns - 1, number - 1);
        return;
      case 'K':
        if (parameters === '2') this.#line().length = 0;
        else if (parameters === '1') this.#line().fill(' ', 0, this.column + 1);
        else this.#line().length = Math.min(this.#line().length, this.column);
        return;
      case 'J':
        this.#line().length = Math.min(this.#line().length, this.column);
        this.#cells.length = this.row + 1;
        return;
      case 'm':
        this.paints++;
        return;
      case 'h':
      case 'l':
        if (parameters.startsWith('?')) this.modes[parameters.slice(1)] = final === 'h';
        return;
      default:
        this.unknown.push(`[${parameters}${final}`);
    }
  }
}
