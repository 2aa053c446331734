import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';

/** A record that bears an id, with the text that an id can be made from. */
export interface NamedRecord {
  readonly list: 'clients' | 'evidence' | 'stories' | 'hypotheses' | 'next';
  readonly at: Path;
  readonly id: string | undefined;
  readonly label: string;
}

/** The records of the file that have, or should have, an id, list by list. */
export interface RecordList {
  readonly list: NamedRecord['list'];
  readonly at: Path;
  readonly records: readonly { readonly id?: string | undefined }[];
}

export function recordListsOf(offer: Positioning): RecordList[] {
  const { clients = [], evidence = [], stories = [], hypotheses = [], relationship } = offer;
  return [
    { list: 'clients', at: ['clients'], records: clients },
    { list: 'evidence', at: ['evidence'], records: evidence },
    { list: 'stories', at: ['stories'], records: stories },
    { list: 'hypotheses', at: ['hypotheses'], records: hypotheses },
    { list: 'next', at: ['relationship', 'next'], records: relationship?.next ?? [] },
  ];
}

/** Each of them, one by one. */
export function recordsOf(offer: Positioning): NamedRecord[] {
  const labels = {
    clients: offer.clients?.map(({ who }) => who),
    next: offer.relationship?.next?.map(({ name }) => name),
  };
  return recordListsOf(offer).flatMap(({ list, at, records }) =>
    records.map(({ id }, index) => ({
      list,
      at: [...at, index],
      id,
      label: (list === 'clients' || list === 'next' ? labels[list]?.[index] : undefined) ?? '',
    })),
  );
}
