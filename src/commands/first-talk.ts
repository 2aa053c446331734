/** The first person that a beginner means to go and listen to. */
import type { Positioning } from '../offer/schema.ts';
import { clientName } from './record-label.ts';

/** Close ones come last: they love us. */
export function firstToListenTo({ clients = [] }: Positioning): string | undefined {
  const near = (relation: string | undefined): boolean => relation === 'family' || relation === 'friend';
  return (clients.find(({ relation }) => !near(relation)) ?? clients[0])?.who;
}

export interface Talk {
  /** The client's id. */
  readonly client: string;
  readonly who: string;
  readonly by: string;
}

/** Whom one chose to talk to, and by which day; undefined once something they said since was written down. */
export function plannedTalk(offer: Positioning): Talk | undefined {
  const { first_talk: client, first_talk_day: by } = (offer.answers ?? {}) as Record<string, unknown>;
  const id = Array.isArray(client) ? client[0] : client;
  if (typeof id !== 'string' || typeof by !== 'string') return undefined;
  const heard = (offer.evidence ?? []).some((one) => one.client === id && one.source === 'conversation');
  return heard ? undefined : { client: id, who: clientName(offer, id), by };
}
