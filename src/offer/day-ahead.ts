import { day, partsOf, shifted, weekday } from './calendar.ts';
import { plain } from './when.ts';
import { counts, months, weekdays } from './when-words.ts';

/**
 * The one day to come that a text names as people say it, French or English: "demain", "vendredi", "dans quinze jours",
 * "15 décembre", "next Tuesday". Undefined for what names no single day, and for a week or a month.
 *
 * @param today ISO date; a weekday is the next one, never today
 */
export function dayAhead(said: string, today: string): string | undefined {
  const text = plain(said).replace(/^(?:le|ce|avant le|before|by|on) /, '');
  const near = days.get(text);
  if (near !== undefined) return shifted(today, near);
  const named = new RegExp(`^(?:next )?(${names(weekdays)})(?: prochain)?$`).exec(text);
  if (named !== null) return shifted(today, ((weekdays.get(named[1]!)! - weekday(today) + 6) % 7) + 1);
  const away = /^(?:dans|in) (\w+) (jours?|days?|semaines?|weeks?|mois|months?)$/.exec(text);
  if (away !== null) return after(away[1]!, away[2]!, today);
  const dated =
    new RegExp(`^(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(${names(months)})$`).exec(text) ??
    new RegExp(`^(${names(months)}) (\\d{1,2})(?:st|nd|rd|th)?$`).exec(text);
  if (dated === null) return undefined;
  const [date, month] = /^\d/.test(dated[1]!) ? [dated[1]!, dated[2]!] : [dated[2]!, dated[1]!];
  const { year } = partsOf(today);
  return [year, year + 1]
    .map((one) => day(one, months.get(month)!, Number(date)))
    .find((one) => one !== undefined && one >= today);
}

const days: ReadonlyMap<string, number> = new Map([
  ['aujourd hui', 0],
  ['ce soir', 0],
  ['today', 0],
  ['tonight', 0],
  ['demain', 1],
  ['tomorrow', 1],
  ['apres-demain', 2],
]);

const names = (words: ReadonlyMap<string, unknown>): string => [...words.keys()].join('|');

function after(said: string, unit: string, today: string): string | undefined {
  const count =
    said === 'quinze' ? 15 : (counts.get(said) ?? (/^\d{1,3}$/.test(said) ? Number(said) : undefined));
  if (count === undefined) return undefined;
  if (/^(?:jour|day)/.test(unit)) return shifted(today, count);
  if (/^(?:semaine|week)/.test(unit)) return shifted(today, 7 * count);
  const { year, month, dayOfMonth } = partsOf(today);
  const months = month - 1 + count;
  // From 31 January, in one month: the last day of February.
  for (let date = dayOfMonth; ; date--) {
    const found = day(year + Math.floor(months / 12), (months % 12) + 1, date);
    if (found !== undefined) return found;
  }
}
