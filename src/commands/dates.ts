import { shifted } from '../offer/calendar.ts';

/** The ISO date so many days after another. */
export const daysAfter = (today: string, days: number): string => shifted(today, days);

/** As people write a date: "1er décembre 2026" in French, "1 December 2026" in English. What is no date stays as it is. */
export const shownDate = (date: string, locale: string): string => shown(date, locale, 'day');

/** As `shownDate`, for a `when`: a month is a month ("décembre 2026"), and a year or words are what they are. */
export function shownWhen(when: string, locale: string): string {
  return /^\d{4}-\d{2}$/.test(when) ? shown(`${when}-01`, locale, 'month') : shownDate(when, locale);
}

function shown(date: string, locale: string, least: 'day' | 'month'): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) return date;
  const written = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    ...(least === 'day' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(at);
  return locale === 'fr' ? written.replace(/^1(?= )/, '1er') : written;
}
