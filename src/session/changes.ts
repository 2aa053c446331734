/** How many answers a session added, changed and took away: counted, never quoted. Pure. */
import { valueAt } from './place.ts';
import { pathOf } from './records.ts';
import { route, type Session } from './route.ts';

export interface AnswerChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export function changesBetween(before: Session, after: Session): AnswerChanges {
  const old = answersOf(before);
  const now = answersOf(after);
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const [key, value] of now) {
    if (!old.has(key)) counts.added++;
    else if (!isSame(old.get(key), value)) counts.changed++;
  }
  for (const key of old.keys()) if (!now.has(key)) counts.removed++;
  return counts;
}

/** Every answer on the way, by its key: a record keeps its own wherever it stands in its list. */
function answersOf(session: Session): Map<string, unknown> {
  const answers = new Map<string, unknown>();
  for (const { key, question, record } of route(session)) {
    if (question.kind === 'list' || record?.ref === '+') continue;
    const value = valueAt(session.offer, pathOf(question, record));
    if (value !== undefined) answers.set(key, value);
  }
  return answers;
}

/** What was not touched is shared by the two. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
