/**
 * Headless: every answer from a file, by question id, applied along the way that those very answers open. Nothing is
 * written unless all is well: problems are gathered and told together.
 */
import type { Path, Range, YamlNode } from '../yaml/types.ts';
import { answer, type MakeId, type Reply } from './answer.ts';
import { followed } from './follow-up.ts';
import { applied, placeOf, stepsOf } from './place.ts';
import { type Item, route, type Session } from './route.ts';
import type { Question } from './schema.ts';
import { questionsOf } from './script.ts';
import { parse, type ValueProblem } from './value.ts';

export type AnswersProblem =
  | {
      readonly code: 'unknown-answer';
      readonly name: string;
      readonly known: readonly string[];
      readonly range: Range;
    }
  | { readonly code: 'not-reached'; readonly name: string; readonly range: Range }
  | {
      readonly code: 'bad-answer';
      readonly name: string;
      readonly problem: ValueProblem;
      readonly args: Readonly<Record<string, string>>;
      readonly range: Range;
    }
  | {
      readonly code: 'not-a-list' | 'not-a-record' | 'not-a-text';
      readonly name: string;
      readonly range: Range;
    }
  | { readonly code: 'missing-answer'; readonly name: string; readonly range: Range };

export interface Filled {
  readonly session: Session;
  readonly problems: readonly AnswersProblem[];
}

const skipWords = [':skip', ':passer'];
const unknownWords = [':unknown', ':saispas', ':inconnu'];

export function fill(session: Session, root: YamlNode, makeId: MakeId): Filled {
  const problems: AnswersProblem[] = [];
  const given = new Map<string, { node: YamlNode; range: Range }>();
  if (root.kind === 'mapping') {
    for (const { key, value } of root.entries) given.set(key.value, { node: value, range: key.range });
  } else if (root.kind !== 'empty') {
    problems.push({ code: 'not-a-record', name: '', range: root.range });
  }
  const names = questionsOf(session.script).flatMap(({ question }) => [
    question.id,
    ...followUpIds(question),
  ]);
  for (const [name, { range }] of given) {
    if (!names.includes(name)) problems.push({ code: 'unknown-answer', name, known: names, range });
  }

  let now = session;
  const used = new Set<string>();
  // The way is walked with the answers: each may open or close questions further on. A person's order is the script's.
  for (let guard = 0; guard < 100_000; guard++) {
    const item = route(now).find((one) => one.state === 'open' && !used.has(stepKey(one)));
    if (item === undefined) break;
    used.add(stepKey(item));
    now = step(now, item, given, makeId, problems, used);
  }
  for (const name of given.keys()) {
    const reached = [...used].some((key) => key === name || key.startsWith(`${name}.`));
    if (!reached && names.includes(name) && !names.includes(`${name}`.replace(/\+.*$/, ''))) continue;
    if (!reached && questionsOf(session.script).some(({ question }) => question.id === name)) {
      problems.push({ code: 'not-reached', name, range: given.get(name)!.range });
    }
  }
  return { session: now, problems };
}

const stepKey = (item: Item): string => (item.record === undefined ? item.key : item.record.list.id);

const followUpIds = (question: Question): string[] =>
  (question.follow_up ?? []).flatMap(({ id }) => id ?? []);

function step(
  session: Session,
  item: Item,
  given: ReadonlyMap<string, { node: YamlNode; range: Range }>,
  makeId: MakeId,
  problems: AnswersProblem[],
  _used: Set<string>,
): Session {
  const question = item.record?.list ?? item.question;
  const found = given.get(question.id);
  if (found === undefined) {
    if (question.required) problems.push({ code: 'missing-answer', name: question.id, range: noRange });
    if (question.default !== undefined && question.kind !== 'list') {
      const value = answer(session, item, { type: 'value', value: question.default }, makeId);
      return { ...session, offer: value.offer };
    }
    return session;
  }
  if (question.kind === 'list') return records(session, question, found.node, makeId, problems);
  const reply = replyOf(item.question, found.node, question.id, problems);
  if (reply === undefined) return session;
  let made = { ...session, offer: answer(session, item, reply, makeId).offer };
  for (const one of question.follow_up ?? []) {
    const more = one.id === undefined ? undefined : given.get(one.id)?.node;
    if (more?.kind === 'scalar')
      made = { ...made, offer: applied(made.offer, followed(made.offer, item, one, more.value, makeId)) };
  }
  return made;
}

