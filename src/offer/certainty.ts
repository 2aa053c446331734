import { counts, type Grade } from './grade.ts';
import type { Evidence, Positioning } from './schema.ts';

export type Certainty = 'certainty' | 'lead' | 'hypothesis';

/** How many different clients, at E2 or above, it takes. */
export interface CertaintyThresholds {
  readonly certainty: number;
  readonly lead: number;
}

export const defaultThresholds: CertaintyThresholds = { certainty: 3, lead: 1 };

export interface Support {
  readonly certainty: Certainty;
  /** The different clients that count, in the order of the evidence. */
  readonly clients: readonly string[];
  /** Ids of the evidence that speaks against it and has no answer yet: no certainty until it has. */
  readonly against: readonly string[];
}

/**
 * What a text may be held for, after the evidence behind it: a certainty with enough different clients and nothing
 * against left unanswered; else a lead with at least one; else a hypothesis. Evidence of nobody in particular does
 * not count: it cannot be told from another's.
 *
 * @param ids the evidence behind the text; for a hypothesis, its own id too, so that what contradicts it is seen
 */
export function certaintyOf(
  ids: readonly string[] | undefined,
  positioning: Positioning,
  grades: Pick<ReadonlyMap<string, Grade>, 'get'>,
  thresholds: CertaintyThresholds = defaultThresholds,
): Support {
  const behind = new Set(ids);
  const clients = new Set<string>();
  const against: string[] = [];
  for (const one of positioning.evidence ?? []) {
    const { id, client } = one;
    if (id === undefined) continue;
    if (behind.has(id) && client !== undefined && counts(grades.get(id) ?? 'E0')) clients.add(client);
    if (isAgainst(one, behind)) against.push(id);
  }
  return {
    certainty: certaintyFrom(clients.size, against.length > 0, thresholds),
    clients: [...clients],
    against,
  };
}

/** Whether a piece of evidence contradicts one of those ids, and nobody has answered it. */
export const isAgainst = ({ id, against, answered }: Evidence, ids: ReadonlySet<string>): boolean =>
  id !== undefined && (against?.some((target) => ids.has(target)) ?? false) && (answered ?? '').trim() === '';

/** @param clients how many different ones count */
export function certaintyFrom(
  clients: number,
  isContested: boolean,
  thresholds: CertaintyThresholds,
): Certainty {
  if (clients >= thresholds.certainty && !isContested) return 'certainty';
  return clients >= thresholds.lead ? 'lead' : 'hypothesis';
}
