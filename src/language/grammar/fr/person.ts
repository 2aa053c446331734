import { longestPart } from '../limit.ts';
import { agreeing, isAdjective } from './adjectives.ts';
import { elided, elides } from './elision.ts';
import { genderOf, toSingular } from './gender.ts';
import { isInfinitive } from './infinitive.ts';
import { quiet, type Reader, turnSubjects } from './subject.ts';

const causative =
  /(?<!\p{L})(?:laisser|faire|voir|aider|regarder|entendre|permettre|demander|inviter|encourager|apprendre à (?:leurs?|ses|son|sa|les?)|qui|que|qu'|dont|où)(?!\p{L})/u;

/** Said of two people or more: one alone cannot. */
const eachOther = /(?<!\p{L})(?:se |s')(?:parl|disput|réconcili|chamaill|engueul)/u;

const after = /^[\s\u00a0\u202f]*/u;

/**
 * A part written about the clients (ils, se, leur, eux; il, elle, son, sa, ses, soi) said to the reader instead.
 *
 * @param text the part, stripped, in the third person
 * @returns the same for tu or vous; undefined when some word might refer to somebody else, or cannot be turned for sure.
 */
export function toReader(text: string, reader: Reader): string | undefined {
  if (text.length > longestPart) return undefined;
  const plain = text.replace(/[’ʼ]/g, "'");
  const low = plain.toLowerCase();
  if (
    /(?<!\p{L})(?:on|je|j'|nous|notre|nos|mon|ma|mes|moi|iels?|lui|celui)(?![\p{L}])/u.test(
      low.replace(/(?<!\p{L})on(?!\p{L})/u, (on) =>
        /(?<!\p{L})(?:ils|elles|leurs?|eux)(?!\p{L})/u.test(low) ? on : '',
      ),
    )
  )
    return undefined;
  if (/(?<!\p{L})on(?!\p{L})/u.test(low)) return text;
  if (/(?<!\p{L})(?:tu|toi|ton|ta|tes)(?!\p{L})/u.test(low)) return reader === 'tu' ? text : undefined;
  if (/(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/u.test(low)) return reader === 'vous' ? text : undefined;
  if (reader === 'tu' && eachOther.test(low)) return undefined;
  const clauses = turnSubjects(plain, reader);
  if (clauses === undefined) return undefined;
  const turned = turnRest(clauses, low, reader);
  return turned === undefined ? undefined : turned.replace(/'/g, '’');
}

/** se, leur, leurs, eux, son, sa, ses, soi outside of what the subjects took. */
function turnRest(text: string, low: string, reader: Reader): string | undefined {
  const singular = /(?<!\p{L})(?:sa|son|ses|soi)(?!\p{L})/u.test(low);
  if (singular && /(?<!\p{L})leurs?(?!\p{L})/u.test(low)) return undefined;
  const owner = /(?<!\p{L})(?:qui|que|qu'|dont|où)(?!\p{L}).*(?<!\p{L})(?:sa|son|ses)(?!\p{L})/u.test(
    low.replace(/^(?:qu'(?:il|elle)\s|qui\s)/u, ''),
  );
  if (singular && owner) return undefined;
  let unsure = false;
  const turned = text
    .replace(/(?<!\p{L})(d|qu)['’](?=(?:eux|elles)(?:-mêmes)?(?![\p{L}-]))/gu, '$1e ')
    .replace(
      /(?<![\p{L}-])(s'|se\s|leur\s|leurs\s|son\s|sa\s|ses\s|(?:eux-mêmes|elles-mêmes|soi-même|eux|elles|soi)(?![\p{L}-]))([\p{L}·'-]*)(?=(\s+[\p{L}·'-]+)?)/giu,
      (all: string, given: string, word: string, next: string | undefined, at: number) => {
        const said = given.toLowerCase().trim();
        const tail = next ?? '';
        const capital = given.charAt(0) !== given.charAt(0).toLowerCase();
        const cased = (out: string): string => (capital ? out.charAt(0).toUpperCase() + out.slice(1) : out);
        switch (said) {
          case "s'":
          case 'se': {
            if (!isInfinitive(word.toLowerCase()) && !/^(?:y|en)$/iu.test(word)) {
              unsure = true;
              return all;
            }
            if (
              causative.test(text.slice(0, at).toLowerCase()) &&
              /(?<!\p{L})(?:laisser|faire|voir|aider|regarder|entendre|permettre|demander|inviter|encourager|apprendre à)\s/u.test(
                text.slice(0, at).toLowerCase(),
              )
            )
              unsure = true;
            return cased(reader === 'vous' ? `vous ${word}` : elided('te', word));
          }
          case 'eux':
          case 'elles':
          case 'soi':
            return cased(reader === 'vous' ? 'vous' : 'toi') + (word === '' ? '' : word);
          case 'eux-mêmes':
          case 'elles-mêmes':
          case 'soi-même':
            return cased(reader === 'vous' ? 'vous-même' : 'toi-même') + word;
          case 'leurs':
          case 'ses':
            return cased(reader === 'vous' ? 'vos ' : 'tes ') + word;
          default: {
            if (said === 'leur' && /(?<!\p{L})(?:qui|ça|cela|ne)\s+$/iu.test(text.slice(0, at)))
              return reader === 'vous' ? `vous ${word}` : elided('te', word);
            if (
              said === 'leur' &&
              isInfinitive(word.toLowerCase()) &&
              !/^(?:dîner|déjeuner|goûter|sourire|rire|savoir|pouvoir|être)$/iu.test(word)
            )
              unsure = true;
            if (reader === 'vous') return cased('votre ') + word;
            const mine = said === 'son' ? 'ton' : said === 'sa' ? 'ta' : tuPossessive(word, tail.trim());
            if (mine === undefined) unsure = true;
            return cased(`${mine} `) + word;
          }
        }
      },
    );
  if (unsure) return undefined;
  if (reader === 'vous') return turned.replace(after, '');
  const one = singularAttributes(turned);
  return pluralLeft(one) ? undefined : one.replace(after, '');
}

/** An adjective still plural that no plural noun explains. */
function pluralLeft(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,'’]+/);
  const at = words.findIndex(
    (word) => /s$/u.test(word) && isAdjective(word) && agreeing(word, 'singular') !== word,
  );
  return (
    at !== -1 &&
    !words
      .slice(0, at)
      .some((word) => /^(?:les|des|tes|ces|aux|deux|trois|plusieurs|quelques|de)$/u.test(word))
  );
}

/** In an infinitive said to one person: "te lever fatigués et seuls" → "te lever fatigué et seul". */
function singularAttributes(text: string): string {
  let open = false;
  let being = false;
  return text.replace(/[\p{L}·'’-]+/gu, (word) => {
    const low = word.toLowerCase();
    if (open && isAdjective(low)) return agreeing(word, 'singular');
    if (being && /(?:és|ées|is|ies|us|ues)$/u.test(low)) return toSingular(word);
    being = low === 'être';
    open =
      isInfinitive(low.replace(/^[slnt]['’]/u, '')) ||
      (open && (quiet.test(low) || low === 'et' || low === 'ou'));
    return word;
  });
}

const feminineAdjective =
  /^(?:petite|grande|belle|bonne|première|dernière|nouvelle|vraie|vieille|seule|meilleure|chère)$/u;
const masculineAdjective =
  /^(?:petit|grand|beau|bel|bon|premier|dernier|nouveau|nouvel|vrai|vieux|seul|meilleur|cher)$/u;

/** ton or ta, from the noun's gender (an adjective before it may tell); undefined when not known. */
function tuPossessive(word: string, next: string): 'ton' | 'ta' | undefined {
  if (elides(word)) return 'ton';
  const low = word.toLowerCase();
  if (masculineAdjective.test(low)) return 'ton';
  if (feminineAdjective.test(low)) return 'ta';
  const gender = genderOf(/^(?:propre|jeune|future?|ancien|ancienne)$/u.test(low) ? next : word);
  return gender === undefined ? undefined : gender === 'm' ? 'ton' : 'ta';
}
