import { isBaseVerb } from '../../language/grammar/en/verbs.ts';

const irregular: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};

/** The verb after “who”, or after a conjunction, with the adverbs that may stand before it. */
const verbs =
  /(^who |(?:,| and| or| but) )((?:(?:no longer|never|always|often|still|just|only|rarely|hardly|also|\w+ly|then) )*)([a-z]+(?:['’]t)?)(?![\w'’])/gi;

/**
 * What one person lives, said of several: "who no longer eats alone" is "who no longer eat alone".
 * Verbs that are not known stay as typed, and so does what is plural already.
 *
 * @param words a relative that begins with "who"
 */
export const saidOfMany = (words: string): string =>
  words.replace(verbs, (_, before: string, adverbs: string, verb: string) => before + adverbs + plural(verb));

function plural(verb: string): string {
  const low = verb.toLowerCase().replace('’', "'");
  const known = irregular[low];
  if (known !== undefined) return verb.includes('’') ? known.replace("'", '’') : known;
  const bases = [low.replace(/s$/, ''), low.replace(/es$/, ''), low.replace(/ies$/, 'y')];
  return bases.find((base) => base !== low && isBaseVerb(base)) ?? verb;
}
