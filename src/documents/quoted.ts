import type { Language } from '../language/language.ts';

/** Somebody's words as they were noted, to the last full stop, without the quotes around them. */
export function unquoted(words: string): string {
  const trimmed = words.trim();
  return /^(?:«[^«»]*»|"[^"]*"|“[^“”]*”)$/u.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed;
}

/** Words that the page itself sets between quotes: theirs become the inner ones. */
export function inner(words: string, language: Language): string {
  return language === 'fr'
    ? words.replace(/«[\u00a0\u202f ]?/gu, '“').replace(/[\u00a0\u202f ]?»/gu, '”')
    : words.replaceAll('“', '‘').replaceAll('”', '’');
}
