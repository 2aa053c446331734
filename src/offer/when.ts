import {
  day,
  daysBetween,
  type Interval,
  partsOf,
  shifted,
  weekday,
  wholeDay,
  wholeMonth,
  wholeWeek,
  wholeYear,
} from './calendar.ts';
import { counts, months, seasons, weekdays } from './when-words.ts';

/**
 * The days that a `when` may mean: `2026`, `2026-05`, `2026-05-12`, or words, French or English ("printemps 2025",
 * "mars", "l’an dernier", "two weeks ago"). Words look back: what was heard is past. Undefined for words not known
 * here: they are a `when` all the same.
 *
 * @param today ISO date that "last", "dernier" and a bare month are counted from
 */
export function intervalOf(when: string, today: string): Interval | undefined {
  const text = plain(when);
  const part = /^(debut|early|mi-?|mid-?|fin|late|end of)\s*(.*)$/.exec(text);
  if (part !== null) {
    const whole = exact(stripped(part[2]!), today);
    if (whole !== undefined) return third(whole, part[1]!.replace('-', ''));
  }
  return exact(stripped(text), today);
}

type Reader = (match: RegExpExecArray, today: string) => Interval | undefined;

const name = (words: ReadonlyMap<string, unknown>): string => [...words.keys()].join('|');
const last = '(?:dernier|derniere|passe|passee)';

/** Each form with its reader; the first that fits the whole text is taken. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [form('(\\d{4})'), ([, year]) => wholeYear(Number(year))],
  [form('(\\d{4})-(\\d{2})'), ([, year, month]) => monthOf(Number(year), Number(month))],
  [form('(\\d{4})-(\\d{2})-(\\d{2})'), ([, year, month, date]) => dayOf(year, month, date)],
  [form('(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})'), ([, date, month, year]) => dayOf(year, month, date)],
  [form('(\\d{1,2})/(\\d{4})'), ([, month, year]) => monthOf(Number(year), Number(month))],
  [
    form(`(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(${name(months)}) (\\d{4})`),
    ([, date, month, year]) => dayOf(year, months.get(month!), date),
  ],
  [
    form(`(${name(months)}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`),
    ([, month, date, year]) => dayOf(year, months.get(month!), date),
  ],
  [
    form(`(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(${name(months)})`),
    ([, date, month], today) => latestDay(months.get(month!)!, Number(date), today),
  ],
  [
    form(`(${name(months)}) (\\d{1,2})(?:st|nd|rd|th)?`),
    ([, month, date], today) => latestDay(months.get(month!)!, Number(date), today),
  ],
  [form(`(${name(months)}),? (\\d{4})`), ([, month, year]) => monthOf(Number(year), months.get(month!)!)],
  [
    form(`(?:last (${name(months)})|(${name(months)}) ${last})`),
    ([, english, french], today) =>
      latest((year) => wholeMonth(year, months.get((english ?? french)!)!), today, true),
  ],
  [
    form(`(?:ce mois de |this )?(${name(months)})`),
    ([, month], today) => latest((year) => wholeMonth(year, months.get(month!)!), today, false),
  ],
  [
    form(`(${name(seasons)}) (\\d{4})[-/](\\d{4})`),
    ([, season, year]) => seasons.get(season!)!(Number(year)),
  ],
  [form(`(${name(seasons)}) (\\d{4})`), ([, season, year]) => seasonOf(season!, Number(year))],
  [
    form(`(?:last (${name(seasons)})|(${name(seasons)}) ${last})`),
    ([, english, french], today) => latest(seasons.get((english ?? french)!)!, today, true),
  ],
  [
    form(`(?:cet? |cette |this )?(${name(seasons)})`),
    ([, season], today) => latest(seasons.get(season!)!, today, false),
  ],
  [
    form('noel(?: (\\d{4}))?|christmas(?: (\\d{4}))?'),
    ([, french, english], today) => christmas(french ?? english, today),
  ],
  [form(`an ${last}|annee ${last}|last year`), (_, today) => wholeYear(partsOf(today).year - 1)],
  [form('cette annee|this year'), (_, today) => wholeYear(partsOf(today).year)],
  [form(`mois ${last}|last month`), (_, today) => monthsBefore(1, today)],
  [form('ce mois-ci|ce mois|this month'), (_, today) => monthsBefore(0, today)],
  [form(`semaine ${last}|last week`), (_, today) => wholeWeek(shifted(today, -7))],
  [form('cette semaine|this week'), (_, today) => wholeWeek(today)],
  [form('aujourd hui|ce matin|ce soir|today|tonight|this morning'), (_, today) => wholeDay(today)],
  [form('hier|hier soir|yesterday'), (_, today) => wholeDay(shifted(today, -1))],
  [form('avant-hier'), (_, today) => wholeDay(shifted(today, -2))],
  [
    form(`(?:last )?(${name(weekdays)})(?: ${last})?`),
    ([, found], today) => wholeDay(shifted(today, -((weekday(today) - weekdays.get(found!)! + 6) % 7) - 1)),
  ],
  [
    form('il y a (\\w+) (jour|semaine|mois|an|annee)s?'),
    ([, count, unit], today) => ago(count!, unit!, today),
  ],
  [form('(\\w+) (day|week|month|year)s? ago'), ([, count, unit], today) => ago(count!, unit!, today)],
];

function form(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}

function exact(text: string, today: string): Interval | undefined {
  for (const [expression, read] of forms) {
    const match = expression.exec(text);
    if (match !== null) return read(match, today);
  }
  return undefined;
}

/** Lower case, without accents, with plain apostrophes and blanks. */
export function plain(text: string): string {
  return text
    .slice(0, 100)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'\s]+/gu, ' ')
    .replace(/[.!]+$/, '')
    .trim();
}

