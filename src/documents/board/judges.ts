import type { Language } from '../../language/language.ts';
import type { QuoteKind } from '../../language/reading.ts';
import { type CertaintyThresholds, certaintyOf, type Support } from '../../offer/certainty.ts';
import { type Grade, grade } from '../../offer/grade.ts';
import type { Evidence, Positioning } from '../../offer/schema.ts';

/** What the board is told; it reads no words itself. */
export interface BoardOptions {
  /** The kind of each quote, from the reading of its words. */
  readonly kindOf: (evidence: Evidence) => QuoteKind;
  /** ISO date. */
  readonly today: string;
  /** Of the board's own words; the file's language unless told. */
  readonly language?: Language;
  /** The composed statement; the person's own wording when nothing is given. */
  readonly statement?: string;
  readonly thresholds?: CertaintyThresholds;
}

/** Grades and certainty of one file, each piece of evidence read once. */
export interface Judges {
  gradeOf(evidence: Evidence): Grade;
  supportOf(evidence: readonly string[] | undefined): Support;
}

export function judgesOf(positioning: Positioning, { kindOf, thresholds }: BoardOptions): Judges {
  const relations = new Map(positioning.clients?.map(({ id, relation }) => [id, relation]));
  const grades = new Map(
    (positioning.evidence ?? []).map((evidence) => [
      evidence,
      grade(evidence, kindOf(evidence), relations.get(evidence.client)),
    ]),
  );
  const byId = new Map([...grades].flatMap(([{ id }, given]) => (id === undefined ? [] : [[id, given]])));
  return {
    gradeOf: (evidence) => grades.get(evidence) ?? 'E0',
    supportOf: (ids) => certaintyOf(ids, positioning, byId, thresholds),
  };
}
