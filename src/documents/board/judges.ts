import type { Language } from '../../language/language.ts';
import type { Evidence } from '../../offer/schema.ts';
import type { Certainty, Grade } from './data.ts';

/** What the board is told by those who judge: it judges nothing itself. */
export interface BoardJudges {
  readonly grades: (evidence: Evidence) => Grade;
  /** Of a text, from the ids of the evidence behind it. */
  readonly certainty: (evidence: readonly string[] | undefined) => Certainty;
  /** ISO date. */
  readonly today: string;
  /** The file's own unless told. */
  readonly language?: Language;
  /** The composed statement; the person's own wording when nothing is given. */
  readonly statement?: string;
}
