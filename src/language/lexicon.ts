import { bitOf } from './ahead.ts';
import type { StoredFacts } from './facts.ts';
import { hash, imul } from './hash.ts';
import { letterByte, type Pack } from './pack.ts';
import type { Token, TokenKind } from './tokens.ts';

/** All that the patterns can ask of one word, answered once. */
export interface Lexeme {
  /** The atoms that the word is: 0 for a number, itself, its beginnings, its endings (`pack.ts`). */
  readonly atoms: readonly number[];
  /** The bits of its atoms (`ahead.ts`). */
  readonly bits: number;
  /** By stage: the patterns it may begin, in the order they are tried, each behind what it needs (`ahead.ts`). */
  readonly begun: readonly (readonly number[])[];
  /** `roles` (facts.ts). */
  readonly roles: number;
  /** What its inflections share, by number (`hash.ts`); 0 when it is no word. */
  readonly stem: number;
  /** What it counts as in a run of words: itself when short, else its ending; 0 when it is passed over. */
  readonly gist: number;
}

const nothing: readonly number[] = [];

/**
 * The patterns of a word are tried stage by stage; in a stage, by what they begin with, then as they are written: in
 * this order, as one number that sorts them so.
 */
const keyOf = (stage: number, order: number, pattern: number): number =>
  (stage << 27) | (order << 24) | pattern;
const orders = { number: 0, word: 1, tail: 2, beginning: 2 } as const;
/** A beginning comes after the shorter ones, up to that many letters. */
const longestOrdered = 3;

/** The words met, by their text. One a language, shared by all that read it. */
export class Lexicon {
  readonly #pack: Pack;
  readonly #tails: readonly string[];
  readonly #firstTail: number;
  readonly #stages: readonly number[];
  readonly #endings: ReadonlyMap<string, number>;
  readonly #longest: number;
  readonly #idle: Lexeme['begun'];
  readonly #stem: (word: string) => string;
  /** Numbers of which no pattern speaks: one for all. */
  #anyNumber: Lexeme | undefined;

  constructor(
    pack: Pack,
    { stages, tails, endings, longestKey }: StoredFacts,
    stem: (word: string) => string,
  ) {
    this.#pack = pack;
    this.#tails = tails;
    this.#firstTail = pack.atoms.length;
    this.#endings = new Map(endings);
    this.#stages = stages;
    this.#idle = stages.map(() => nothing);
    this.#stem = stem;
    this.#longest = longestKey;
  }

  of({ known, kind }: Token): Lexeme {
    known.lexeme ??= this.#read(known.text, kind);
    return known.lexeme;
  }

  #read(word: string, tokenKind: TokenKind): Lexeme {
    const { slots, roles, keyAtoms, atoms: kinds } = this.#pack;
    const atoms: number[] = [];
    const begun: number[] = [];
    const put = (atom: number, order: number) => {
      atoms.push(atom);
      this.#begin(atom, order, begun);
    };
    if (tokenKind === 'number') put(0, orders.number);
    let role = 0;
    // The hash of each beginning is the one before it and a letter (`hash.ts`).
    let hashed = 0x811c9dc5;
    const most = Math.min(word.length, this.#longest);
    for (let length = 1; length <= most; length += 1) {
      hashed = imul(hashed ^ word.charCodeAt(length - 1), 0x01000193);
      let at = hashed & (slots.length - 1);
      for (let slot = slots[at]!; slot !== 0; slot = slots[at]!) {
        const key = slot - 1;
        if (this.#isKey(key, word, length)) {
          if (length === word.length) role = roles[key]!;
          for (let atom = keyAtoms[key]!; atom < keyAtoms[key + 1]!; atom += 1)
            if (this.#fits(kinds[atom]!, word, length))
              put(
                atom,
                kinds[atom] === 0 ? orders.word : orders.beginning + Math.min(length, longestOrdered),
              );
          break;
        }
        at = (at + 1) & (slots.length - 1);
      }
    }
    for (let tail = 0; tail < this.#tails.length; tail += 1)
      if (word.endsWith(this.#tails[tail]!)) put(this.#firstTail + tail, orders.tail);
    const made = (): Lexeme => ({
      atoms: atoms.length === 0 ? nothing : atoms,
      bits: atoms.reduce((sum, atom) => sum | bitOf(atom), 0),
      begun: this.#inStages(begun),
      roles: role,
      stem: tokenKind === 'word' ? hash(this.#stem(word)) : tokenKind === 'number' ? numberStem : 0,
      gist: gistOf(word, tokenKind),
    });
    if (tokenKind !== 'number' || atoms.length > 1 || role !== 0) return made();
    this.#anyNumber ??= made();
    return this.#anyNumber;
  }

  #isKey(key: number, word: string, length: number): boolean {
    const { keys, letters } = this.#pack;
    const start = keys[key]!;
    if (keys[key + 1]! - start !== length) return false;
    for (let at = 0; at < length; at += 1)
      if (letters[start + at] !== letterByte(word.charCodeAt(at))) return false;
    return true;
  }

  #fits(kind: number, word: string, length: number): boolean {
    if (kind === 0) return length === word.length;
    if (kind === 1) return true;
    return (((this.#endings.get(word.slice(length)) ?? 0) >> (kind - 2)) & 1) === 1;
  }

  /** Adds the patterns that an atom may begin. */
  #begin(atom: number, order: number, keys: number[]): void {
    const { begunStarts, begun } = this.#pack;
    let stage = 0;
    for (let at = begunStarts[atom]!; at < begunStarts[atom + 1]!; at += 1) {
      const pattern = begun[at]!;
      while (pattern >= (this.#stages[stage + 1] ?? Infinity)) stage += 1;
      keys.push(keyOf(stage, order, pattern));
    }
  }

  #inStages(keys: readonly number[]): Lexeme['begun'] {
    if (keys.length === 0) return this.#idle;
    const { patterns, programs, needs } = this.#pack;
    const stages: number[][] = this.#stages.map(() => []);
    for (const key of Int32Array.from(keys).sort()) {
      const pattern = key & 0xffffff;
      stages[key >>> 27]!.push(needs[programs[patterns[pattern]!]!]!, pattern);
    }
    return stages;
  }
}

const numberStem = hash('#');

function gistOf(word: string, kind: TokenKind): number {
  switch (kind) {
    case 'mark':
    case 'break':
      return 0;
    case 'number':
      return numberStem;
    case 'emoji':
      return hash(kind);
    case 'end':
    case 'pause':
      return hash(word);
    case 'word':
      return hash(word.length <= 4 ? word : `~${word.slice(-2)}`);
  }
}
