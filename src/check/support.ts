import type { Positioning } from '../offer/schema.ts';
import type { Support, Thresholds } from './rule.ts';

/** Different clients whose evidence counts. */
export function supportIn(
  offer: Positioning,
  evidence: readonly string[] | undefined,
  thresholds: Thresholds,
): Support {
  const ids = new Set(evidence ?? []);
  const clients = new Set<string>();
  for (const { id, client, when, second_hand } of offer.evidence ?? []) {
    if (id === undefined || !ids.has(id) || client === undefined) continue;
    if (when !== undefined && second_hand !== true) clients.add(client);
  }
  const certainty =
    clients.size >= thresholds.certainty
      ? 'certainty'
      : clients.size >= thresholds.lead
        ? 'lead'
        : 'hypothesis';
  return { certainty, clients: clients.size };
}
