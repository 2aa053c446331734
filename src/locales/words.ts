import type { en } from './en.ts';
import type { Locale } from './locale.ts';

/** The shape that each locale must have: a missing line does not compile. */
export type Words = typeof en;
export type MistakeCode = keyof Words['mistakes'];

/** Loads the words of one locale: the other one's never come along. */
export async function loadWords(locale: Locale): Promise<Words> {
  return locale === 'fr' ? (await import('./fr.ts')).fr : (await import('./en.ts')).en;
}
