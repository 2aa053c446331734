/** What an answer changes in the positioning file: its value, `progress`, and the questions it puts in or out of reach. */
import type { Positioning } from '../offer/schema.ts';
import { note } from './note.ts';
import { applied, type Edit, valueAt } from './place.ts';
import { keyOf, listPath, refOf } from './records.ts';
import { rerouted } from './reroute.ts';
import type { Item, Session } from './route.ts';
import { written } from './written.ts';

export type Reply =
  | { readonly type: 'value'; readonly value: unknown }
  | { readonly type: 'skip' }
  | { readonly type: 'unknown' };

export interface Answered {
  readonly edits: readonly Edit[];
  readonly offer: Positioning;
  /** The key under which the answer stands (a new record has its id by now). */
  readonly key: string;
}

/** Makes an id from a text, not among those taken; handed in by the caller (`offer/ids.ts`). */
export type MakeId = (text: string, taken: readonly string[]) => string;

export function answer(session: Session, item: Item, reply: Reply, makeId: MakeId): Answered {
  const edits = written(session, item, reply, makeId);
  let offer = applied(session.offer, edits);
  const key = settledKey(item, offer);

  const noted = note(session, offer, item, key, reply);
  edits.push(...noted);
  offer = applied(offer, noted);

  const moved = rerouted(session, offer, item, edits);
  edits.push(...moved);
  return { edits, offer: applied(offer, moved), key };
}

function settledKey(item: Item, offer: Positioning): string {
  if (item.record === undefined || item.record.ref !== '+') return item.key;
  const records = valueAt(offer, listPath(item.record.list));
  const made = Array.isArray(records) ? records[item.record.index] : undefined;
  // Nothing was made: the person has no (more) records, the list itself is over.
  return made === undefined
    ? item.record.list.id
    : keyOf({ ...item.record, ref: refOf(made, item.record.index) }, item.question);
}
