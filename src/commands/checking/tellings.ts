/**
 * What was told of the files of a run, in the order of their names. Of ten thousand files it would be most of the memory
 * held: it is kept as bytes, and made again of them, file by file, each time it is gone through.
 */
import type { Checked, Told } from '../../check/engine.ts';

export interface Tellings extends Iterable<Told> {
  readonly length: number;
}

/** What is told of a file as text: it goes to a thread or a cache, and nothing of it holds the file in memory. */
export const toldText = ({ file, findings, lines, suppressed, clarity }: Checked | Told): string =>
  JSON.stringify({
    file,
    findings: findings.map(({ file: _, ...finding }) => finding),
    lines,
    suppressed,
    clarity,
  });

export function toldFrom(text: string): Told {
  const { findings, ...told } = JSON.parse(text) as Told;
  return { ...told, findings: findings.map((finding) => ({ ...finding, file: told.file })) };
}

/** Those of a few files, sorted by name. */
export const tellingsOf = (told: readonly Told[]): Tellings =>
  [...told].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

/** Each of them changed, when it is gone through. */
export const mapped = (tellings: Tellings, change: (told: Told) => Told): Tellings => ({
  length: tellings.length,
  *[Symbol.iterator]() {
    for (const told of tellings) yield change(told);
  },
});

/** Room that is asked of the system at once, in bytes. */
const roomAtOnce = 256 * 1024;

export class KeptTellings implements Tellings {
  /** By number, where the text of a file stands. */
  readonly #texts: (Uint8Array | undefined)[] = [];
  #room: Uint8Array = new Uint8Array(0);
  #count = 0;

  get length(): number {
    return this.#count;
  }

  /** Takes what is told of the file of this number, as `toldText` has it; each number once, in any order. */
  take(number: number, text: string): void {
    const bytes = Buffer.from(text);
    if (bytes.length > this.#room.length) this.#room = new Uint8Array(Math.max(roomAtOnce, bytes.length));
    const kept = this.#room.subarray(0, bytes.length);
    kept.set(bytes);
    this.#room = this.#room.subarray(bytes.length);
    this.#texts[number] = kept;
    this.#count++;
  }

  *[Symbol.iterator](): Generator<Told> {
    for (const text of this.#texts)
      if (text !== undefined)
        yield toldFrom(Buffer.from(text.buffer, text.byteOffset, text.length).toString());
  }
}
