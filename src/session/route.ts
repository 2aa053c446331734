/**
 * Which questions stand on this person's way, in order, and what became of each. Everything is read from the
 * positioning file (its values and its `progress`), so that going on is opening the file.
 */
import type { Language } from '../language/language.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';
import { holds } from './condition.ts';
import { knownOf } from './known.ts';
import type { Joints } from './pipe.ts';
import { stepsOf, valueAt } from './place.ts';
import { type Noted, noted } from './progress.ts';
import { keyOf, listPath, mostRecords, pathOf, type RecordPlace, recordsOf } from './records.ts';
import type { Question, Section, SessionScript } from './schema.ts';
import { type Placed, questionsOf } from './script.ts';

export interface Session {
  readonly script: SessionScript;
  readonly language: Language;
  readonly offer: Positioning;
  /** The first evening alone (`--quick`), or one evening chosen. */
  readonly evenings?: readonly number[];
  /** Who holds the pen: what is written is noted as theirs. The maker when nobody says. */
  readonly by?: 'maker' | 'coach';
  /** ISO date: with it, "yesterday" is written as the day it was. */
  readonly today?: string;
  /** How French joins words in computed texts (`language/`). */
  readonly joints?: Joints;
}

export type State = 'open' | Noted;

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

/** The part of the way that lies in one section. */
export function routeIn(session: Session, section: Section): Item[] {
  return (section.questions ?? []).flatMap((question) => itemsOf(session, { section, question }));
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
  for (const section of session.script.sections) {
    const found = routeIn(session, section).find(({ state }) => state === 'open' || state === 'to-confirm');
    if (found !== undefined) return found;
  }
  return undefined;
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
  const fresh = freshRecord(session.offer, list, records.length);
  if (fresh === undefined && records.length === 0) {
    const state = listState(session.offer, list, 0);
    return [{ key: list.id, question: list, section, state: state === 'open' ? 'answered' : state }];
  }
  const items = records.flatMap((record) => recordItems(session, section, record));
  return fresh === undefined ? items : [...items, ...recordItems(session, section, fresh).slice(0, 1)];
}

/** The first question of one more record; undefined when the list is over or full. */
export function oneMore({ section, question }: Placed, session: Session): Item | undefined {
  const { length } = recordsOf(session.offer, question);
  const fresh = freshRecord(session.offer, question, length);
  return fresh === undefined ? undefined : recordItems(session, section, fresh)[0];
}

function freshRecord(offer: Positioning, list: Question, before: number): RecordPlace | undefined {
  const most = Math.min(list.at_most ?? mostRecords, mostRecords);
  if (before >= most || listState(offer, list, before) !== 'open') return undefined;
  const whole = valueAt(offer, listPath(list));
  return { list, ref: '+', index: Array.isArray(whole) ? whole.length : 0, before };
}

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

/** A pick with nothing to pick from is not asked; clients can always be named anew. */
function nothingToPick(session: Session, question: Question): boolean {
  if (question.kind !== 'pick' || question.from === undefined || question.from === 'clients') return false;
  const records = valueAt(session.offer, stepsOf(question.from));
  return !Array.isArray(records) || records.length === 0;
}
