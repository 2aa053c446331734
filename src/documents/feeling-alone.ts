import { shapeOf, stripped, uncapitalised } from '../language/grammar/shape.ts';
import type { Language } from '../language/language.ts';
import type { Address } from '../offer/schema.ts';
import { feelingOf as inEnglish } from './en/slots.ts';
import { feelingOf as inFrench } from './fr/slots.ts';

/**
 * A feeling on a line of its own: "apaisée" is no sentence, "De quoi vous sentir apaisée" is one. A noun stands by
 * itself: undefined.
 */
export function feelingAlone(text: string, language: Language, address: Address): string | undefined {
  const shape = shapeOf(uncapitalised(stripped(text), language), language);
  if (shape !== 'adjective' && shape !== 'circumstance') return undefined;
  const [said] =
    language === 'fr'
      ? inFrench(text, { address, audience: undefined }, 1)
      : inEnglish(text, address !== 'third', 1);
  return /^(?:de quoi|and) /u.test(said ?? '') ? said?.replace(/^and /u, '') : undefined;
}
