import { intervalOf } from './when.ts';

/**
 * A `when` as it will still be true tomorrow: "yesterday" and "last month" become the day, the month or the year they
 * name today, "spring" the spring of its year; a date with its year, what is to come, and words known to nobody here
 * stay as they are.
 *
 * @param today ISO date
 */
export function lasting(said: string, today: string): string {
  const when = said.trim();
  const interval = intervalOf(when, today);
  if (interval === undefined || interval.from > today || /\d{4}/.test(when)) return when;
  const { from, to } = interval;
  if (from === to) return from;
  const shared = [7, 4].find((length) => from.slice(0, length) === to.slice(0, length));
  if (shared === 7) return from.slice(0, 7);
  // "This summer" and "last summer" are the summer of their year.
  const named = when
    .replace(/^(?:ce(?:t|tte)?\s|this\s|last\s|l['’])\s*/iu, '')
    .replace(/\sderni(?:er|ère)$/iu, '');
  const dated = `${named} ${from.slice(0, 4)}`;
  const again = intervalOf(dated, today);
  if (again?.from === from && again.to === to) return dated;
  return shared === undefined ? when : from.slice(0, shared);
}
