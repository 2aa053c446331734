import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';

/** A record that bears an id, with the text that an id can be made from. */
export interface NamedRecord {
  readonly list: 'clients' | 'evidence' | 'stories' | 'hypotheses' | 'next';
  readonly at: Path;
  readonly id: string | undefined;
  readonly label: string;
}

/** Every record of the file that has, or should have, an id. */
export function* recordsOf(offer: Positioning): Iterable<NamedRecord> {
  for (const [index, { id, who }] of (offer.clients ?? []).entries())
    yield { list: 'clients', at: ['clients', index], id, label: who ?? '' };
  for (const [index, { id }] of (offer.evidence ?? []).entries())
    yield { list: 'evidence', at: ['evidence', index], id, label: '' };
  for (const [index, { id }] of (offer.stories ?? []).entries())
    yield { list: 'stories', at: ['stories', index], id, label: '' };
  for (const [index, { id }] of (offer.hypotheses ?? []).entries())
    yield { list: 'hypotheses', at: ['hypotheses', index], id, label: '' };
  for (const [index, { id, name }] of (offer.relationship?.next ?? []).entries())
    yield { list: 'next', at: ['relationship', 'next', index], id, label: name ?? '' };
}
