/** One thing heard or seen, as the changes it makes to a positioning file. Pure. */
import { newId } from '../offer/ids.ts';
import type { Evidence, Positioning, Relation } from '../offer/schema.ts';
import { applied, type Edit } from '../session/place.ts';
import type { Path } from '../yaml/types.ts';
import { fold } from './fold.ts';

/** Who it came from: somebody of the file, or somebody new. */
export type From =
  | { readonly id: string; readonly who: string; readonly relation?: Relation | undefined }
  | { readonly id?: undefined; readonly who: string; readonly relation?: Relation | undefined };

export interface Heard {
  readonly words: string;
  readonly from?: From | undefined;
  readonly when: string;
  readonly source?: Evidence['source'];
  readonly sense?: Evidence['sense'];
  readonly gave?: Evidence['gave'];
  readonly secondHand?: boolean | undefined;
  readonly supports: readonly Supported[];
  readonly against: readonly string[];
}

/** A text of the offer that evidence can stand behind. */
export interface Supported {
  /** Its name among what is held. */
  readonly about: string;
  /** The list of evidence behind it. */
  readonly path: Path;
  readonly count: number;
}

export interface Noted {
  readonly evidence: Evidence & { readonly id: string };
  readonly edits: readonly Edit[];
  readonly offer: Positioning;
  /** The client's id when a new one was made. */
  readonly newClient?: string;
}

const idsOf = (records: readonly { readonly id?: string | undefined }[] = []): string[] =>
  records.flatMap(({ id }) => id ?? []);

/** The evidence, the person when they are new, and the links asked for: nothing is linked unasked. */
export function noting(offer: Positioning, heard: Heard): Noted {
  const { words, from, when, source, sense, gave, secondHand, supports, against } = heard;
  const isNew = from !== undefined && from.id === undefined;
  const client = isNew ? newId(from.who, idsOf(offer.clients), 'client') : from?.id;
  const id = newId(from?.who ?? '', idsOf(offer.evidence), 'note');
  const evidence = {
    id,
    ...(client === undefined ? {} : { client }),
    ...(sense === undefined ? {} : { sense }),
    words,
    ...(source === undefined ? {} : { source }),
    when,
    ...(secondHand === true ? { second_hand: true } : {}),
    ...(gave === undefined ? {} : { gave }),
    ...(against.length === 0 ? {} : { against: [...against] }),
  };
  const person = isNew
    ? { id: client!, who: from.who, ...(from.relation === undefined ? {} : { relation: from.relation }) }
    : undefined;
  const edits: Edit[] = [
    ...(person === undefined ? [] : [{ path: ['clients', offer.clients?.length ?? 0], value: person }]),
    { path: ['evidence', offer.evidence?.length ?? 0], value: evidence },
    ...supports.map(({ path, count }) => ({ path: [...path, count], value: id })),
  ];
  return {
    evidence,
    edits,
    offer: applied(offer, edits),
    ...(person === undefined ? {} : { newClient: person.id }),
  };
}

/** What a person may say that their evidence supports, by the words they may use for it. */
export function supportable(offer: Positioning): Supported[] {
  const { past, present, future, feelings = [] } = offer.service ?? {};
  const ages = Object.entries({ past, present, future }).flatMap(([about, value]) =>
    value?.text === undefined
      ? []
      : [{ about, path: ['service', about, 'evidence'], count: value.evidence?.length ?? 0 }],
  );
  const felt = feelings.flatMap(({ word, evidence = [] }, index) =>
    word === undefined
      ? []
      : [{ about: word, path: ['service', 'feelings', index, 'evidence'], count: evidence.length }],
  );
  const beliefs = (offer.hypotheses ?? []).flatMap(({ id, from = [] }, index) =>
    id === undefined ? [] : [{ about: id, path: ['hypotheses', index, 'from'], count: from.length }],
  );
  return [...ages, ...felt, ...beliefs];
}

export interface Known {
  readonly id: string;
  readonly who: string;
}

/** The people of the file that evidence can name. */
export const peopleOf = ({ clients = [] }: Positioning): Known[] =>
  clients.flatMap(({ id, who }) => (id === undefined ? [] : [{ id, who: who ?? id }]));

/** Whom a person means by an id, a whole name, or the beginning of one name alone. */
export function personMeant(offer: Positioning, said: string): Known | undefined {
  const people = peopleOf(offer);
  const name = fold(said);
  const exact = people.filter(({ id, who }) => id === said.trim() || fold(who) === name);
  if (exact.length > 0) return exact[0];
  const begun = people.filter(({ who }) => name !== '' && `${fold(who)} `.startsWith(`${name} `));
  return begun.length === 1 ? begun[0] : undefined;
}
