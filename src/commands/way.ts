/** Where one stands on the way, and what comes before and after. */
import { type Item, next, route, type Session } from '../session/route.ts';
import { questionsOf } from '../session/script.ts';

/** The next question on the way after this one; those answered already are passed over unless they were gone back to. */
export function after(session: Session, item: Item): Item | undefined {
  const way = route(session);
  const at = indexOf(way, item);
  // A list that is over, a question that its own answer put out of reach: what comes later in the script comes next.
  const order = questionsOf(session.script).map(({ question }) => question.id);
  const placeOf = (one: Item): number => order.indexOf(one.record?.list.id ?? one.question.id);
  const rest = at >= 0 ? way.slice(at + 1) : way.filter((one) => placeOf(one) > placeOf(item));
  return rest.find(({ state }) => state === 'open' || state === 'to-confirm') ?? next(session);
}

/** One step forward; not beyond the first open question. */
export function following(session: Session, item: Item): Item | undefined {
  const way = route(session);
  return item.state === 'open' ? item : (way[indexOf(way, item) + 1] ?? next(session));
}

export function before(session: Session, item: Item): Item {
  const way = route(session);
  return way[Math.max(0, indexOf(way, item) - 1)] ?? item;
}

const indexOf = (way: readonly Item[], item: Item): number => way.findIndex((one) => one.key === item.key);

/** The question just answered, also when its record was made by the answer. */
export function sameStation(one: Item, item: Item): boolean {
  if (item.record === undefined) return one.key === item.key;
  return (
    one.record?.list.id === item.record.list.id &&
    one.record.index === item.record.index &&
    one.question.id === item.question.id
  );
}