function records(
  session: Session,
  list: Question,
  node: YamlNode,
  makeId: MakeId,
  problems: AnswersProblem[],
): Session {
  if (node.kind === 'empty') return session;
  if (node.kind !== 'sequence') {
    problems.push({ code: 'not-a-list', name: list.id, range: node.range });
    return session;
  }
  let now = session;
  node.items.forEach((record, index) => {
    now = oneRecord(now, list, record, index, makeId, problems);
  });
  return closed(now, list, makeId);
}

/** The list is over: the place offered for one more record is skipped. */
function closed(session: Session, list: Question, makeId: MakeId): Session {
  const more = route(session).find((one) => one.record?.list.id === list.id && one.record.ref === '+');
  return more === undefined
    ? session
    : { ...session, offer: answer(session, more, { type: 'skip' }, makeId).offer };
}

function oneRecord(
  session: Session,
  list: Question,
  node: YamlNode,
  index: number,
  makeId: MakeId,
  problems: AnswersProblem[],
): Session {
  const name = `${list.id}[${index}]`;
  if (node.kind !== 'mapping') {
    problems.push({ code: 'not-a-record', name, range: node.range });
    return session;
  }
  const known = (list.questions ?? []).map(({ id }) => id);
  for (const { key } of node.entries) {
    if (!known.includes(key.value))
      problems.push({ code: 'unknown-answer', name: key.value, known, range: key.range });
  }
  let now = session;
  const asked = new Set<string>();
  let at: number | undefined;
  for (let guard = 0; guard <= known.length; guard++) {
    const item = route(now).find(
      ({ record, question, state }) =>
        record?.list.id === list.id &&
        state === 'open' &&
        !asked.has(question.id) &&
        (at === undefined || record.index === at),
    );
    if (item === undefined) break;
    asked.add(item.question.id);
    at ??= item.record!.index;
    const value = node.entries.find(({ key }) => key.value === item.question.id)?.value;
    if (value === undefined || value.kind === 'empty') {
      if (item.question.required)
        problems.push({ code: 'missing-answer', name: `${name}.${item.question.id}`, range: node.range });
      // Skipped in the file: noted, so that the record is whole and nothing of it is asked again.
      if (item.record!.ref !== '+')
        now = { ...now, offer: answer(now, item, { type: 'skip' }, makeId).offer };
      else break;
      continue;
    }
    const reply = replyOf(item.question, value, `${name}.${item.question.id}`, problems);
    if (reply === undefined) break;
    now = { ...now, offer: answer(now, item, reply, makeId).offer };
  }
  return now;
}

const noRange: Range = { start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } };

function replyOf(
  question: Question,
  node: YamlNode,
  name: string,
  problems: AnswersProblem[],
): Reply | undefined {
  if (node.kind === 'empty') return { type: 'skip' };
  if (node.kind === 'mapping') {
    problems.push({ code: 'not-a-text', name, range: node.range });
    return undefined;
  }
  if (node.kind === 'scalar' && skipWords.includes(node.value)) return { type: 'skip' };
  if (node.kind === 'scalar' && unknownWords.includes(node.value)) return { type: 'unknown' };
  const texts =
    node.kind === 'scalar'
      ? node.value
      : node.items.flatMap((one) => (one.kind === 'scalar' ? [one.value] : []));
  const read = parse(question, texts, takesLines(question));
  if (read.ok) return { type: 'value', value: read.value };
  problems.push({ code: 'bad-answer', name, problem: read.problem, args: read.args, range: node.range });
  return undefined;
}

/** Whether the answer's place holds a list of texts or of records: then each line is one. */
export function takesLines(question: Question): boolean {
  if (question.into === undefined || (question.kind !== 'text' && question.kind !== 'long')) return false;
  const steps = stepsOf(question.into);
  if (steps.includes('[]')) return true;
  const place = placeOf(steps);
  return 'schema' in place && place.schema.type === 'array';
}

export type { Path };
