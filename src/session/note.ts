/** What is noted beside an answer: its place in `progress`, who held the pen, the question it leaves open. */
import type { Positioning } from '../offer/schema.ts';
import type { Reply } from './answer.ts';
import type { Edit } from './place.ts';
import type { Item, Session } from './route.ts';
import type { SessionScript } from './schema.ts';
import { formsOf, nameOf, ownQuestionsOf, textOf, textToClient } from './script.ts';

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

/**
 * "I don't know yet" becomes a question to ask a real person; once known, it is no longer open. Those that the script
 * opened earlier follow when the maker speaks to clients in the other form.
 */
function openQuestion(session: Session, offer: Positioning, item: Item, reply: Reply): Edit[] {
  const { language, script } = session;
  const open = offer.open_questions ?? [];
  const own = formsOf(item.question.to_ask, language);
  const isOwn = (one: (typeof open)[number]): boolean => one.ask !== undefined && own.includes(one.ask);
  const kept = open.filter((one) => reply.type === 'unknown' || !isOwn(one));
  const ask = textToClient(item.question.to_ask, offer);
  const isNew = reply.type === 'unknown' && ask !== undefined && !kept.some(isOwn);
  const wanted = [
    ...inForm(script, offer, kept),
    ...(isNew ? [{ text: textOf(item.question.ask, language)!, ask }] : []),
  ];
  const isSame = wanted.length === open.length && wanted.every(({ ask }, index) => ask === open[index]!.ask);
  return isSame ? [] : [{ path: ['open_questions'], value: wanted.length > 0 ? wanted : undefined }];
}

/** Questions open already, in the form the offer speaks in. */
export const inForm = (
  script: SessionScript,
  offer: Positioning,
  open: NonNullable<Positioning['open_questions']>,
): NonNullable<Positioning['open_questions']> =>
  open.map((one) => ({ ...one, ...addressed(script, offer, one.ask) }));

/** A question of the script's own, in the form the offer speaks in; a person's own words stay theirs. */
function addressed(script: SessionScript, offer: Positioning, ask: string | undefined): { ask?: string } {
  if (ask === undefined) return {};
  const asked = ownQuestionsOf(script)
    .flatMap((question) => [question, ...(question.questions ?? [])])
    .find(({ to_ask }) => formsOf(to_ask, offer.language).includes(ask));
  return { ask: textToClient(asked?.to_ask, offer) ?? ask };
}
