/**
 * Which questions stand on this person's way, in order, and what became of each. Everything is read from the
 * positioning file (its values and its `progress`), so that going on is opening the file.
 */
import type { Language } from '../language/language.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';
import { holds, type Known } from './condition.ts';
import { type Joints, piped } from './pipe.ts';
import { stepsOf, valueAt } from './place.ts';
import { type Noted, noted, refsOf } from './progress.ts';
import type { Question, Section, SessionScript } from './schema.ts';
import { type Placed, questionById, questionsOf, textOf } from './script.ts';

export interface Session {
  readonly script: SessionScript;
  readonly language: Language;
  readonly offer: Positioning;
  /** The first evening alone (`--quick`), or one evening chosen. */
  readonly evenings?: readonly number[];
  /** Who holds the pen: what is written is noted as theirs. The maker when nobody says. */
  readonly by?: 'maker' | 'coach';
  /** How French joins words in computed texts (`language/`). */
  readonly joints?: Joints;
}

export type State = 'open' | Noted;

/** A record of a list question: `ref` is its id, or its index where records have none, or `+` for the next one. */
export interface RecordPlace {
  readonly list: Question;
  readonly ref: string;
  readonly index: number;
  /** How many records this list already holds. */
  readonly before: number;
}

export interface Item {
  /** `present`, or `quotes.claire-1.words` for a record's own question: what `progress` notes. */
  readonly key: string;
  readonly question: Question;
  readonly section: Section;
  readonly record?: RecordPlace;
  readonly state: State;
}

/** The questions reachable now, in order. */
export function route(session: Session): Item[] {
  return questionsOf(session.script).flatMap((placed) => itemsOf(session, placed));
}

/** The part of the way that one question of the script makes: none when it is not reached, several for a list. */
export function itemsOf(session: Session, { section, question }: Placed): Item[] {
  if (session.evenings !== undefined && !session.evenings.includes(section.evening ?? 1)) return [];
  if (section.when !== undefined || question.when !== undefined) {
    const known = knownOf(session);
    if (!holds(section.when, known) || !holds(question.when, known)) return [];
  }
  if (question.kind === 'list') return listItems(session, section, question);
  if (nothingToPick(session, question)) return [];
  const path = pathOf(question);
  return [
    { key: question.id, question, section, state: settled(session.offer, question.id, path, question) },
  ];
}

