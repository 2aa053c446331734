import type { Range } from '../yaml/types.ts';
import type { ValueProblem } from './value.ts';

/** What does not fit in an answers file. */
export interface AnswersProblem {
  readonly code:
    | 'unknown-answer'
    | 'not-reached'
    | 'missing-answer'
    | 'not-a-list'
    | 'not-a-record'
    | 'not-a-text'
    | 'not-there'
    | ValueProblem;
  /** The question, with its record: `quotes[2].words`. */
  readonly name: string;
  /** Names there are, for the nearest one (`unknown-answer`). */
  readonly known?: readonly string[];
  readonly args?: Readonly<Record<string, string>>;
  /** Where in the answers file; absent for what is missing from it. */
  readonly range?: Range;
}
