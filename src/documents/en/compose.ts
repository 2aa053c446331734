import { stripped } from '../../language/grammar/shape.ts';
import type { Address } from '../../offer/schema.ts';
import type { Parts, Turn } from '../compose.ts';
import { shownAlone } from '../one-person.ts';
import { audienceOf } from './audience.ts';
import { changeOf, feelingOf, meansOf, situationOf } from './slots.ts';
import { invitation, searching, woven } from './weave.ts';

/** The sentences of a statement in English. Each part is used in the way its shape allows, and never forced. */
export function composeEnglish(parts: Parts, address: Address, turn: Turn): string[] {
  const you = address !== 'third';
  const audience = audienceOf(parts.audience);
  const situation = situationOf(parts.situation, you, audience);
  const change = parts.change === undefined ? undefined : changeOf(parts.change, you);
  const means = meansOf(parts.means, you);
  const and = situation.relative !== '' && /\b(?:who|that)\b/.test(audience ?? '') ? ' and' : '';
  const whom = audience === undefined ? undefined : `${audience}${and}${situation.relative}`;
  const alone = audience === undefined ? shownAlone(stripped(parts.audience ?? '')) : '';
  const loose = alone === '' ? [] : [`for whom: ${alone}`];
  const main = parts.beginner
    ? searching(whom, situation, change, means.woven)
    : woven({ invited: parts.invited, you, turn, audience, whom, situation, change, means: means.woven });
  const apart = change?.kind === 'aside' ? [change.text] : [];
  return [
    ...loose,
    ...situation.before,
    ...main,
    ...apart,
    ...means.after,
    ...feelingOf(parts.feeling, you, turn),
    ...invitation(parts, you),
  ];
}
