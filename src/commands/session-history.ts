/** What a session leaves behind for the next one to be compared with: by day, what was answered, the sentence, its clarity. */
import { checkFile } from '../check/check-file.ts';
import { recommended } from '../check/settings.ts';
import { loadReader } from '../language/read.ts';
import { writeOffer } from '../offer/edit.ts';
import { changesBetween } from '../session/changes.ts';
import type { Edit } from '../session/place.ts';
import type { Session } from '../session/route.ts';
import type { Context } from './context.ts';
import { type KindOf, statementOf } from './statement.ts';

/** Today's line in `history`: one a day; what several sessions of a day changed is counted together. */
export async function keepHistory(
  { today }: Context,
  before: Session,
  { offer, ...session }: Session,
  kindOf: KindOf,
): Promise<Edit[]> {
  const old = offer.history ?? [];
  const at = old.findIndex(({ on }) => on === today);
  const { added, changed, removed } = changesBetween(before, { ...session, offer });
  const statement = statementOf(offer, kindOf);
  // Nothing was answered and nothing can be said: no session worth a line.
  if (added + changed + removed === 0 && (statement === undefined || at !== -1)) return [];
  const line = old[at];
  const counted = {
    added: added + (line?.added ?? 0),
    changed: changed + (line?.changed ?? 0),
    removed: removed + (line?.removed ?? 0),
  };
  const said = statement === undefined ? {} : { statement, ...(await clarityOf(today, offer)) };
  const value = { on: today, ...said, ...withoutZeros(counted) };
  return [{ path: ['history', at === -1 ? old.length : at], value }];
}

async function clarityOf(today: string, offer: Session['offer']): Promise<{ readonly clarity?: number }> {
  const readers = { [offer.language]: await loadReader(offer.language) };
  const { clarity } = checkFile({ file: 'offer', source: writeOffer(offer) }, recommended, {
    today,
    readers,
  });
  return clarity === undefined ? {} : { clarity };
}

const withoutZeros = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
