/**
 * Matches compiled patterns. A program is a run of 16-bit codes: a kind in the low three bits, a number above them.
 * After `any` and `optional`, so many choices follow; a choice past the last atom is a class.
 */
import type { Compiled, Kind, Kinds } from './compiled.ts';
import type { Lexeme } from './lexicon.ts';
import type { Pack } from './pack.ts';
import type { Run } from './sentences.ts';
import type { Token } from './tokens.ts';

export const codes = { end: 0, start: 1, finish: 2, gap: 3, any: 4, optional: 5, begun: 6 } as const;

/** From the first token to the one after the last. */
export interface Match extends Run {
  readonly kind: Kind;
  readonly name: string;
}

/** A match that may still grow. */
type Found = { -readonly [Key in keyof Match]: Match[Key] };

const none: readonly Match[] = [];

/** The words of one text, and the classes found so far. */
export class Matcher {
  readonly #pack: Pack;
  readonly #kinds: Kinds;
  readonly #lexemes: readonly Lexeme[];
  readonly #tokens: readonly Token[];
  readonly #firstClass: number;
  readonly #classes: number;
  /** By token: where its sentence begins and ends. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** By token: its classes, in the order they were found, each with the token after its end. */
  readonly #classesAt: (number[] | undefined)[];

  constructor(
    { pack, kinds, classes }: Compiled,
    lexemes: readonly Lexeme[],
    tokens: readonly Token[],
    sentences: readonly Run[],
  ) {
    this.#pack = pack;
    this.#kinds = kinds;
    this.#lexemes = lexemes;
    this.#tokens = tokens;
    this.#classes = classes;
    this.#firstClass = pack.begunStarts.length - 1;
    this.#first = new Int32Array(tokens.length);
    this.#last = new Int32Array(tokens.length).fill(tokens.length);
    this.#classesAt = new Array(tokens.length).fill(undefined);
    for (const { from, to } of sentences) {
      let first = from;
      while (first < to - 1 && tokens[first]!.kind !== 'word') first += 1;
      this.#first.fill(first, from, to);
      this.#last.fill(to, from, to);
    }
  }

  /** Every match of a stage that starts at a token; the longest of each name, in the order they are first met. */
  at(stage: number, from: number): readonly Match[] {
    const begun = this.#lexemes[from]!.begun[stage]!;
    const classes = this.#classesAt[from];
    if (begun.length === 0 && classes === undefined) return none;
    let found: Found[] | undefined;
    for (let at = 0; at < begun.length; at += 1) found = this.#attempt(begun[at]!, from, found);
    if (classes !== undefined) {
      const { classBegunStarts, classBegun } = this.#pack;
      for (let one = 0; one < classes.length; one += 2) {
        const row = stage * this.#classes + classes[one]!;
        for (let at = classBegunStarts[row]!; at < classBegunStarts[row + 1]!; at += 1)
          found = this.#attempt(classBegun[at]!, from, found);
      }
    }
    return found ?? none;
  }

  #attempt(pattern: number, from: number, found: Found[] | undefined): Found[] | undefined {
    const to = this.#end(pattern, from);
    if (to <= from) return found;
    const kind = this.#kinds.at(this.#pack.names[pattern]!);
    const match = { kind, name: kind.name, from, to };
    if (found === undefined) return [match];
    const same = found.find((other) => other.kind === kind);
    if (same === undefined) found.push(match);
    else if (to > same.to) same.to = to;
    return found;
  }

  /** Later stages may ask for this class. */
  put({ kind, from, to }: Match): void {
    const classes = this.#classesAt[from];
    if (classes === undefined) this.#classesAt[from] = [kind.number, to];
    else classes.push(kind.number, to);
  }

  /** The token after the words of a class that start here, or -1. */
  classEnd(at: number, wanted: number): number {
    const classes = this.#classesAt[at];
    if (classes !== undefined)
      for (let one = 0; one < classes.length; one += 2) if (classes[one] === wanted) return classes[one + 1]!;
    return -1;
  }

  #end(pattern: number, from: number): number {
    const step = this.#pack.patterns[pattern]!;
    return this.#pack.programs[step] === codes.begun
      ? this.#match(step + 1, from + 1, from)
      : this.#match(step, from, from);
  }

  /** The token after the match, or -1. Gaps are short and patterns too, so the work at each place is bounded. */
  #match(start: number, at: number, from: number): number {
    const { programs } = this.#pack;
    const last = this.#last[from]!;
    for (let step = start; ; ) {
      const code = programs[step]!;
      const number = code >> 3;
      step += 1;
      switch (code & 7) {
        case codes.end:
          return at;
        case codes.start:
          if (at !== this.#first[from]) return -1;
          break;
        case codes.finish:
          if (at < last && this.#tokens[at]!.kind !== 'end') return -1;
          break;
        case codes.gap: {
          for (let skipped = 0; skipped <= number && at + skipped <= last; skipped += 1) {
            const end = this.#match(step, at + skipped, from);
            if (end !== -1) return end;
          }
          return -1;
        }
        default: {
          const end = at < last ? this.#either(step, number, at, from) : -1;
          if (end !== -1) return end;
          if ((code & 7) !== codes.optional) return -1;
          step += number;
        }
      }
    }
  }

  /** The end of a match that goes on from one of the choices. */
  #either(step: number, choices: number, at: number, from: number): number {
    const { programs } = this.#pack;
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
      const end = this.#match(step + choices, next, from);
      if (end !== -1) return end;
    }
    return -1;
  }
}
