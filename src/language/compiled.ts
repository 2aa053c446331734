import { factsOf, type StoredFacts } from './facts.ts';
import { hash } from './hash.ts';
import { isFamily, type LanguageFacts } from './language-data.ts';
import { Lexicon } from './lexicon.ts';
import type { Pack } from './pack.ts';
import type { Label } from './reading.ts';

/** What a pattern gives: a class, a group of a detector (`label.group`), a guard (`!label`), a sign of a quote. */
export interface Kind {
  readonly name: string;
  readonly number: number;
  readonly hash: number;
  /** Of a group or a guard: whose. */
  readonly label: Label;
  readonly labelHash: number;
  readonly isGuard: boolean;
  /** Of a class: what a word of it counts as in a run of words (`wording.ts`). */
  readonly gist: number;
  /** A class that is a family of meaning. */
  readonly isFamily: boolean;
}

export const guardMark = '!';

/** One language, ready to read. */
export interface Compiled {
  readonly pack: Pack;
  readonly facts: LanguageFacts;
  readonly kinds: Kinds;
  readonly lexicon: Lexicon;
  /** The classes stand first among the kinds, and are found level by level. */
  readonly classes: number;
  readonly levels: number;
}

export function openPack(pack: Pack, stem: LanguageFacts['stem']): Compiled {
  const { buffer, byteOffset, byteLength } = pack.facts;
  const json = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
  const stored = JSON.parse(json) as StoredFacts;
  const { classes, levels } = stored;
  return {
    pack,
    facts: factsOf(stored, stem),
    kinds: new Kinds(stored.names),
    lexicon: new Lexicon(pack, stored, stem),
    classes,
    levels,
  };
}

/** By number, what patterns give: most texts meet few of them, and to name one by numbers takes its time. */
export class Kinds {
  readonly #names: readonly string[];
  readonly #known: Kind[];

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#known = new Array(names.length);
  }

  at(number: number): Kind {
    this.#known[number] ??= kindOf(this.#names[number]!, number);
    return this.#known[number];
  }

  /** -1 when nothing has that name. */
  numberOf(name: string): number {
    return this.#names.indexOf(name);
  }
}

function kindOf(name: string, number: number): Kind {
  const isGuard = name.startsWith(guardMark);
  const label = (isGuard ? name.slice(guardMark.length) : name.slice(0, name.indexOf('.'))) as Label;
  return {
    name,
    number,
    hash: hash(name),
    label,
    labelHash: hash(label),
    gist: hash(`<${name}>`),
    isGuard,
    isFamily: isFamily(name),
  };
}
