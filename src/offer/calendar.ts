/** Days as ISO dates, in the one calendar; nothing here knows what day it is. */

/** First and last day, both included. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** The day, month counted from 1; undefined when there is no such day. */
export function day(year: number, month: number, date: number): string | undefined {
  const found = new Date(Date.UTC(year, month - 1, date));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === date ? iso(found) : undefined;
}

export function wholeDay(date: string): Interval {
  return { from: date, to: date };
}

export function wholeMonth(year: number, month: number): Interval {
  return { from: iso(utc(year, month, 1)), to: iso(utc(year, month + 1, 0)) };
}

export function wholeYear(year: number): Interval {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** From Monday to Sunday. */
export function wholeWeek(date: string): Interval {
  const monday = shifted(date, -((weekday(date) + 6) % 7));
  return { from: monday, to: shifted(monday, 6) };
}

export function shifted(date: string, days: number): string {
  const { year, month, dayOfMonth } = partsOf(date);
  return iso(utc(year, month, dayOfMonth + days));
}

/** Sunday is 0. */
export function weekday(date: string): number {
  const { year, month, dayOfMonth } = partsOf(date);
  return utc(year, month, dayOfMonth).getUTCDay();
}

export function partsOf(date: string): { year: number; month: number; dayOfMonth: number } {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return { year: year!, month: month!, dayOfMonth: dayOfMonth! };
}

export function daysBetween(from: string, to: string): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (
    (Number(utc(b.year, b.month, b.dayOfMonth)) - Number(utc(a.year, a.month, a.dayOfMonth))) / 86_400_000
  );
}

function utc(year: number, month: number, date: number): Date {
  return new Date(Date.UTC(year, month - 1, date));
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
