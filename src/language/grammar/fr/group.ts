import { longestPart } from '../limit.ts';
import { agreeingOpening } from './adjectives.ts';
import type { Gender } from './gender.ts';

/**
 * An infinitive phrase said of a group: "retrouver ses clés" → "retrouver leurs clés", "se sentir fier" → "se sentir fiers".
 *
 * @param gender the group's, when it is known: adjectives that open the attribute agree with it
 * @returns undefined when a possessive might belong to somebody else, or `soi` has no gender to become.
 */
export function toGroup(text: string, gender: Gender | undefined): string | undefined {
  if (text.length > longestPart) return undefined;
  const low = text.toLowerCase();
  if (
    /(?<!\p{L})(?:vous|votre|vos|te|ton|ta|tes|toi|moi|mon|ma|mes|me|nous|notre|nos)(?!\p{L})|(?<!\p{L})[tm]['’]/u.test(
      low,
    )
  )
    return undefined;
  const own = /(?<!\p{L})(?:sa|son|ses|soi)(?!\p{L})/u.test(low);
  if (own && /(?<!\p{L})(?:leurs?|qui|que|dont|où)(?!\p{L})|(?<!\p{L})qu['’]/u.test(low)) return undefined;
  if (/(?<!\p{L})soi(?!\p{L})/u.test(low) && gender === undefined) return undefined;
  const said = text
    .replace(/(?<!\p{L})de\s+soi(?![\p{L}-])/gu, gender === 'f' ? 'd’elles' : 'd’eux')
    .replace(/(?<!\p{L})soi(?![\p{L}-])/gu, gender === 'f' ? 'elles' : 'eux')
    .replace(/(?<![\p{L}])soi-même(?!\p{L})/gu, gender === 'f' ? 'elles-mêmes' : 'eux-mêmes')
    .replace(/(?<![\p{L}])ses(?!\p{L})/gu, 'leurs')
    .replace(/(?<![\p{L}])(?:son|sa)(?!\p{L})/gu, 'leur');
  const state =
    /^(.*?(?:^|[\s'’])(?:être|sentir|rester|devenir|redevenir|retrouver|montrer|voir|lever|réveiller|endormir|rentrer|repartir))(\s.*)$/u.exec(
      said,
    );
  if (state === null) return said;
  const opened = agreeingOpening(state[2]!, 'plural', gender);
  return `${state[1]}${opened}`;
}
