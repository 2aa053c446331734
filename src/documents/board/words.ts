import type { Language } from '../../language/language.ts';
import type { Certainty } from '../../offer/certainty.ts';
import type { Grade } from '../../offer/grade.ts';
import type { NextOffer, Relation, Sense } from '../../offer/schema.ts';
import type { Age, Claim, TestedBelief, TestState } from './data.ts';
import { en } from './words-en.ts';
import { fr } from './words-fr.ts';

/** Every sentence of ours on the board, in the offer's language: the maker reads it, in the second person. */
export interface BoardWords {
  readonly title: (name: string | undefined) => string;
  readonly noStatement: string;
  /** An ISO date in words; what is no date is given back as it is. */
  readonly date: (iso: string) => string;
  readonly people: (count: number) => string;
  readonly list: (names: readonly string[]) => string;
  readonly somebody: string;
  readonly quoted: (words: string) => string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly grade: Readonly<Record<Grade, string>>;
  readonly sense: Readonly<Record<Sense, string>>;
  readonly otherSense: string;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly journey: {
    readonly title: string;
    readonly lead: string;
    readonly drawing: string;
    readonly age: Readonly<Record<Age, { name: string; says: string; empty: string }>>;
    readonly image: string;
    readonly feelings: string;
    readonly noFeeling: string;
  };
  readonly map: {
    readonly title: string;
    readonly lead: string;
    readonly person: string;
    readonly legend: string;
    readonly empty: string;
    readonly silent: (names: readonly string[]) => string;
    readonly quotes: string;
    readonly keptPrivate: (count: number) => string;
  };
  readonly claims: {
    readonly title: string;
    readonly lead: string;
    readonly empty: Readonly<Record<Certainty, string>>;
    readonly nothing: string;
    readonly about: Readonly<Record<Claim['about'], string>>;
    readonly questions: string;
    readonly askOf: (name: string) => string;
  };
  readonly tests: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly state: Readonly<Record<TestState, string>>;
    readonly how: string;
    readonly people: string;
    readonly measure: string;
    readonly threshold: string;
    readonly by: string;
    readonly learned: string;
    readonly decision: string;
    readonly decisions: Readonly<Record<NonNullable<TestedBelief['result']['decision']>, string>>;
    readonly outOf: (count: number, of: number | undefined) => string;
    readonly daysLeft: (days: number) => string;
    readonly drawing: (atLeast: number, of: number, observed: number | undefined) => string;
  };
  readonly clarity: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly one: (clarity: number, date: string) => string;
    readonly drawing: (first: number, last: number, count: number) => string;
    readonly table: string;
    readonly date: string;
    readonly value: string;
    readonly before: string;
    readonly now: string;
  };
  readonly next: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly feeling: (word: string) => string;
    readonly nobody: string;
    readonly kind: Readonly<Record<NonNullable<NextOffer['kind']>, string>>;
    readonly status: Readonly<Record<NonNullable<NextOffer['status']>, string>>;
  };
  readonly footer: string;
}

const words: Readonly<Record<Language, BoardWords>> = { en, fr };

export function boardWords(language: Language): BoardWords {
  return words[language];
}
