/** A question more, when what was heard calls for it. Never a verdict: the thread worth keeping is quoted first. */
import type { Positioning } from '../offer/schema.ts';
import { holds, type Known } from './condition.ts';
import { type Edit, ownKey, valueAt } from './place.ts';
import { pathOf } from './records.ts';
import type { Item } from './route.ts';
import type { FollowUp } from './schema.ts';
import { senseOf } from './sense.ts';
import { linesOf } from './value.ts';

/** What the reading heard in an answer: rule ids and kinds of quotes, and the words most worth keeping. */
export interface Heard {
  readonly ids: readonly string[];
  readonly thread?: string;
}

/** The reading, handed in: session/ does not know check/. */
export type Listen = (text: string) => Heard;

/** No question gets more than this many. */
export const most = 2;

/**
 * The next follow-up that an answer calls for, of those not asked yet.
 *
 * @param known the answers so far, for those that have a condition
 */
export function followUp(
  item: Item,
  text: string,
  heard: Heard,
  asked: readonly FollowUp[],
  known: Known,
): FollowUp | undefined {
  if (asked.length >= most) return undefined;
  // Asked once who it was and what happened, nobody is asked it again in other words.
  const told = asked.some(({ into }) => into === 'evidence');
  const open =
    item.question.follow_up?.filter(
      (one) => !asked.includes(one) && !(told && one.into === 'evidence') && holds(one.when, known),
    ) ?? [];
  return open.find((one) => calls(one, text, heard) && (one.heard !== undefined || asked.length === 0));
}

/**
 * `heard` needs one of its ids; `shorter_than` that many words; both when both are given. A short answer alone calls for
 * a question when nothing else did: what was heard matters more.
 */
function calls(one: FollowUp, text: string, heard: Heard): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const said = one.heard === undefined || one.heard.some((id) => heard.ids.includes(id));
  const short = one.shorter_than === undefined || words < one.shorter_than;
  return said && short && (one.heard !== undefined || one.shorter_than !== undefined);
}

/**
 * What the reply to a follow-up changes.
 *
 * @param makeEvidenceId gives an id that is not taken
 * @param by who holds the pen, noted on evidence
 */
export function followed(
  offer: Positioning,
  item: Item,
  one: FollowUp,
  reply: string,
  makeEvidenceId: (text: string, taken: readonly string[]) => string,
  by?: 'maker' | 'coach',
): Edit[] {
  const path = pathOf(item.question, item.record);
  const old = valueAt(offer, path);
  switch (one.into ?? 'append') {
    case 'append':
      if (Array.isArray(old)) return [{ path, value: [...(old as unknown[]), ...itemsOf(item, reply)] }];
      return [{ path, value: typeof old === 'string' ? `${old}\n${reply}` : reply }];
    case 'replace':
      return [{ path, value: Array.isArray(old) ? itemsOf(item, reply) : reply }];
    case 'evidence': {
      const evidence = offer.evidence ?? [];
      const sense = senseOf({ words: reply }, offer.language);
      const id = makeEvidenceId(
        reply,
        evidence.flatMap((one) => one.id ?? []),
      );
      return [
        {
          path: ['evidence', evidence.length],
          value: {
            id,
            ...(sense === undefined ? {} : { sense }),
            words: reply,
            ...(by === 'coach' ? { by } : {}),
          },
        },
        ...linked(offer, item, id),
      ];
    }
    case 'open_question': {
      const open = offer.open_questions ?? [];
      return [{ path: ['open_questions', open.length], value: { text: String(old ?? ''), ask: reply } }];
    }
  }
}

/** A reply of several lines, as what the answer's list holds: texts, or records of one text. */
function itemsOf(item: Item, reply: string): unknown[] {
  const own = ownKey(item.question);
  const lines = linesOf(reply);
  return own === undefined || item.record !== undefined ? lines : lines.map((text) => ({ [own]: text }));
}

/** The answer rests on the evidence given for it, where it has a place for that (`service.past.text` → `.evidence`). */
function linked(offer: Positioning, item: Item, id: string): Edit[] {
  const path = pathOf(item.question, item.record);
  if (path[0] !== 'service' || path.at(-1) !== 'text') return [];
  const at = [...path.slice(0, -1), 'evidence'];
  const ids = valueAt(offer, at);
  return [{ path: at, value: [...(Array.isArray(ids) ? (ids as string[]) : []), id] }];
}
