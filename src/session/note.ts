/** What is noted beside an answer: its place in `progress`, who held the pen, the question it leaves open. */
import type { Positioning } from '../offer/schema.ts';
import type { Reply } from './answer.ts';
import type { Edit } from './place.ts';
import type { Item, Session } from './route.ts';
import { nameOf, textOf } from './script.ts';

const kinds = { value: 'answered', skip: 'skipped', unknown: 'unknown' } as const;

/** `progress`: the key stands in exactly one of answered, skipped, unknown. */
export function note(session: Session, offer: Positioning, item: Item, key: string, reply: Reply): Edit[] {
  const progress = offer.progress ?? {};
  const over = key === item.record?.list.id && reply.type === 'skip' && item.record.before > 0;
  const into = over ? 'answered' : kinds[reply.type];
  const edits: Edit[] = [];
  if (progress.script !== nameOf(session.script))
    edits.push({ path: ['progress', 'script'], value: nameOf(session.script) });
  for (const list of ['answered', 'skipped', 'unknown', 'to_confirm'] as const) {
    const keys = progress[list] ?? [];
    const isThere = keys.includes(key);
    if (isThere === (list === into)) continue;
    const wanted = isThere ? keys.filter((one) => one !== key) : [...keys, key];
    edits.push({ path: ['progress', list], value: wanted.length > 0 ? wanted : undefined });
  }
  return [...edits, ...penHeld(session, offer, key, reply), ...openQuestion(session, offer, item, reply)];
}

/** Which answers the coach wrote: each keeps who wrote it, until the maker writes it again. */
function penHeld(session: Session, offer: Positioning, key: string, reply: Reply): Edit[] {
  const old = offer.progress?.by_coach ?? [];
  const without = old.filter((one) => one !== key);
  const now = session.by === 'coach' && reply.type === 'value' ? [...without, key] : without;
  if (now.length === old.length) return [];
  return [{ path: ['progress', 'by_coach'], value: now.length > 0 ? now : undefined }];
}

/** "I don't know yet" becomes a question to ask a real person; once known, it is no longer open. */
function openQuestion(session: Session, offer: Positioning, item: Item, reply: Reply): Edit[] {
  const ask = textOf(item.question.to_ask, session.language);
  if (ask === undefined) return [];
  const open = offer.open_questions ?? [];
  const without = open.filter((one) => one.ask !== ask);
  const wanted =
    reply.type === 'unknown'
      ? [...without, { text: textOf(item.question.ask, session.language)!, ask }]
      : without;
  if (wanted.length === open.length && reply.type !== 'unknown') return [];
  if (reply.type === 'unknown' && without.length !== open.length) return [];
  return [{ path: ['open_questions'], value: wanted.length > 0 ? wanted : undefined }];
}
