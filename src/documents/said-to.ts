import { makerToYou } from '../language/grammar/en/maker.ts';
import { toYou } from '../language/grammar/en/person.ts';
import { toGroup } from '../language/grammar/fr/group.ts';
import { makerToReader } from '../language/grammar/fr/maker.ts';
import { toReader } from '../language/grammar/fr/person.ts';
import { type Shape, shapeOf, stripped, uncapitalised } from '../language/grammar/shape.ts';
import type { Language } from '../language/language.ts';
import type { Address } from '../offer/schema.ts';

/**
 * One part standing alone under its title, said to whom the page speaks to: "qui n’osent plus recevoir" is "vous n’osez
 * plus recevoir", or "celles et ceux qui n’osent plus recevoir" on a page about clients. As typed when it does not turn.
 */
export function saidTo(text: string, language: Language, address: Address): string {
  const words = uncapitalised(stripped(text), language);
  const shape = shapeOf(words, language);
  const turned = (language === 'fr' ? french : english)(words, shape, address);
  return turned ?? stripped(text);
}

function french(words: string, shape: Shape, address: Address): string | undefined {
  if (address !== 'third') {
    if (shape === 'i-clause') return makerToReader(words, address);
    return toReader(shape === 'relative' ? words.replace(/^qui\s/u, 'ils ') : words, address);
  }
  if (shape === 'relative') return `celles et ceux ${words}`;
  return shape === 'infinitive' ? toGroup(words, undefined) : words;
}

function english(words: string, shape: Shape, address: Address): string | undefined {
  if (address !== 'third') {
    if (shape === 'i-clause') return makerToYou(words);
    return toYou(shape === 'relative' ? words.replace(/^who\s/, 'they ') : words);
  }
  return shape === 'relative' ? `people ${words}` : words;
}
