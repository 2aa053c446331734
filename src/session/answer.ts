/** What an answer changes in the positioning file: its value, `progress`, and the questions it puts in or out of reach. */
import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';
import { mentions } from './condition.ts';
import { applied, type Edit, ownKey, stepsOf, valueAt } from './place.ts';
import { type Item, itemsOf, keyOf, listPath, pathOf, refOf, type Session } from './route.ts';
import type { Question, Section, SessionScript, When } from './schema.ts';
import { nameOf, type Placed, questionById, questionsOf, textOf } from './script.ts';

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
  const edits = [...written(session, item, reply, makeId)];
  let offer = applied(session.offer, edits);
  const key = settledKey(item, offer);

  const noted = note(session, offer, item, key, reply);
  edits.push(...noted);
  offer = applied(offer, noted);

  const moved = rerouted(session, offer, item, edits);
  edits.push(...moved);
  return { edits, offer: applied(offer, moved), key };
}

/** The value itself; the first answer of a new record makes the record. */
function* written(session: Session, item: Item, reply: Reply, makeId: MakeId): Iterable<Edit> {
  if (item.question.kind === 'list') return;
  const path = pathOf(item.question, item.record);
  if (reply.type !== 'value') {
    // A skipped or unknown answer leaves no old value behind, except one a person confirms by moving on.
    if (item.record?.ref !== '+' && item.state !== 'open') yield { path, value: undefined };
    return;
  }
  let value = reply.value;
  let offer = session.offer;
  if (item.question.kind === 'pick' && item.question.from === 'clients') {
    const named = namedClients(session.offer, value as readonly string[], makeId);
    yield* named.edits;
    // Somebody named just now already gives the record its label.
    offer = applied(offer, named.edits);
    value = named.ids;
  }
  if (item.question.kind === 'pick') value = single(item) ? (value as readonly string[])[0] : value;
  if (item.record?.ref === '+') {
    const taken = takenIds(session.offer, listPath(item.record.list));
    const at = [...listPath(item.record.list), item.record.index];
    if (identified.has(listPath(item.record.list).join('.'))) {
      yield { path: [...at, 'id'], value: makeId(labelOf(offer, value), taken) };
    }
    if (session.by === 'coach' && at[0] === 'evidence') yield { path: [...at, 'by'], value: 'coach' };
  }
  yield { path, value: recordsOfLines(item, value, valueAt(session.offer, path)) };
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

function settledKey(item: Item, offer: Positioning): string {
  if (item.record === undefined || item.record.ref !== '+') return item.key;
  const records = valueAt(offer, listPath(item.record.list));
  const made = Array.isArray(records) ? records[item.record.index] : undefined;
  // Nothing was made: the person has no (more) records, the list itself is over.
  return made === undefined
    ? item.record.list.id
    : keyOf({ ...item.record, ref: refOf(made, item.record.index) }, item.question);
}

const kinds = { value: 'answered', skip: 'skipped', unknown: 'unknown' } as const;

/** `progress`: the key stands in exactly one of answered, skipped, unknown. */
function note(session: Session, offer: Positioning, item: Item, key: string, reply: Reply): Edit[] {
  const progress = offer.progress ?? {};
  const over = key === item.record?.list.id && reply.type === 'skip' && item.record.before > 0;
  const into = over ? 'answered' : kinds[reply.type];
  const edits: Edit[] = [];
  if (progress.script !== nameOf(session.script))
    edits.push({ path: ['progress', 'script'], value: nameOf(session.script) });
  for (const list of ['answered', 'skipped', 'unknown', 'to_confirm'] as const) {
    const keys = progress[list] ?? [];
    const without = keys.filter((one) => one !== key);
    const wanted = list === into ? [...without, key] : without;
    if (list === into && keys.includes(key)) continue;
    if (wanted.length !== keys.length) {
      edits.push({ path: ['progress', list], value: wanted.length > 0 ? wanted : undefined });
    }
  }
  return [...edits, ...penHeld(session, offer, key, reply), ...openQuestion(session, offer, item, reply)];
}

/** Which answers the coach wrote: each keeps who wrote it, until the maker writes it again. */
function penHeld(session: Session, offer: Positioning, key: string, reply: Reply): Edit[] {
  const old = offer.progress?.by_coach ?? [];
  const without = old.filter((one) => one !== key);
  const now = session.by === 'coach' && reply.type === 'value' ? [...without, key] : without;
  if (now.length === old.length) return [];
  return [{ path: ['progress', 'by_coach'], value: now.length > 0 ? now : undefined }];
}

/** "I don't know yet" becomes a question to ask a real person; once known, it is no longer open. */
function openQuestion(session: Session, offer: Positioning, item: Item, reply: Reply): Edit[] {
  const ask = textOf(item.question.to_ask, session.language);
  if (ask === undefined) return [];
  const open = offer.open_questions ?? [];
  const without = open.filter((one) => one.ask !== ask);
  const wanted =
    reply.type === 'unknown'
      ? [...without, { text: textOf(item.question.ask, session.language)!, ask }]
      : without;
  if (wanted.length === open.length && reply.type !== 'unknown') return [];
  if (reply.type === 'unknown' && without.length !== open.length) return [];
  return [{ path: ['open_questions'], value: wanted.length > 0 ? wanted : undefined }];
}

/**
 * An answer that changes the way: answers no longer reached are parked in `progress.parked` (never lost), those
 * reached again come back, and those whose condition looks at the changed answer are to be confirmed.
 */
function rerouted(session: Session, offer: Positioning, item: Item, written: readonly Edit[]): Edit[] {
  if (!mayMove(session, written)) return [];
  const conditional = conditionalIn(session.script);
  const before = stations(session, conditional).filter(({ key }) => isNoted(session.offer, key));
  const edits: Edit[] = [];
  let now = offer;
  const make = (...more: Edit[]): void => {
    edits.push(...more);
    now = applied(now, more);
  };
  // Parking one answer may close the way to another: until nothing moves, at most once a question.
  for (let turn = 0; turn <= before.length; turn++) {
    const reached = stations({ ...session, offer: now }, conditional);
    const lost = before.find((one) => isNoted(now, one.key) && !reached.some(({ key }) => key === one.key));
    if (lost === undefined) break;
    const heir = sharing(lost, stations({ ...session, offer: now }));
    make(...park(now, lost, heir !== undefined));
    if (heir !== undefined && heir.question.kind !== 'list' && !isNoted(now, heir.key))
      make(toConfirm(now, heir.key));
  }
  // What comes back may open the way to more of what was parked.
  for (let turn = Object.keys(now.progress?.parked ?? {}).length; turn > 0; turn--) {
    const back = stations({ ...session, offer: now }).find(
      ({ key, question }) => parkedOf(now, key) !== undefined && valueAt(now, pathOf(question)) === undefined,
    );
    if (back === undefined) break;
    make(...unpark(now, back, parkedOf(now, back.key)));
  }
  if ((item.state !== 'answered' && item.state !== 'to-confirm') || !changed(session.offer, offer, item)) {
    return edits;
  }
  const old = now.progress?.to_confirm ?? [];
  const confirm = before.filter(
    ({ key, question, section }) =>
      key !== item.key &&
      !old.includes(key) &&
      isNoted(now, key) &&
      [...lookedAt(session.script, question.when), ...lookedAt(session.script, section.when)].includes(
        item.record?.list.id ?? item.question.id,
      ),
  );
  if (confirm.length > 0)
    make({ path: ['progress', 'to_confirm'], value: [...old, ...confirm.map(({ key }) => key)] });
  return edits;
}

/** Whether these edits touch anything that the way depends on: what no condition looks at moves nothing. */
function mayMove(session: Session, edits: readonly Edit[]): boolean {
  if (session.offer.progress?.parked !== undefined) return true;
  const watched = watchedBy(session.script);
  return edits.some(({ path }) => {
    if (path[0] === 'progress') return false;
    const place = `${path.join('.')}.`;
    return watched.some((one) => one.startsWith(place) || place.startsWith(one));
  });
}

const watchers = new WeakMap<SessionScript, readonly string[]>();

/** The places that conditions, computed values and picks look at, each ended by a point. */
function watchedBy(script: SessionScript): readonly string[] {
  const known = watchers.get(script);
  if (known !== undefined) return known;
  const conditions = script.sections.flatMap((section) => [
    section.when,
    ...(section.questions ?? []).flatMap(({ when, questions = [] }) => [
      when,
      ...questions.map((one) => one.when),
    ]),
  ]);
  const ids = conditions.flatMap((when) => lookedAt(script, when));
  // A client can always be named anew: to pick one is always possible.
  const picks = questionsOf(script).flatMap(({ question }) =>
    [question, ...(question.questions ?? [])].flatMap(({ from }) =>
      from === undefined || from === 'clients' ? [] : [stepsOf(from)],
    ),
  );
  const places = ids.flatMap((id) => {
    const question = questionById(script, id);
    return question === undefined ? [] : [pathOf(question)];
  });
  const made = [...new Set([...places, ...picks].map((path) => `${path.join('.')}.`))];
  watchers.set(script, made);
  return made;
}

const parkedOf = (offer: Positioning, key: string): unknown => valueAt(offer, ['progress', 'parked', key]);

function changed(before: Positioning, after: Positioning, item: Item): boolean {
  const path = pathOf(item.question, item.record);
  return JSON.stringify(valueAt(before, path)) !== JSON.stringify(valueAt(after, path));
}

/** The questions that a condition looks at, through computed values too. */
function lookedAt(script: SessionScript, when: When | undefined): string[] {
  const computed = script.computed ?? {};
  const found = new Set(mentions(when));
  for (const id of found) {
    const made = Object.hasOwn(computed, id) ? computed[id] : undefined;
    for (const one of [made?.count ?? [], made?.first ?? []].flat()) found.add(one);
  }
  return [...found];
}

interface Station {
  readonly key: string;
  readonly question: Question;
  readonly section: Section;
}

/** The script's own questions on the way: a list stands for its records. */
function stations(session: Session, among: readonly Placed[] = questionsOf(session.script)): Station[] {
  return among
    .filter((placed) => itemsOf(session, placed).length > 0)
    .map(({ question, section }) => ({ key: question.id, question, section }));
}

const conditionals = new WeakMap<SessionScript, readonly Placed[]>();

/** The questions that some answers leave out of the way: the others are never parked. */
function conditionalIn(script: SessionScript): readonly Placed[] {
  const known = conditionals.get(script);
  if (known !== undefined) return known;
  const made = questionsOf(script).filter(
    ({ section, question }) =>
      section.when !== undefined || question.when !== undefined || question.kind === 'pick',
  );
  conditionals.set(script, made);
  return made;
}

/** Noted as answered or left as unknown; for a list, any of its records too. */
const isNoted = (offer: Positioning, key: string): boolean =>
  [...(offer.progress?.answered ?? []), ...(offer.progress?.unknown ?? [])].some(
    (one) => one === key || one.startsWith(`${key}.`),
  );

/** Another question that is reached may have the same place: the value stays for that one, which its person never saw. */
function sharing({ key, question }: Station, reached: readonly Station[]): Station | undefined {
  const place = pathOf(question).join('.');
  return reached.find((one) => one.key !== key && pathOf(one.question).join('.') === place);
}

const toConfirm = ({ progress }: Positioning, key: string): Edit => ({
  path: ['progress', 'to_confirm'],
  value: [...(progress?.to_confirm ?? []).filter((one) => one !== key), key],
});

function park(offer: Positioning, { key, question }: Station, isShared: boolean): Edit[] {
  const path = pathOf(question);
  const value = valueAt(offer, path);
  const parked =
    value === undefined || isShared
      ? []
      : [
          { path: ['progress', 'parked', key], value },
          { path, value: undefined },
        ];
  return [...parked, ...forgotten(offer, key)];
}

function unpark(offer: Positioning, { key, question }: Station, value: unknown): Edit[] {
  return [
    { path: pathOf(question), value },
    { path: ['progress', 'parked', key], value: undefined },
    {
      path: ['progress', 'answered'],
      value: [...(offer.progress?.answered ?? []), ...recordKeys(question, value), key],
    },
    { path: ['progress', 'to_confirm'], value: [...(offer.progress?.to_confirm ?? []), key] },
  ];
}

/** The records of a list that comes back are its own again. */
function recordKeys(list: Question, value: unknown): string[] {
  if (list.kind !== 'list' || !Array.isArray(value)) return [];
  return value.flatMap((record, index) =>
    (list.questions ?? []).flatMap((question) => {
      const place = { list, ref: refOf(record, index), index, before: index };
      const own = pathOf(question, place).slice(pathOf(list).length + 1);
      return valueAt(record, own) === undefined ? [] : [keyOf(place, question)];
    }),
  );
}

function forgotten(offer: Positioning, key: string): Edit[] {
  return (['answered', 'skipped', 'unknown', 'to_confirm'] as const).flatMap((list) => {
    const keys = offer.progress?.[list] ?? [];
    const left = keys.filter((one) => one !== key && !one.startsWith(`${key}.`));
    return left.length === keys.length
      ? []
      : [{ path: ['progress', list], value: left.length > 0 ? left : undefined }];
  });
}
