/** The records a `pick` offers, and whether an answer names one that is there. */
import { stepsOf, valueAt } from './place.ts';
import type { Session } from './route.ts';
import type { Question } from './schema.ts';

export interface Offered {
  readonly id: string;
  /** What tells the record to a person: a name, the words heard, a belief. */
  readonly label: string;
}

const telling = ['who', 'words', 'belief', 'name', 'moment', 'before', 'what'];

/** The records with an id that a `pick` may name, in the file's order. */
export function offered(session: Session, question: Question): Offered[] {
  const records = question.from === undefined ? undefined : valueAt(session.offer, stepsOf(question.from));
  if (!Array.isArray(records)) return [];
  return (records as Record<string, unknown>[]).flatMap((record) => {
    const id = record['id'];
    if (typeof id !== 'string') return [];
    const label = telling.map((key) => record[key]).find((text) => typeof text === 'string');
    return [{ id, label: typeof label === 'string' ? label : id }];
  });
}

/** The first thing picked that no record is; a client can always be named anew. */
export function notThere(session: Session, question: Question, value: unknown): string | undefined {
  if (question.kind !== 'pick' || question.from === 'clients' || !Array.isArray(value)) return undefined;
  const ids = offered(session, question).map(({ id }) => id);
  return (value as string[]).find((one) => !ids.includes(one));
}
