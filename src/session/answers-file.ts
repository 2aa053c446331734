/**
 * Headless: every answer from a file, by question id, applied along the way that those very answers open. Problems are
 * gathered and told together; the caller writes nothing unless there are none.
 */
import type { YamlMapping, YamlNode } from '../yaml/types.ts';
import { answer, type MakeId, type Reply } from './answer.ts';
import { type Given, givenIn, nameBeside, ownersIn } from './answers-given.ts';
import type { AnswersProblem } from './answers-problem.ts';
import { followed } from './follow-up.ts';
import { applied, type Edit, valueAt } from './place.ts';
import { listPath, mostRecords, refOf } from './records.ts';
import { type Item, itemOfRecord, itemsOf, oneMore, route, type Session } from './route.ts';
import { isSameRecord, type Values } from './same-record.ts';
import type { Question } from './schema.ts';
import { ownQuestionsOf, type Placed, questionsOf } from './script.ts';
import { isBlank, moveOf, textsOf, typedBack } from './typed-back.ts';
import { undecided } from './undecided.ts';

export interface Filled {
  readonly session: Session;
  /** Every change, in order, for a file that is already there. */
  readonly edits: readonly Edit[];
  readonly problems: readonly AnswersProblem[];
}

export function fill(session: Session, root: YamlNode, makeId: MakeId): Filled {
  return new Filling(session, root, makeId).whole();
}

const skip: Reply = { type: 'skip' };

class Filling {
  private session: Session;
  private readonly makeId: MakeId;
  private readonly given: YamlMapping | undefined;
  private readonly nodeOf: Given;
  private readonly problems: AnswersProblem[] = [];
  private readonly edits: Edit[] = [];
  private readonly asked = new Set<string>();

