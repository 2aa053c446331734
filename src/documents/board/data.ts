import type { Language } from '../../language/language.ts';
import type { Certainty } from '../../offer/certainty.ts';
import type { Grade } from '../../offer/grade.ts';
import { type Age, ages, type Held } from '../../offer/held.ts';
import type { Hypothesis, NextOffer, Relation, Sense } from '../../offer/schema.ts';

export const grades: readonly Grade[] = ['E0', 'E1', 'E2', 'E3', 'E4', 'E5'];

export const certainties: readonly Certainty[] = ['certainty', 'lead', 'hypothesis'];

export { type Age, ages };

/** A text, and what it rests on. */
export interface Claim {
  readonly about: Held['kind'];
  readonly text: string;
  readonly certainty: Certainty;
  /** Who stands behind it with something they lived: names as the file gives them. */
  readonly people: readonly string[];
}

/** What one person gave in one sense. */
export interface Cell {
  /** The strongest. */
  readonly grade: Grade;
  readonly count: number;
}

/** A row of the evidence map. */
export interface Person {
  /** Absent for evidence that names nobody. */
  readonly who?: string;
  readonly relation?: Relation;
  readonly cells: Readonly<Partial<Record<Sense, Cell>>>;
  /** Evidence of this person that says in no sense how it was given. */
  readonly other?: Cell;
}

/** Words that their owner agreed to see shown. */
export interface Quote {
  readonly who?: string;
  readonly words: string;
  readonly when?: string;
  readonly grade: Grade;
}

export type TestState = 'no-threshold' | 'running' | 'overdue' | 'met' | 'not-met' | 'done';

export interface TestedBelief {
  readonly belief: string;
  readonly test: NonNullable<Hypothesis['test']>;
  readonly result: NonNullable<Hypothesis['result']>;
  readonly state: TestState;
  /** Whole days from today to the test's date; negative once it is past. */
  readonly daysLeft?: number;
}

export interface NextStep {
  readonly name: string;
  readonly kind?: NonNullable<NextOffer['kind']>;
  readonly status?: NonNullable<NextOffer['status']>;
  readonly when?: string;
}

/** Next offers for one person, for whoever shares a feeling, or for nobody yet. */
export interface NextGroup {
  readonly for: 'person' | 'feeling' | 'nobody';
  readonly label?: string;
  readonly offers: readonly NextStep[];
}

export interface ClarityPoint {
  readonly on: string;
  /** 0-100. */
  readonly clarity: number;
}

/** The whole board, before any word of ours or any markup. Clients' words stand in it only with their consent. */
export interface BoardData {
  readonly language: Language;
  readonly today: string;
  readonly maker: { readonly name?: string; readonly craft?: string };
  readonly statement?: string;
  /** What the statement rests on. */
  readonly basis: Pick<Claim, 'certainty' | 'people'>;
  /** How they presented their offer on day one, when that differs. */
  readonly before?: string;
  readonly journey: Readonly<Partial<Record<Age, Claim>>>;
  readonly selfImage?: string;
  readonly feelings: readonly Claim[];
  readonly people: readonly Person[];
  /** Who is named, and gave no evidence yet. */
  readonly silent: readonly string[];
  readonly quotes: readonly Quote[];
  /** How many noted words are not shown, for want of consent. */
  readonly keptPrivate: number;
  readonly claims: Readonly<Record<Certainty, readonly Claim[]>>;
  readonly questions: readonly { readonly text: string; readonly ask?: string; readonly of?: string }[];
  readonly hypotheses: readonly TestedBelief[];
  readonly clarity: readonly ClarityPoint[];
  readonly next: readonly NextGroup[];
}
