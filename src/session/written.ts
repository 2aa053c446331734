/** The value of an answer, as changes of the positioning file; the first answer of a new record makes the record. */
import { lasting } from '../offer/lasting.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';
import type { MakeId, Reply } from './answer.ts';
import { applied, type Edit, ownKey, valueAt } from './place.ts';
import { listPath, pathOf, refOf } from './records.ts';
import type { Item, Session } from './route.ts';
import { senseOf } from './sense.ts';

export function written(session: Session, item: Item, reply: Reply, makeId: MakeId): Edit[] {
  if (item.question.kind === 'list') return [];
  const path = pathOf(item.question, item.record);
  if (reply.type !== 'value') {
    // A skipped or unknown answer leaves no old value behind, except one a person confirms by moving on.
    return item.record?.ref !== '+' && item.state !== 'open' ? [{ path, value: undefined }] : [];
  }
  const edits: Edit[] = [];
  let value = reply.value;
  let offer = session.offer;
  if (item.question.kind === 'pick' && item.question.from === 'clients') {
    const named = namedClients(session.offer, value as readonly string[], makeId);
    edits.push(...named.edits);
    // Somebody named just now already gives the record its label.
    offer = applied(offer, named.edits);
    value = named.ids;
  }
  if (item.question.kind === 'pick') value = single(item) ? (value as readonly string[])[0] : value;
  if (item.record?.ref === '+') {
    const taken = takenIds(session.offer, listPath(item.record.list));
    const at = [...listPath(item.record.list), item.record.index];
    if (identified.has(listPath(item.record.list).join('.'))) {
      edits.push({ path: [...at, 'id'], value: makeId(labelOf(offer, value), taken) });
    }
    for (const [key, given] of Object.entries(item.record.list.record ?? {})) {
      edits.push({ path: [...at, key], value: given });
    }
    if (session.by === 'coach' && at[0] === 'evidence') edits.push({ path: [...at, 'by'], value: 'coach' });
  }
  edits.push(...sensed(session, item, value));
  if (typeof value === 'string' && session.today !== undefined && isPast(path))
    value = lasting(value, session.today);
  edits.push({ path, value: recordsOfLines(item, value, valueAt(session.offer, path)) });
  return edits;
}

/** When something was heard, seen or paid; when to propose the next thing is no date. */
const isPast = (path: Path): boolean =>
  path.at(-1) === 'when' && ['evidence', 'events', 'directions'].includes(String(path[0]));

/** Words that show in which sense they were given say so; a sense that somebody chose stays. */
function sensed({ offer, language }: Session, { record, question }: Item, words: unknown): Edit[] {
  if (record?.list.into !== 'evidence[]' || question.into !== '.words' || typeof words !== 'string')
    return [];
  if (record.list.record?.['sense'] !== undefined) return [];
  const old = offer.evidence?.[record.index] ?? {};
  if (old.sense !== undefined && old.sense !== senseOf(old, language)) return [];
  const sense = senseOf({ ...old, words }, language);
  return sense === old.sense ? [] : [{ path: ['evidence', record.index, 'sense'], value: sense }];
}

/** Lists whose records bear ids. */
export const identified: ReadonlySet<string> = new Set([
  'clients',
  'evidence',
  'stories',
  'hypotheses',
  'relationship.next',
]);

/** `into: service.feelings[].word` with several lines gives one record a line; what a record already knew stays. */
function recordsOfLines(item: Item, value: unknown, old: unknown): unknown {
  const own = ownKey(item.question);
  if (
    own === undefined ||
    item.record !== undefined ||
    item.question.kind === 'list' ||
    !Array.isArray(value)
  )
    return value;
  const known = Array.isArray(old) ? (old as Record<string, unknown>[]) : [];
  return value.map((text: unknown) => ({ ...known.find((record) => record[own] === text), [own]: text }));
}

const single = (item: Item): boolean => item.question.at_most === 1;

function labelOf(offer: Positioning, value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  const client = offer.clients?.find(({ id }) => id === first);
  return client?.who ?? String(first ?? '');
}

function takenIds(offer: Positioning, path: Path): string[] {
  const records = valueAt(offer, path);
  return Array.isArray(records) ? records.map((record, index) => refOf(record, index)) : [];
}

/** Clients picked by id or by name; a name not known yet becomes a client. */
function namedClients(
  offer: Positioning,
  names: readonly string[],
  makeId: MakeId,
): { ids: string[]; edits: Edit[] } {
  const clients = [...(offer.clients ?? [])];
  const edits: Edit[] = [];
  const ids = names.map((name) => {
    const known = clients.find(({ id, who }) => id === name || who?.toLowerCase() === name.toLowerCase());
    if (known?.id !== undefined) return known.id;
    const id = makeId(
      name,
      clients.flatMap((client) => client.id ?? []),
    );
    edits.push({ path: ['clients', clients.length], value: { id, who: name } });
    clients.push({ id, who: name });
    return id;
  });
  return { ids, edits };
}
