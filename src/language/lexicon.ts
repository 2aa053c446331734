import type { StoredFacts } from './facts.ts';
import type { Pack } from './pack.ts';

/** All that the patterns can ask of one word, answered once. */
export interface Lexeme {
  /** The atoms that the word is: 0 for a number, itself, its beginnings, its endings (`pack.ts`). */
  readonly atoms: readonly number[];
  /** By stage: the patterns it may begin, in the order they are tried. */
  readonly begun: readonly (readonly number[])[];
  /** `roles` (facts.ts). */
  readonly roles: number;
}

/** Words that are remembered: no text can make the memory grow without end. */
const mostRemembered = 20_000;
const nothing: readonly number[] = [];

/** A stage, the order of a head among those of its stage, and its pattern, as one number that sorts them so. */
export const begunKey = (stage: number, order: number, pattern: number): number =>
  ((stage << 27) | (order << 24) | pattern) >>> 0;

/** The words met, by their text. One a language, shared by all that read it. */
export class Lexicon {
  readonly #pack: Pack;
  readonly #stages: number;
  readonly #tails: readonly string[];
  readonly #firstTail: number;
  readonly #endings: ReadonlyMap<string, number>;
  readonly #longest: number;
  readonly #unknown: Lexeme;
  readonly #known = new Map<string, Lexeme>();

  constructor(pack: Pack, { levels, tails, endings }: StoredFacts) {
    this.#pack = pack;
    this.#stages = levels + 2;
    this.#tails = tails;
    this.#firstTail = pack.atoms.length;
    this.#endings = new Map(endings);
    this.#unknown = { atoms: nothing, begun: new Array(this.#stages).fill(nothing), roles: 0 };
    let longest = 0;
    for (let key = 0; key + 1 < pack.keys.length; key += 1)
      longest = Math.max(longest, pack.keys[key + 1]! - pack.keys[key]!);
    this.#longest = longest;
  }

  of(word: string, isNumber: boolean): Lexeme {
    let lexeme = this.#known.get(word);
    if (lexeme === undefined) {
      lexeme = this.#read(word, isNumber);
      if (this.#known.size >= mostRemembered) this.#known.clear();
      this.#known.set(word, lexeme);
    }
    return lexeme;
  }

  #read(word: string, isNumber: boolean): Lexeme {
    const { slots, roles, keyAtoms, atoms: kinds } = this.#pack;
    const atoms: number[] = isNumber ? [0] : [];
    let role = 0;
    // The hash of each beginning is the one before it and a letter (`hash.ts`).
    let hashed = 0x811c9dc5;
    const most = Math.min(word.length, this.#longest);
    for (let length = 1; length <= most; length += 1) {
      hashed = Math.imul(hashed ^ word.charCodeAt(length - 1), 0x01000193);
      let at = hashed & (slots.length - 1);
      for (let slot = slots[at]!; slot !== 0; slot = slots[at]!) {
        const key = slot - 1;
        if (this.#isKey(key, word, length)) {
          if (length === word.length) role = roles[key]!;
          for (let atom = keyAtoms[key]!; atom < keyAtoms[key + 1]!; atom += 1)
            if (this.#fits(kinds[atom]!, word, length)) atoms.push(atom);
          break;
        }
        at = (at + 1) & (slots.length - 1);
      }
    }
    this.#tails.forEach((tail, number) => {
      if (word.endsWith(tail)) atoms.push(this.#firstTail + number);
    });
    if (atoms.length === 0 && role === 0) return this.#unknown;
    return { atoms, begun: this.#begunBy(atoms), roles: role };
  }

  #isKey(key: number, word: string, length: number): boolean {
    const { keys, letters } = this.#pack;
    const start = keys[key]!;
    if (keys[key + 1]! - start !== length) return false;
    for (let at = 0; at < length; at += 1) if (letters[start + at] !== word.charCodeAt(at)) return false;
    return true;
  }

  #fits(kind: number, word: string, length: number): boolean {
    if (kind === 0) return length === word.length;
    if (kind === 1) return true;
    return (((this.#endings.get(word.slice(length)) ?? 0) >> (kind - 2)) & 1) === 1;
  }

  #begunBy(atoms: readonly number[]): readonly (readonly number[])[] {
    const { begunStarts, begun } = this.#pack;
    const keys: number[] = [];
    for (const atom of atoms)
      for (let at = begunStarts[atom]!; at < begunStarts[atom + 1]!; at += 1) keys.push(begun[at]!);
    if (keys.length === 0) return this.#unknown.begun;
    const stages: number[][] = [];
    const sorted = Uint32Array.from(keys).sort();
    for (const key of sorted) {
      const stage = key >>> 27;
      stages[stage] ??= [];
      stages[stage].push(key & 0xffffff);
    }
    return this.#unknown.begun.map((none, stage) => stages[stage] ?? none);
  }
}
