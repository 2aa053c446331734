/**
 * Headless: every answer from a file, by question id, applied along the way that those very answers open. Problems are
 * gathered and told together; the caller writes nothing unless there are none.
 */
import type { Range, YamlMapping, YamlNode } from '../yaml/types.ts';
import { answer, type MakeId, type Reply } from './answer.ts';
import { followed } from './follow-up.ts';
import { notThere } from './pick.ts';
import { applied, type Edit, takesLines, valueAt } from './place.ts';
import {
  type Item,
  itemOfRecord,
  itemsOf,
  listPath,
  mostRecords,
  refOf,
  route,
  type Session,
} from './route.ts';
import { type Placed, questionsOf } from './script.ts';
import { parse, type ValueProblem } from './value.ts';

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

export interface Filled {
  readonly session: Session;
  /** Every change, in order, for a file that is already there. */
  readonly edits: readonly Edit[];
  readonly problems: readonly AnswersProblem[];
}

const skipWords = [':skip', ':passer'];
/** A record's values, whatever its id. */
function shown(record: unknown): string {
  const { id: _, ...values } = record as Record<string, unknown>;
  return JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const notKnown = /^(?:unknown|not sure|don['’]t know|inconnu|je ne sais pas|sais pas)$/iu;
const unknownWords = [':unknown', ':saispas'];

export function fill(session: Session, root: YamlNode, makeId: MakeId): Filled {
  return new Filling(session, root, makeId).whole();
}

class Filling {
  private session: Session;
  private readonly makeId: MakeId;
  private readonly given: YamlMapping | undefined;
  private readonly nodes: ReadonlyMap<string, YamlNode>;
  private readonly problems: AnswersProblem[] = [];
  private readonly edits: Edit[] = [];
  private readonly asked = new Set<string>();

  constructor(session: Session, root: YamlNode, makeId: MakeId) {
    this.session = session;
    this.makeId = makeId;
    this.given = root.kind === 'mapping' ? root : undefined;
    this.nodes = new Map(this.given?.entries.map(({ key, value }) => [key.value, value] as const));
    if (root.kind !== 'mapping' && root.kind !== 'empty') {
      this.problems.push({ code: 'not-a-record', name: '', range: root.range });
    }
  }

  whole(): Filled {
    // Each answer may open or close questions further on, never before it: conditions look back.
    for (const placed of questionsOf(this.session.script)) {
      const item = itemsOf(this.session, placed).find(
        ({ state }) => state === 'open' || state === 'to-confirm',
      );
      if (item === undefined) continue;
      this.asked.add(placed.question.id);
      if (placed.question.kind === 'list') this.list(placed);
      else this.one(item);
    }
    this.strays();
    return { session: this.session, edits: this.edits, problems: this.problems };
  }

  private nodeOf(name: string | undefined): YamlNode | undefined {
    return name === undefined ? undefined : this.nodes.get(name);
  }

  private one(item: Item): void {
    const { question } = item;
    const node = this.nodeOf(question.id);
    if (node === undefined) {
      if (item.state === 'to-confirm') return;
      if (question.default !== undefined) this.settle(item, { type: 'value', value: question.default });
      else if (question.required) this.problems.push({ code: 'missing-answer', name: question.id });
      return;
    }
    const reply = this.replyOf(item, node, question.id);
    if (reply === undefined) return;
    this.settle(item, reply);
    // Follow-ups are not asked here, but may be answered.
    for (const one of question.follow_up ?? []) {
      const more = this.nodeOf(one.id);
      if (more?.kind !== 'scalar') continue;
      const edits = followed(this.session.offer, item, one, more.value, this.makeId, this.session.by);
      this.changed(edits, applied(this.session.offer, edits));
    }
  }

  private settle(item: Item, reply: Reply): void {
    const made = answer(this.session, item, reply, this.makeId);
    this.changed(made.edits, made.offer);
  }

  private changed(edits: readonly Edit[], offer: Session['offer']): void {
    this.edits.push(...edits);
    this.session = { ...this.session, offer };
  }

  private list(placed: Placed): void {
    const list = placed.question;
    const node = this.nodeOf(list.id);
    if (node === undefined || node.kind === 'empty') {
      if (list.required) this.problems.push({ code: 'missing-answer', name: list.id });
      return;
    }
    if (node.kind === 'scalar' && skipWords.includes(node.value)) {
      this.over(placed, 'skip');
      return;
    }
    if (node.kind === 'scalar' && unknownWords.includes(node.value)) {
      this.over(placed, 'unknown');
      return;
    }
    if (node.kind !== 'sequence') {
      this.problems.push({ code: 'not-a-list', name: list.id, range: node.range });
      return;
    }
    node.items.forEach((record, index) => {
      if (record.kind === 'mapping') this.newRecord(placed, record, `${list.id}[${index}]`);
      else this.problems.push({ code: 'not-a-record', name: `${list.id}[${index}]`, range: record.range });
    });
    const least = list.at_least ?? 0;
    if (node.items.length < least) {
      this.problems.push({
        code: 'too-few',
        name: list.id,
        args: { least: String(least) },
        range: node.range,
      });
    }
    this.over(placed, 'skip');
  }

  /** No (more) records: the place offered for one more is passed over. */
  private over(placed: Placed, type: 'skip' | 'unknown'): void {
    const more = itemsOf(this.session, placed).find(({ record }) => record?.ref === '+');
    if (more !== undefined) this.settle(more, { type });
  }

  /** A record that says what one of the list already says is that one: nothing is written twice. */
  private newRecord(placed: Placed, node: YamlMapping, name: string): void {
    const { session } = this;
    const list = placed.question;
    const told = this.edits.length;
    this.record(placed, node, name);
    const records = valueAt(this.session.offer, listPath(list));
    if (!Array.isArray(records) || this.session === session) return;
    const made = shown(records.at(-1));
    if (!records.slice(0, -1).some((one) => shown(one) === made)) return;
    this.session = session;
    this.edits.length = told;
  }

  private record(placed: Placed, node: YamlMapping, name: string): void {
    const list = placed.question;
    const known = (list.questions ?? []).map(({ id }) => id);
    for (const { key } of node.entries) {
      if (!known.includes(key.value)) {
        this.problems.push({ code: 'unknown-answer', name: key.value, known, range: key.range });
      }
    }
    let record = itemsOf(this.session, placed).find((item) => item.record?.ref === '+')?.record;
    if (record === undefined) {
      const most = String(list.at_most ?? mostRecords);
      this.problems.push({ code: 'too-many', name, args: { most }, range: node.range });
      return;
    }
    for (const question of list.questions ?? []) {
      const item: Item | undefined = itemOfRecord(this.session, placed.section, record, question);
      if (item === undefined || item.state !== 'open') continue;
      const value = node.entries.find(({ key }) => key.value === question.id)?.value;
      const full = `${name}.${question.id}`;
      if (value === undefined && (question.required || record.ref === '+')) {
        this.problems.push({ code: 'missing-answer', name: full, range: node.range });
        return;
      }
      // What the file leaves out is passed over, so that the record is whole and nothing of it is asked again.
      const reply = value === undefined ? ({ type: 'skip' } as const) : this.replyOf(item, value, full);
      if (reply === undefined) return;
      this.settle(item, reply);
      const made = valueAt(this.session.offer, [...listPath(list), record.index]);
      if (made === undefined) return;
      record = { ...record, ref: refOf(made, record.index) };
    }
  }

  private replyOf(item: Item, node: YamlNode, name: string): Reply | undefined {
    if (node.kind === 'empty') return { type: 'skip' };
    if (node.kind === 'mapping') {
      this.problems.push({ code: 'not-a-text', name, range: node.range });
      return undefined;
    }
    if (node.kind === 'scalar' && skipWords.includes(node.value)) return { type: 'skip' };
    if (node.kind === 'scalar' && unknownWords.includes(node.value)) return { type: 'unknown' };
    const typed =
      node.kind === 'scalar'
        ? node.value
        : node.items.flatMap((one) => (one.kind === 'scalar' ? one.value : []));
    if (item.question.kind === 'yes-no-unknown' && notKnown.test(String(typed))) return { type: 'unknown' };
    const read = parse(item.question, typed, takesLines(item.question, item.record?.list));
    const missing = read.ok ? notThere(this.session, item.question, read.value) : undefined;
    if (missing !== undefined) {
      this.problems.push({
        code: 'not-there',
        name,
        args: { value: missing, from: item.question.from ?? '' },
        range: node.range,
      });
      return undefined;
    }
    if (read.ok) return { type: 'value', value: read.value };
    this.problems.push({ code: read.problem, name, args: read.args, range: node.range });
    return undefined;
  }

  /** Answers to questions that do not exist, or that the other answers leave out of the way. */
  private strays(): void {
    const questions = questionsOf(this.session.script).map(({ question }) => question);
    const followUps = questions.flatMap(({ follow_up = [] }) => follow_up.flatMap(({ id }) => id ?? []));
    const known = [...questions.map(({ id }) => id), ...followUps];
    for (const { key, value } of this.given?.entries ?? []) {
      if (!known.includes(key.value)) {
        this.problems.push({ code: 'unknown-answer', name: key.value, known, range: key.range });
      } else if (
        // A printed page typed back says nothing of what did not concern the person.
        value.kind !== 'empty' &&
        !followUps.includes(key.value) &&
        !this.asked.has(key.value) &&
        !this.wasAnswered(key.value)
      ) {
        this.problems.push({ code: 'not-reached', name: key.value, range: key.range });
      }
    }
  }

  /** Already in the file that was opened: the answer there stays. */
  private wasAnswered(name: string): boolean {
    return route(this.session).some(({ key, record }) => (record?.list.id ?? key) === name);
  }
}
