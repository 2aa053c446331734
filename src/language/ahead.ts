/**
 * Most of the patterns that a word may begin fail right behind it. So each tells what it needs there, and is tried only
 * where a word that follows may be it: a Bloom filter (B. H. Bloom, "Space/time trade-offs in hash coding with
 * allowable errors", Communications of the ACM 13, 1970), which turns away nothing that would match.
 */
import { imul } from './hash.ts';

/** The bit of an atom or of a class, by its number: one of thirty. The two others tell how far one looks. */
export const bitOf = (number: number): number => 4 << ((imul(number + 1, 0x9e3779b1) >>> 8) % 30);

/** How many words a pattern's need is looked for in, behind its head; 0: it needs nothing that bits could tell. */
export const reaches = [0, 1, 4, 8] as const;
export const needsNothing = ~3;

/** The bits of a text's words, and those of the next few. */
export class Ahead {
  /** By token: of itself, of the four and of the eight that begin there. */
  #one = new Int32Array(64);
  #four = new Int32Array(64);
  #eight = new Int32Array(64);
  /** By reach, of what follows a token: what a need is compared with. */
  readonly #seen = Int32Array.of(-1, 0, 0, 0);

  open(words: readonly { readonly bits: number }[]): void {
    const room = words.length + 8;
    if (this.#one.length < room) {
      this.#one = new Int32Array(room * 2);
      this.#four = new Int32Array(room * 2);
      this.#eight = new Int32Array(room * 2);
    }
    const [one, four, eight] = [this.#one, this.#four, this.#eight];
    for (let at = words.length; at < room; at += 1) one[at] = four[at] = eight[at] = 0;
    for (let at = words.length - 1; at >= 0; at -= 1) {
      one[at] = words[at]!.bits;
      four[at] = one[at]! | one[at + 1]! | one[at + 2]! | one[at + 3]!;
      eight[at] = four[at]! | four[at + 4]!;
    }
  }

  /** A class begins at a token. */
  put(at: number, bit: number): void {
    this.#one[at]! |= bit;
    for (let back = Math.max(0, at - 7); back <= at; back += 1) {
      this.#eight[back]! |= bit;
      if (back > at - 4) this.#four[back]! |= bit;
    }
  }

  /** What there is behind a token, by reach: to be compared with needs before it is asked for again. */
  behind(at: number): Int32Array {
    const seen = this.#seen;
    seen[1] = this.#one[at + 1]!;
    seen[2] = this.#four[at + 1]!;
    seen[3] = this.#eight[at + 1]!;
    return seen;
  }
}
