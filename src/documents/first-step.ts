import type { Language } from '../language/language.ts';
import { capital, sentence } from './sentence.ts';

/** What to do, then where: an address stands last, without a full stop that would be taken for a part of it. */
export function firstStep(how: string, where: string, language: Language): string {
  const isAddress = /^(?:https?:\/\/\S+|\S+@\S+\.\S+)$/.test(where);
  const what = how.replace(/[.]$/, '');
  if (where === '') return /\S@\S+$|https?:\/\/\S+$/.test(what) ? capital(what) : sentence(what);
  if (isAddress)
    return what === '' ? where : `${capital(what)}${language === 'fr' ? '\u00a0:' : ':'} ${where}`;
  return sentence(what === '' ? where : `${what}, ${inside(where)}`);
}

/** A place that begins with “At” or “Chez”, in the middle of a sentence: its capital was that of a line of its own. */
const inside = (where: string): string =>
  /^(?:Au|Aux|À|Chez|Dans|Sur|Par|En|At|In|On|By|From) /u.test(where)
    ? where.charAt(0).toLowerCase() + where.slice(1)
    : where;
