import { stripped } from '../../language/grammar/shape.ts';
import type { Address } from '../../offer/schema.ts';
import type { Parts, Turn } from '../compose.ts';
import { shownAlone } from '../one-person.ts';
import { audienceOf } from './audience.ts';
import { changeOf, feelingOf, meansOf, situationOf } from './slots.ts';
import type { Voice } from './voice.ts';
import { invitation, searching, woven } from './weave.ts';

/** The sentences of a statement in French. Each part is used in the way its shape allows, and never forced. */
export function composeFrench(parts: Parts, address: Address, turn: Turn): string[] {
  const audience = audienceOf(parts.audience);
  const voice: Voice = { audience, address: parts.beginner ? 'third' : address };
  const change = parts.change === undefined ? undefined : changeOf(parts.change, voice);
  const situation = situationOf(parts.situation, voice);
  const accompanied =
    turn === 3 || (turn === 2 && (change?.kind === 'infinitive' || change?.kind === 'noun'));
  const means = meansOf(parts.means, voice, accompanied);
  const whom = audience === undefined ? undefined : `${audience.said}${situation.relative}`;
  const alone = audience === undefined ? shownAlone(stripped(parts.audience ?? '')) : '';
  const loose = alone === '' ? [] : [`pour qui : ${alone}`];
  const main = parts.beginner
    ? searching(audience, whom, situation, change, means.woven)
    : woven({ parts, address, turn, audience, whom, situation, change, means: means.woven });
  const apart = change?.kind === 'aside' || change?.kind === 'result' ? [change.text] : [];
  const before =
    parts.beginner && audience === undefined && situation.relative !== '' ? [] : situation.before;
  return [
    ...loose,
    ...before,
    ...main,
    ...apart,
    ...means.after,
    ...feelingOf(parts.feeling, voice, turn),
    ...invitation(parts, address),
  ];
}
