/** The records of a list question, and where each answer of a session lives in the positioning file. */
import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';
import { stepsOf, valueAt } from './place.ts';
import { refsOf } from './progress.ts';
import type { Question } from './schema.ts';

/** A record of a list question: `ref` is its id, or its index where records have none, or `+` for the next one. */
export interface RecordPlace {
  readonly list: Question;
  readonly ref: string;
  readonly index: number;
  /** How many records this list already holds. */
  readonly before: number;
}

/** Where the answer to a question lives; `undefined` index steps never remain: `[]` at the end is the list itself. */
export function pathOf(question: Question, record?: RecordPlace): Path {
  if (record !== undefined) {
    const own = question.into === undefined ? [question.id] : stepsOf(question.into);
    return [...listPath(record.list), record.index, ...own];
  }
  if (question.into === undefined) return ['answers', question.id];
  const steps = stepsOf(question.into);
  const each = steps.indexOf('[]');
  return each === -1 ? steps : steps.slice(0, each);
}

/** Where a list question's records live. */
export function listPath(list: Question): Path {
  return pathOf(list);
}

export const keyOf = (record: RecordPlace, question: Question): string =>
  `${record.list.id}.${record.ref}.${question.id}`;

/** No list is endless, whatever its script says. */
export const mostRecords = 200;

/** The records that this list made (its keys stand in `progress`) and that are still in the file. */
export function recordsOf(offer: Positioning, list: Question): RecordPlace[] {
  const refs = refsOf(offer, list.id);
  if (refs.size === 0) return [];
  const whole = valueAt(offer, listPath(list));
  const records = Array.isArray(whole) ? (whole as unknown[]) : [];
  return records
    .flatMap((value, index) => {
      const ref = refOf(value, index);
      return refs.has(ref) ? [{ list, ref, index, before: 0 }] : [];
    })
    .map((record, before) => ({ ...record, before }));
}

export function refOf(record: unknown, index: number): string {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : String(index);
}
