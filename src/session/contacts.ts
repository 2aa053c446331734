/** Ways to reach somebody, found in any text: addresses, numbers, pages, accounts, and names said after a title. */

/** The words that begin the name of a street; those that are other words too want a capital after them. */
const street = 'rue|avenue|av\\.|boulevard|bd\\.?|impasse|allée|chemin|faubourg|ruelle|esplanade|lotissement';
const maybeStreet = 'place|quai|cours|square|passage|route|résidence|hameau|villa|sentier|montée';
const joint = "(?:(?:de|du|des|la|le|les|aux?|et|sur|saint|sainte)\\s+|[ld]['’])";
const road =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Terrace|Square|Gardens|Grove|Mews|Boulevard|Blvd|Way|Place|Row|Hill';
const number = '(?<![\\p{L}\\p{N}])\\d{1,4}(?:\\s?(?:bis|ter|quater|[A-D](?![\\p{L}])))?,?\\s+';
const town = "(?:,?\\s+\\d{5}\\s+\\p{Lu}[\\p{L}'’-]*(?:[\\s-]\\p{Lu}[\\p{L}'’-]*)*)?";

const patterns: readonly RegExp[] = [
  // E-mail, also with the sign spelt out as people do to hide it.
  /[^\s@<>()«»"]{1,64}\s?(?:@|\(at\)|\[at\]|\(arobase\))\s?[^\s@<>()«»"]{1,255}\.\p{L}{2,24}/gu,
  // A page: with its scheme, with www, or a site followed by what stands on it.
  /\bhttps?:\/\/[^\s<>()«»"]{1,500}/giu,
  /(?<![\p{L}\p{N}@.])www\.[^\s<>()«»"]{1,500}/giu,
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{1,63}\.){1,3}(?:com|fr|net|org|me|be|ch|ca|eu|io|uk|shop|art|bio)\/[^\s<>()«»"]{1,300}/giu,
  // An account: @claire.b
  /(?<![\p{L}\p{N}@/])@\p{L}[\p{L}\p{N}_.]{1,29}(?<![.])/gu,
  // A telephone number: nine digits at least; ten at most would be an amount.
  /(?<![\d.,€$£-])(?:\+|00)?\(?\d\)?(?:[ .\u00a0\u202f()/-]{0,2}\d){8,13}(?![\d€$£%]|[ \u00a0\u202f]?[€$£%])/gu,
  new RegExp(
    `${number}(?:${street})\\s+${joint}{0,3}(?!plus\\b|\\d)[\\p{L}'’-]+(?:\\s+(?:\\p{Lu}[\\p{L}'’-]*))*${town}`,
    'giu',
  ),
  new RegExp(
    `${number}(?:${maybeStreet})\\s+${joint}{0,3}\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]*)*${town}`,
    'gu',
  ),
  new RegExp(`${number}(?:\\p{Lu}[\\p{L}'’-]+\\s+){1,3}(?:${road})(?![\\p{L}])\\.?`, 'gu'),
];

/** Said after a title, a name is somebody's: the title stays. */
const titled =
  /(?<![\p{L}\p{N}])((?:Mmes?|Mlles?|MM?\.|Mr|Mrs|Ms|Miss|Mister|Madame|Monsieur|Mademoiselle|Docteur|Dr|Me)\.?\s+)(?:(?:de|du|d['’]|von|van|le|la)\s*)?\p{Lu}[\p{L}'’-]*\.?(?:\s+\p{Lu}[\p{L}'’-]+)*/gu;

/** The text with `…` where somebody could be reached. */
export function withoutContacts(text: string): string {
  const reached = patterns.reduce((now, pattern) => now.replace(pattern, '…'), text);
  return reached.replace(titled, (_, title: string) => `${title}…`);
}
