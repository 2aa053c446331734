import { intervalOf } from '../offer/when.ts';
import { Mistake } from './context.ts';

/**
 * A date as it will still be true tomorrow: "yesterday" and "last month" become the day, the month or the year they
 * name today; a date with its year, and words known to nobody here, stay as they are.
 *
 * @param today ISO date
 * @throws Mistake `not-yet` for a day to come
 */
export function lastingWhen(said: string, today: string): string {
  const when = said.trim();
  const interval = intervalOf(when, today);
  if (interval === undefined) return when;
  const { from, to } = interval;
  if (from > today) throw new Mistake('not-yet', { value: when });
  if (/\d{4}/.test(when)) return when;
  if (from === to) return from;
  const shared = [7, 4].find((length) => from.slice(0, length) === to.slice(0, length));
  return shared === undefined ? when : from.slice(0, shared);
}