  constructor(session: Session, root: YamlNode, makeId: MakeId) {
    this.session = session;
    this.makeId = makeId;
    this.given = root.kind === 'mapping' ? root : undefined;
    this.nodeOf = givenIn(this.given?.entries ?? []);
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

  private one(item: Item): void {
    const { question } = item;
    const node = this.nodeOf(question.id);
    const isPassed = node === undefined || moveOf(node) === 'skip';
    if (isPassed && question.required && item.state === 'open' && question.default === undefined)
      this.problems.push({ code: 'missing-answer', name: question.id });
    else if (node !== undefined) this.replied(item, node, question.id, this.nodeOf);
    else if (item.state === 'to-confirm') return;
    else if (question.default !== undefined) this.settle(item, { type: 'value', value: question.default });
  }

  /** Whether the reply fits and is settled; what is not there is passed over. */
  private replied(item: Item, node: YamlNode | undefined, name: string, given: Given): boolean {
    const reply = node === undefined ? skip : typedBack(this.session, item, node, name);
    if ('code' in reply) {
      this.problems.push(reply);
      return false;
    }
    const key = this.settle(item, reply);
    // Follow-ups are not asked here, but may be answered.
    const settled = reply.type === 'value' ? this.settledItem(item, key) : undefined;
    for (const one of item.question.follow_up ?? []) {
      const more = given(one.id);
      if (more === undefined || moveOf(more) !== undefined) continue;
      const texts = textsOf(more);
      if (texts === undefined || settled === undefined) {
        const code = texts === undefined ? 'not-a-text' : 'not-reached';
        this.problems.push({ code, name: nameBeside(name, one.id!), range: more.range });
        continue;
      }
      const said = [texts].flat().join('\n');
      const edits = followed(this.session.offer, settled, one, said, this.makeId, this.session.by);
      this.changed(edits, applied(this.session.offer, edits));
    }
    return true;
  }

  /** The item as it stands once answered: a record just made has its place by now. */
  private settledItem(item: Item, key: string): Item {
    const { record } = item;
    if (record === undefined || record.ref !== '+') return item;
    const made = valueAt(this.session.offer, [...listPath(record.list), record.index]);
    return { ...item, key, record: { ...record, ref: refOf(made, record.index) } };
  }

  /** @returns the key under which the answer stands */
  private settle(item: Item, reply: Reply): string {
    const made = answer(this.session, item, reply, this.makeId);
    this.changed(made.edits, made.offer);
    return made.key;
  }

  private changed(edits: readonly Edit[], offer: Session['offer']): void {
    for (const edit of edits) this.edits.push(edit);
    this.session = { ...this.session, offer };
  }

  private list(placed: Placed): void {
    const list = placed.question;
    const node = this.nodeOf(list.id);
    if (node === undefined) {
      if (list.required) this.problems.push({ code: 'missing-answer', name: list.id });
      return;
    }
    const move = moveOf(node);
    if (move !== undefined) {
      this.over(placed, move);
      return;
    }
    if (node.kind !== 'sequence') {
      this.problems.push({ code: 'not-a-list', name: list.id, range: node.range });
      return;
    }
    node.items.forEach((record, index) => {
      const name = `${list.id}[${index}]`;
      if (record.kind === 'mapping') this.newRecord(placed, record, name);
      else this.problems.push({ code: 'not-a-record', name, range: record.range });
    });
    const least = list.at_least ?? 0;
    if (node.items.length < least) {
      const args = { least: String(least) };
      this.problems.push({ code: 'too-few', name: list.id, args, range: node.range });
    }
    this.over(placed, 'skip');
  }

  /** No (more) records: the place offered for one more is passed over. */
  private over(placed: Placed, type: 'skip' | 'unknown'): void {
    const more = oneMore(placed, this.session);
    if (more !== undefined) this.settle(more, { type });
  }

  /** A record that says what one of the list already says is that one: nothing is written twice. */
  private newRecord(placed: Placed, node: YamlMapping, name: string): void {
    // Left blank on the page that was typed back.
    if (isBlank(node)) return;
    const { session } = this;
    const told = this.edits.length;
    const index = this.record(placed, node, name);
    const records = valueAt(this.session.offer, listPath(placed.question));
    if (index === undefined || !Array.isArray(records)) return;
    const made = records[index] as Values | undefined;
    const before = records.slice(0, index) as Values[];
    if (made === undefined || !before.some((one) => isSameRecord(one, made))) return;
    this.session = session;
    this.edits.length = told;
  }

  /** @returns where the record stands in its list; undefined when there was no place for it */
  private record(placed: Placed, node: YamlMapping, name: string): number | undefined {
    const { section, question: list } = placed;
    this.unknownKeys(list.questions ?? [], node);
    let record = oneMore(placed, this.session)?.record;
    if (record === undefined) {
      const most = String(list.at_most ?? mostRecords);
      this.problems.push({ code: 'too-many', name, args: { most }, range: node.range });
      return undefined;
    }
    const given = givenIn(node.entries);
    const { index } = record;
    for (const question of list.questions ?? []) {
      const item: Item | undefined = itemOfRecord(this.session, section, record, question);
      if (item === undefined || item.state !== 'open') continue;
      const value = given(question.id);
      const full = `${name}.${question.id}`;
      const isMissing = value === undefined || moveOf(value) !== undefined;
      // A record begins with its first answer; a required one cannot be passed over.
      if (isMissing && (question.required || record.ref === '+')) {
        this.problems.push({ code: 'missing-answer', name: full, range: node.range });
        return index;
      }
      // What the file leaves out is passed over, so that the record is whole and nothing of it is asked again.
      if (!this.replied(item, value, full, given)) return index;
      const made = valueAt(this.session.offer, [...listPath(list), index]);
      if (made === undefined) return index;
      record = { ...record, ref: refOf(made, index) };
    }
    return index;
  }

  private unknownKeys(questions: readonly Question[], { entries }: YamlMapping): void {
    const owners = ownersIn(questions);
    for (const { key } of entries) {
      if (owners.has(key.value)) continue;
      const known = [...owners.keys()];
      this.problems.push({ code: 'unknown-answer', name: key.value, known, range: key.range });
    }
  }

  /** Answers to questions that do not exist, or that the other answers leave out of the way. */
  private strays(): void {
    if (this.given === undefined) return;
    const questions = ownQuestionsOf(this.session.script);
    const refused = this.problems.map(({ name }) => name.replace(/[[.].*/, ''));
    const open = undecided(this.session.script, refused);
    this.unknownKeys(questions, this.given);
    const owners = ownersIn(questions);
    for (const { key, value } of this.given.entries) {
      const owner = owners.get(key.value);
      // Whether it is on the way hangs on an answer that has to be given again.
      if (owner !== undefined && open.has(owner)) continue;
      // A printed page typed back says nothing of what did not concern the person.
      if (owner === undefined || isBlank(value) || this.hasReplied(owner)) continue;
      if (!this.wasAnswered(owner))
        this.problems.push({ code: 'not-reached', name: key.value, range: key.range });
    }
  }

  private hasReplied(id: string): boolean {
    return this.asked.has(id) && this.nodeOf(id) !== undefined;
  }

  /** Already in the file that was opened: the answer there stays. */
  private wasAnswered(name: string): boolean {
    return route(this.session).some(({ key, record }) => (record?.list.id ?? key) === name);
  }
}
