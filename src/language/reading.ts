import type { Language } from './language.ts';

/** A stretch of a text: UTF-16 offsets, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The labels of a pitch: each has a rule file of the same name in `check/rules/`. */
export type Label =
  | 'passion-as-argument'
  | 'client-absent'
  | 'service-unsaid'
  | 'vague-word'
  | 'everyone-as-client'
  | 'ideal-client-fiction'
  | 'too-many-services'
  | 'mixed-address'
  | 'pressure'
  | 'absolute-promise'
  | 'health-claim'
  | 'green-claim';

/** What kind of thing a noted quote is; grading (`offer/grade.ts`) stands on it. */
export type QuoteKind = 'fact' | 'compliment' | 'hypothetical' | 'generality' | 'guess';

/** One judgement, with the words that led to it. */
export interface Verdict {
  readonly label: Label;
  /** The words to mark; the whole text for what is absent. */
  readonly span: Span;
  /** The words that led to the judgement, as they stand in the text. */
  readonly because: readonly string[];
  /**
   * A pattern written for this label is in the text, neither negated nor quoted; else the weights alone speak, which
   * were learned on whole pitches and know little of a fragment.
   */
  readonly matched: boolean;
}

/** A word that carries meaning of its own, by the part its inflections share. */
export interface ContentWord {
  readonly stem: string;
  readonly span: Span;
}

/** What an offer says: its parts, where they are said. */
export type Part = 'client' | 'situation' | 'change' | 'feeling' | 'means';

export interface Reading {
  readonly language: Language;
  readonly text: string;
  readonly sentences: readonly Span[];
  /** The labels of which a pattern is in the text, neither negated nor quoted. */
  readonly met: ReadonlySet<Label>;
  /** The labels that counting rules out, which takes no model. */
  readonly ruledOut: ReadonlySet<Label>;
  /** One of a label at most. */
  readonly verdicts: readonly Verdict[];
  readonly said: Readonly<Partial<Record<Part, Span>>>;
  /** A thing is offered, rather than work done for somebody. */
  readonly thing: boolean;
}

export interface QuoteReading {
  readonly kind: QuoteKind;
  readonly because: readonly string[];
}