/** Without the small words that stand before a date and change nothing of it. */
function stripped(text: string): string {
  const small =
    /^(?:en|au|aux|a la|a(?! \w+ ago)|le|la|l|les|du|de la|de l|de|d|in|on|at|the|vers|environ|around|about|circa) /;
  let left = text;
  while (small.test(left)) left = left.replace(small, '');
  return left;
}

function dayOf(year?: string, month?: string | number, date?: string): Interval | undefined {
  const found = day(Number(year), Number(month), Number(date));
  return found === undefined ? undefined : wholeDay(found);
}

function monthOf(year: number, month: number): Interval | undefined {
  return month >= 1 && month <= 12 ? wholeMonth(year, month) : undefined;
}

/** Two winters touch a year: both are meant. */
function seasonOf(season: string, year: number): Interval {
  const interval = seasons.get(season)!(year);
  return interval.to.startsWith(`${year}`)
    ? interval
    : { from: seasons.get(season)!(year - 1).from, to: interval.to };
}

/** The latest that has begun or, when `isOver`, that has ended before today. */
function latest(of: (year: number) => Interval, today: string, isOver: boolean): Interval {
  const { year } = partsOf(today);
  const found = [year, year - 1].map(of).find(({ from, to }) => (isOver ? to < today : from <= today));
  return found ?? of(year - 2);
}

function latestDay(month: number, date: number, today: string): Interval | undefined {
  const { year } = partsOf(today);
  const found = [year, year - 1]
    .map((each) => day(each, month, date))
    .find((each) => each !== undefined && each <= today);
  return found === undefined ? undefined : wholeDay(found);
}

function christmas(year: string | undefined, today: string): Interval {
  const of = (each: number): Interval => ({ from: `${each}-12-01`, to: `${each}-12-31` });
  return year === undefined ? latest(of, today, false) : of(Number(year));
}

function monthsBefore(count: number, today: string): Interval {
  const { year, month } = partsOf(today);
  return wholeMonth(year, month - count);
}

/** "Three months ago" is said of that month, give or take: the whole unit is meant. */
function ago(said: string, unit: string, today: string): Interval | undefined {
  const count = counts.get(said) ?? (/^\d{1,3}$/.test(said) ? Number(said) : undefined);
  if (count === undefined) return undefined;
  if (unit === 'jour' || unit === 'day') return wholeDay(shifted(today, -count));
  if (unit === 'semaine' || unit === 'week') return wholeWeek(shifted(today, -7 * count));
  if (unit === 'mois' || unit === 'month') return monthsBefore(count, today);
  return wholeYear(partsOf(today).year - count);
}

/** The beginning, middle or end of an interval. */
function third({ from, to }: Interval, which: string): Interval {
  const days = daysBetween(from, to) + 1;
  const [one, two] = [Math.floor(days / 3), Math.floor((2 * days) / 3)];
  if (which === 'debut' || which === 'early') return { from, to: shifted(from, Math.max(0, one - 1)) };
  if (which === 'mi' || which === 'mid')
    return { from: shifted(from, one), to: shifted(from, Math.max(one, two - 1)) };
  return { from: shifted(from, two), to };
}
