import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';

export type LinkTarget = 'evidence' | 'client';

/** Ids written in one place of the file to name records that stand elsewhere in it. */
export interface Links {
  /** Of the list that holds them, or of the value that is the only one. */
  readonly at: Path;
  readonly ids: readonly string[];
  readonly to: LinkTarget;
  readonly isList: boolean;
}

/** Whether a text has the form of an id. */
export const isId = (text: string): boolean => /^[a-z][a-z0-9-]{0,63}$/.test(text);

/** Every link of the file, place by place, in the order of the schema. `serves` (ids or feelings) has its own rule. */
export function linksOf(offer: Positioning): Links[] {
  const found: Links[] = [];
  const one = (at: Path, id: string | undefined, to: LinkTarget): void => {
    if (id !== undefined) found.push({ at, ids: [id], to, isList: false });
  };
  const many = (at: Path, ids: readonly string[] | undefined, to: LinkTarget): void => {
    if (ids !== undefined && ids.length > 0) found.push({ at, ids, to, isList: true });
  };
  offer.evidence?.forEach(({ client, against }, index) => {
    one(['evidence', index, 'client'], client, 'client');
    many(['evidence', index, 'against'], against, 'evidence');
  });
  offer.stories?.forEach(({ client }, index) => {
    one(['stories', index, 'client'], client, 'client');
  });
  offer.passion?.polish?.forEach(({ noticed_by }, index) => {
    many(['passion', 'polish', index, 'noticed_by'], noticed_by, 'client');
  });
  offer.passion?.decisions?.forEach(({ evidence }, index) => {
    many(['passion', 'decisions', index, 'evidence'], evidence, 'evidence');
  });
  for (const key of ['events', 'places'] as const)
    offer[key]?.forEach(({ evidence }, index) => {
      many([key, index, 'evidence'], evidence, 'evidence');
    });
  offer.profile?.parts?.forEach(({ evidence }, index) => {
    many(['profile', 'parts', index, 'evidence'], evidence, 'evidence');
  });
  for (const key of ['past', 'present', 'future', 'statement'] as const)
    many(['service', key, 'evidence'], offer.service?.[key]?.evidence, 'evidence');
  offer.service?.feelings?.forEach(({ evidence }, index) => {
    many(['service', 'feelings', index, 'evidence'], evidence, 'evidence');
  });
  offer.hypotheses?.forEach(({ from }, index) => {
    many(['hypotheses', index, 'from'], from, 'evidence');
  });
  offer.open_questions?.forEach(({ of }, index) => {
    one(['open_questions', index, 'of'], of, 'client');
  });
  return found;
}

/** The ids that a link may name. */
export function targetsOf(offer: Positioning, to: LinkTarget): string[] {
  const records: readonly { id?: string | undefined }[] =
    (to === 'client' ? offer.clients : offer.evidence) ?? [];
  return records.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
