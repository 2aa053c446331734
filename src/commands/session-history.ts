/** What a session leaves behind for the next one to be compared with: the sentence and its clarity, by day. */
import { checkFile } from '../check/check-file.ts';
import { recommended } from '../check/settings.ts';
import { loadReader } from '../language/read.ts';
import { writeOffer } from '../offer/edit.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Edit } from '../session/place.ts';
import type { Context } from './context.ts';
import { type KindOf, statementOf } from './statement.ts';

/** Today's line in `history`: one a day, none while nothing can be said. */
export async function keepHistory({ today }: Context, offer: Positioning, kindOf: KindOf): Promise<Edit[]> {
  const statement = statementOf(offer, kindOf);
  if (statement === undefined) return [];
  const readers = { [offer.language]: await loadReader(offer.language) };
  const checked = checkFile({ file: 'offer', source: writeOffer(offer) }, recommended, { today, readers });
  const old = offer.history ?? [];
  const at = old.findIndex(({ on }) => on === today);
  const line = {
    on: today,
    statement,
    ...(checked.clarity === undefined ? {} : { clarity: checked.clarity }),
  };
  return [{ path: ['history', at === -1 ? old.length : at], value: line }];
}
