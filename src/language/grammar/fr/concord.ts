import { longestPart } from '../limit.ts';
import { agreeing, isAdjective, shownGender } from './adjectives.ts';
import type { Gender } from './gender.ts';

const state =
  /^(?:êtres?|être|soient|sont|étaient|sentent|sentir|restent|rester|deviennent|devenir|lever|lèvent|réveiller|réveillent|rentrer|rentrent|endormir|arrivent|repartent|repartir|montrer)$/u;
const quiet =
  /^(?:plus|pas|jamais|toujours|souvent|enfin|encore|parfois|très|si|bien|mieux|moins|vraiment|aussi|assez|tout|et|ou)$/u;

/**
 * What is said of a group, in that group's gender: "qu’ils soient fiers d’eux" of mamans is "qu’elles soient fières d’elles".
 * Only the subject, the stressed pronouns and the attributes after a verb of state change.
 *
 * @returns undefined when an adjective of the other gender is left whose noun is not known
 */
export function concord(text: string, gender: Gender | undefined): string | undefined {
  if (text.length > longestPart) return undefined;
  if (gender === undefined) return text;
  const subject = gender === 'f' ? 'elles' : 'ils';
  const stressed = gender === 'f' ? 'elles' : 'eux';
  let open = false;
  const said = text
    .replace(
      /(?<=(?:^|[\s’'])(?:chez|pour|avec|à|en|sur|vers|entre|de|d[’']|par|derrière)\s?)(?:eux|elles)(?![\p{L}])/gu,
      stressed,
    )
    .replace(
      /(?<![\p{L}-])(?<!(?:^|[\s’'])(?:chez|pour|avec|à|en|sur|vers|entre|de|d[’']|par|derrière)\s?)(?:ils|elles)(?![\p{L}-])/gu,
      subject,
    )
    .replace(/[\p{L}-]+/gu, (word) => {
      const low = word.toLowerCase();
      if (open && isAdjective(low)) return agreeing(word, /[sx]$/u.test(low) ? 'plural' : 'singular', gender);
      if (open && /(?:és|ées)$/u.test(low))
        return gender === 'f' ? low.replace(/és$/u, 'ées') : low.replace(/ées$/u, 'és');
      open = state.test(low) || (open && quiet.test(low));
      return word;
    });
  return discordant(said, gender) ? undefined : said;
}

function discordant(text: string, gender: Gender): boolean {
  return text
    .toLowerCase()
    .split(/[\s,’']+/)
    .some(
      (word) =>
        /s$/u.test(word) &&
        isAdjective(word) &&
        shownGender(word) !== undefined &&
        shownGender(word) !== gender,
    );
}
