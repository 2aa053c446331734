import { makerToYou } from '../language/grammar/en/maker.ts';
import { toYou } from '../language/grammar/en/person.ts';
import { toGroup } from '../language/grammar/fr/group.ts';
import { makerToReader } from '../language/grammar/fr/maker.ts';
import { toReader } from '../language/grammar/fr/person.ts';
import { type Shape, shapeOf, stripped, uncapitalised } from '../language/grammar/shape.ts';
import type { Language } from '../language/language.ts';
import type { Address } from '../offer/schema.ts';
import { saidOfMany } from './en/relative.ts';
import { relativePlural } from './fr/voice.ts';

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
  const relative = shape === 'relative';
  const isOfOne = relative && relativePlural(words) === false;
  if (address !== 'third') {
    if (shape === 'i-clause') return makerToReader(words, address);
    return toReader(relative ? words.replace(/^qui\s/u, isOfOne ? 'il ' : 'ils ') : words, address);
  }
  if (relative) return `${isOfOne ? 'quelqu’un' : 'celles et ceux'} ${words}`;
  return shape === 'infinitive' ? toGroup(words, undefined) : words;
}

function english(words: string, shape: Shape, address: Address): string | undefined {
  const isToReader = address !== 'third';
  if (shape === 'i-clause' && isToReader) return makerToYou(words);
  if (shape !== 'relative') return isToReader ? toYou(words) : words;
  const said = saidOfMany(words);
  return isToReader ? toYou(said.replace(/^who\s/, 'they ')) : `people ${said}`;
}
