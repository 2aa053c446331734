/**
 * Matches compiled patterns. A program is a run of 16-bit codes. The first is the number of what it needs (`ahead.ts`);
 * each other has a kind in the low three bits, a number above them. After `any`, `word` and `optional`, so many choices
 * follow; a choice past the last atom is a class.
 */
import { Ahead, bitOf } from './ahead.ts';
import type { Compiled, Kind } from './compiled.ts';
import type { Lexeme } from './lexicon.ts';
import type { Run } from './sentences.ts';
import type { Token } from './tokens.ts';

/** `any` and `optional` may name classes, which may be several words; `word` names none. */
export const codes = { end: 0, start: 1, finish: 2, gap: 3, any: 4, optional: 5, begun: 6, word: 7 } as const;

/** From the first token to the one after the last. */
export interface Match extends Run {
  readonly kind: Kind;
  readonly name: string;
}

/** A match that may still grow. */
type Found = { -readonly [Key in keyof Match]: Match[Key] };

/** Looks for patterns in one text after the other, and knows the classes found in it so far. */
export class Matcher {
  readonly #compiled: Compiled;
  readonly #firstClass: number;
  readonly #ahead = new Ahead();
  #lexemes: readonly Lexeme[] = [];
  #tokens: readonly Token[] = [];
  #sentences: readonly Run[] = [];
  /** By token: its classes, in the order they were found, each with the token after its end. */
  #classesAt: (number[] | undefined)[] = [];
  /** Of the sentence at hand: its first word, and the token after its last. */
  #first = 0;
  #last = 0;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#firstClass = compiled.pack.begunStarts.length - 1;
  }

  open(lexemes: readonly Lexeme[], tokens: readonly Token[], sentences: readonly Run[]): void {
    this.#lexemes = lexemes;
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#classesAt = new Array(tokens.length).fill(undefined);
    this.#ahead.open(lexemes);
  }

  /** Every match of a stage: at each token the longest of each name, in the order they are first met. */
  find(stage: number): Match[] {
    const found: Found[] = [];
    for (const { from, to } of this.#sentences) {
      this.#first = from;
      while (this.#first < to - 1 && this.#tokens[this.#first]!.kind !== 'word') this.#first += 1;
      this.#last = to;
      for (let at = from; at < to; at += 1) this.#findAt(at, stage, found);
    }
    return found;
  }

  /** The same, of classes, for which patterns may ask from then on. */
  findClasses(level: number): Match[] {
    const found = this.find(level);
    this.put(found);
    return found;
  }

  /** Makes known classes that were found in the text. */
  put(found: readonly Match[]): void {
    for (const { kind, from, to } of found) {
      const classes = this.#classesAt[from];
      if (classes === undefined) this.#classesAt[from] = [kind.number, to];
      else classes.push(kind.number, to);
      this.#ahead.put(from, bitOf(this.#firstClass + kind.number));
    }
  }

  #findAt(from: number, stage: number, found: Found[]): void {
    const { pack, classes: count } = this.#compiled;
    const { names, patterns, classBegunStarts, classBegun } = pack;
    const known = found.length;
    const begun = this.#lexemes[from]!.begun[stage]!;
    if (begun.length > 0) {
      const behind = this.#ahead.behind(from);
      for (let at = 0; at < begun.length; at += 2) {
        const need = begun[at]!;
        if ((behind[need & 3]! & need) === 0) continue;
        const pattern = begun[at + 1]!;
        const to = this.#end(patterns[pattern]!, from);
        if (to > from) this.#keep(names[pattern]!, from, to, known, found);
      }
    }
    const classes = this.#classesAt[from];
    if (classes === undefined) return;
    for (let one = 0; one < classes.length; one += 2) {
      const row = stage * count + classes[one]!;
      for (let at = classBegunStarts[row]!; at < classBegunStarts[row + 1]!; at += 1) {
        const pattern = classBegun[at]!;
        const to = this.#end(patterns[pattern]!, from);
        if (to > from) this.#keep(names[pattern]!, from, to, known, found);
      }
    }
  }

  /** A match, unless the same is among those found at its token: then the longer holds. */
  #keep(name: number, from: number, to: number, known: number, found: Found[]): void {
    const kind = this.#compiled.kinds.at(name);
    for (let one = known; one < found.length; one += 1) {
      const same = found[one]!;
      if (same.kind !== kind) continue;
      if (to > same.to) same.to = to;
      return;
    }
    found.push({ kind, name: kind.name, from, to });
  }

  /** The token after the words of a class that start here, or -1. */
  classEnd(at: number, wanted: number): number {
    const classes = this.#classesAt[at];
    if (classes !== undefined)
      for (let one = 0; one < classes.length; one += 2) if (classes[one] === wanted) return classes[one + 1]!;
    return -1;
  }

  #end(program: number, from: number): number {
    const step = program + 1;
    return this.#compiled.pack.programs[step] === codes.begun
      ? this.#match(step + 1, from + 1)
      : this.#match(step, from);
  }

  /** The token after the match, or -1. Gaps are short and patterns too, so the work at each place is bounded. */
  #match(start: number, from: number): number {
    const { programs } = this.#compiled.pack;
    let at = from;
    for (let step = start; ; ) {
      const code = programs[step]!;
      const number = code >> 3;
      step += 1;
      switch (code & 7) {
        case codes.end:
          return at;
        case codes.start:
          if (at !== this.#first) return -1;
          break;
        case codes.finish:
          if (at < this.#last && this.#tokens[at]!.kind !== 'end') return -1;
          break;
        case codes.gap: {
          for (let skipped = 0; skipped <= number && at + skipped <= this.#last; skipped += 1) {
            const end = this.#match(step, at + skipped);
            if (end !== -1) return end;
          }
          return -1;
        }
        case codes.word: {
          if (at >= this.#last || !this.#isOne(step, number, at)) return -1;
          at += 1;
          step += number;
          break;
        }
        default: {
          const end = at < this.#last ? this.#either(step, number, at) : -1;
          if (end !== -1) return end;
          if ((code & 7) !== codes.optional) return -1;
          step += number;
        }
      }
    }
  }

  /** Whether a word is one of the choices, none of which is a class. */
  #isOne(step: number, choices: number, at: number): boolean {
    const { programs } = this.#compiled.pack;
    const { atoms } = this.#lexemes[at]!;
    for (let choice = step; choice < step + choices; choice += 1)
      if (atoms.includes(programs[choice]!)) return true;
    return false;
  }

  /** The end of a match that goes on from one of the choices. */
  #either(step: number, choices: number, at: number): number {
    const { programs } = this.#compiled.pack;
    const { atoms } = this.#lexemes[at]!;
    let tried = -1;
    for (let choice = step; choice < step + choices; choice += 1) {
      const atom = programs[choice]!;
      const next =
        atom >= this.#firstClass
          ? this.classEnd(at, atom - this.#firstClass)
          : atoms.includes(atom)
            ? at + 1
            : -1;
      if (next === -1 || next === tried) continue;
      tried = next;
      const end = this.#match(step + choices, next);
      if (end !== -1) return end;
    }
    return -1;
  }
}