/** The first question on the way that is still to be answered, or to be confirmed. */
export function next(session: Session): Item | undefined {
  return route(session).find(({ state }) => state === 'open' || state === 'to-confirm');
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

export function knownOf(session: Session, record?: RecordPlace): Known {
  const progress = session.offer.progress;
  const find = (id: string): { question: Question; key: string; path: Path } | undefined => {
    const own = record?.list.questions?.find((question) => question.id === id);
    if (own !== undefined) return { question: own, key: keyOf(record!, own), path: pathOf(own, record) };
    const found = questionById(session.script, id);
    return found === undefined ? undefined : { question: found, key: id, path: pathOf(found) };
  };
  const made = Object.entries(session.script.computed ?? {});
  const done = new Map<string, unknown>();
  const value = (id: string): unknown => {
    const computed = made.find(([name]) => name === id)?.[1];
    if (computed === undefined) {
      const found = find(id);
      return found === undefined ? undefined : valueAt(session.offer, found.path);
    }
    // Noted before it is worked out: values that stand on one another in a circle end at nothing.
    if (!done.has(id)) done.set(id, undefined).set(id, worked(computed));
    return done.get(id);
  };
  const worked = (computed: Computed): unknown => {
    if (computed.count !== undefined) return sizeAt(session, computed.count);
    if (computed.first !== undefined) return computed.first.map(value).find((one) => one !== undefined);
    const text = textOf(computed.text, session.language);
    return text === undefined ? undefined : piped(text, known, session.joints ?? {});
  };
  const known: Known = {
    value,
    unknown: (id) => progress?.unknown?.includes(find(id)?.key ?? id) ?? false,
    spoken: (id) => {
      const found = find(id);
      const given = found === undefined ? undefined : valueAt(session.offer, found.path);
      if (found === undefined || given === undefined) return undefined;
      const said = (Array.isArray(given) ? given : [given]).map((one) =>
        spoken(session, found.question, one),
      );
      return said.some((one) => one === undefined) ? undefined : said.join(', ');
    },
  };
  return known;
}

type Computed = NonNullable<SessionScript['computed']>[string];

/** A choice by its label, a client by name; undefined for what is said as it was typed. */
function spoken(session: Session, question: Question, value: unknown): string | undefined {
  const label = question.choices?.find((one) => one.value === value)?.label;
  if (label !== undefined) return textOf(label, session.language);
  return question.from === 'clients' ? session.offer.clients?.find(({ id }) => id === value)?.who : undefined;
}

export const keyOf = (record: RecordPlace, question: Question): string =>
  `${record.list.id}.${record.ref}.${question.id}`;

function sizeAt(session: Session, id: string): number {
  const found = questionById(session.script, id);
  const value = found === undefined ? undefined : valueAt(session.offer, pathOf(found));
  return Array.isArray(value) ? value.length : 0;
}

export function stateOf(offer: Positioning, key: string, path: Path): State {
  // A person may have written the value in the file: it is not asked again.
  return noted(offer, key) ?? (valueAt(offer, path) === undefined ? 'open' : 'answered');
}

/** The state of an answer to this very question: a choice that the script no longer offers is to be confirmed. */
function settled(offer: Positioning, key: string, path: Path, question: Question): State {
  const state = stateOf(offer, key, path);
  if (state !== 'answered' || question.kind !== 'choice') return state;
  const value = valueAt(offer, path);
  const offered = value === undefined || (question.choices ?? []).some((one) => one.value === String(value));
  return offered ? 'answered' : 'to-confirm';
}

function listItems(session: Session, section: Section, list: Question): Item[] {
  const records = recordsOf(session.offer, list);
  const items = records.flatMap((record) => recordItems(session, section, record));
  const state = listState(session.offer, list, records.length);
  if (state !== 'open' || records.length >= Math.min(list.at_most ?? mostRecords, mostRecords)) {
    return records.length > 0
      ? items
      : [{ key: list.id, question: list, section, state: state === 'open' ? 'answered' : state }];
  }
  const whole = valueAt(session.offer, listPath(list));
  const fresh: RecordPlace = {
    list,
    ref: '+',
    index: Array.isArray(whole) ? whole.length : 0,
    before: records.length,
  };
  return [...items, ...recordItems(session, section, fresh).slice(0, 1)];
}

/** No list is endless, whatever its script says. */
export const mostRecords = 200;

/** A list is over once `progress` notes it; a file without progress that holds records was written by hand. */
function listState(offer: Positioning, list: Question, records: number): State {
  const state = noted(offer, list.id);
  if (state !== undefined) return state;
  if (offer.progress !== undefined || records > 0) return 'open';
  const whole = valueAt(offer, listPath(list));
  return Array.isArray(whole) && whole.length > 0 ? 'answered' : 'open';
}

function recordItems(session: Session, section: Section, record: RecordPlace): Item[] {
  return (record.list.questions ?? []).flatMap(
    (question) => itemOfRecord(session, section, record, question) ?? [],
  );
}

/** A record's own question; undefined when it is not reached. */
export function itemOfRecord(
  session: Session,
  section: Section,
  record: RecordPlace,
  question: Question,
): Item | undefined {
  if (question.when !== undefined && !holds(question.when, knownOf(session, record))) return undefined;
  if (nothingToPick(session, question)) return undefined;
  const key = keyOf(record, question);
  const state = record.ref === '+' ? 'open' : settled(session.offer, key, pathOf(question, record), question);
  return { key, question, section, record, state };
}

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

/** A pick with nothing to pick from is not asked; clients can always be named anew. */
function nothingToPick(session: Session, question: Question): boolean {
  if (question.kind !== 'pick' || question.from === undefined || question.from === 'clients') return false;
  const records = valueAt(session.offer, stepsOf(question.from));
  return !Array.isArray(records) || records.length === 0;
}
