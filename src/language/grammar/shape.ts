import type { Language } from '../language.ts';
import { englishShape } from './en/shape.ts';
import { frenchShape } from './fr/shape.ts';
import { longestPart } from './limit.ts';

/**
 * The grammatical shape of a few words typed by a person: what a sentence may be built around them.
 *
 * - `infinitive`: retrouver le sommeil · to sleep again, sleep again
 * - `noun`: with its determiner (la paix du soir, trois visites · a quiet evening)
 * - `bare-noun`: without one (fierté, atelier de couture · pride)
 * - `clause`: a subject and its verb, with or without que (qu’ils dorment enfin, ils dorment enfin · they sleep at last)
 * - `relative`: qui n’osent plus recevoir · who no longer dare to have friends round
 * - `circumstance`: quand ils rentrent, après un deuil, en trois visites · when they come home, with three visits
 * - `gerund`: en écoutant, retrouvant · listening
 * - `imperative`: retrouvez le sommeil
 * - `adjective`: fiers, prête à recevoir · proud
 * - `i-clause`: the maker (je viens chez eux) or a group (nous…) as subject · I come to their home
 * - `unknown`: none of these for sure: never forced into a sentence
 */
export type Shape =
  | 'infinitive'
  | 'noun'
  | 'bare-noun'
  | 'clause'
  | 'relative'
  | 'circumstance'
  | 'gerund'
  | 'imperative'
  | 'adjective'
  | 'i-clause'
  | 'unknown';

/** The words without what a person may put around them: quotes, list dash, full stop, capital (kept on names and acronyms). */
export function stripped(text: string): string {
  let words = text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();
  let before: string;
  do {
    before = words;
    words = words
      .replace(/^(?:[-–—•*]\s+|["“«„'‘]\s*(?=[^"“”«»„]*["”»'’]?[.!…\s]*$))/u, '')
      .replace(/(?:(?<![.…])|(?<=(?:\p{Lu}|\betc)[.…]))(?<!\p{Lu})(?<!\betc)[.…]+$/u, '')
      .replace(/(?<![\s;,:])[\s;,:]+$/u, '')
      .trim();
    if (/["”»]$/u.test(words) && !/["“«]/u.test(words)) words = words.slice(0, -1).trim();
  } while (words !== before);
  return words;
}

/** Lower case for a first word that only a sentence's start made a capital: articles, pronouns, prepositions, verbs. */
export function uncapitalised(text: string, language: Language): string {
  const first = /^\p{Lu}[\p{Ll}’']*(?=[\s’']|$)/u.exec(text)?.[0];
  if (first === undefined || (language === 'en' && /^I(?:['’]|$)/u.test(first))) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The shape of a part as typed. Pure and total: what it is not sure of is `unknown`. */
export function shapeOf(text: string, language: Language): Shape {
  if (text.length > longestPart) return 'unknown';
  const words = stripped(text);
  if (words === '' || /[\n\r]/.test(text.trim()) || /[.!?…]\s+\S/u.test(words) || /[!?]$/u.test(words))
    return 'unknown';
  const low = words.toLowerCase().replace(/’/g, "'");
  return language === 'fr' ? frenchShape(low) : englishShape(low);
}
