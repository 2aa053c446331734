import { toYou } from '../language/grammar/en/person.ts';
import { toGroup } from '../language/grammar/fr/group.ts';
import { toReader } from '../language/grammar/fr/person.ts';
import { shapeOf, stripped, uncapitalised } from '../language/grammar/shape.ts';
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
  const turned =
    language === 'fr'
      ? french(words, shape === 'relative', shape === 'infinitive', address)
      : english(words, shape === 'relative', address);
  return turned ?? stripped(text);
}

function french(words: string, relative: boolean, infinitive: boolean, address: Address): string | undefined {
  const isOfOne = relative && relativePlural(words) === false;
  if (address !== 'third')
    return toReader(relative ? words.replace(/^qui\s/u, isOfOne ? 'il ' : 'ils ') : words, address);
  if (relative) return `${isOfOne ? 'quelqu’un' : 'celles et ceux'} ${words}`;
  return infinitive ? toGroup(words, undefined) : words;
}

function english(words: string, relative: boolean, address: Address): string | undefined {
  if (!relative) return address === 'third' ? words : toYou(words);
  const said = saidOfMany(words);
  return address === 'third' ? `people ${said}` : toYou(said.replace(/^who\s/, 'they '));
}
