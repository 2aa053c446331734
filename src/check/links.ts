import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';

export type LinkTarget = 'evidence' | 'client';

/** One id written in the file to name a record that stands elsewhere in it. */
export interface Link {
  readonly at: Path;
  readonly id: string;
  readonly to: LinkTarget;
}

/** Whether a text has the form of an id. */
export const isId = (text: string): boolean => /^[a-z][a-z0-9-]{0,63}$/.test(text);

/** Every link of the file, in the order of the schema. `serves` (ids or feelings) has its own rule. */
export function* linksOf(offer: Positioning): Iterable<Link> {
  for (const [index, evidence] of (offer.evidence ?? []).entries()) {
    yield* one(['evidence', index, 'client'], evidence.client, 'client');
    yield* many(['evidence', index, 'against'], evidence.against, 'evidence');
  }
  for (const [index, story] of (offer.stories ?? []).entries())
    yield* one(['stories', index, 'client'], story.client, 'client');
  for (const [index, detail] of (offer.passion?.polish ?? []).entries())
    yield* many(['passion', 'polish', index, 'noticed_by'], detail.noticed_by, 'client');
  for (const [index, decision] of (offer.passion?.decisions ?? []).entries())
    yield* many(['passion', 'decisions', index, 'evidence'], decision.evidence, 'evidence');
  for (const key of ['events', 'places'] as const)
    for (const [index, { evidence }] of (offer[key] ?? []).entries())
      yield* many([key, index, 'evidence'], evidence, 'evidence');
  for (const [index, { evidence }] of (offer.profile?.parts ?? []).entries())
    yield* many(['profile', 'parts', index, 'evidence'], evidence, 'evidence');
  for (const key of ['past', 'present', 'future', 'statement'] as const)
    yield* many(['service', key, 'evidence'], offer.service?.[key]?.evidence, 'evidence');
  for (const [index, { evidence }] of (offer.service?.feelings ?? []).entries())
    yield* many(['service', 'feelings', index, 'evidence'], evidence, 'evidence');
  for (const [index, { from }] of (offer.hypotheses ?? []).entries())
    for (const link of many(['hypotheses', index, 'from'], from, 'evidence'))
      if (link.id !== 'passion') yield link;
  for (const [index, { of }] of (offer.open_questions ?? []).entries())
    yield* one(['open_questions', index, 'of'], of, 'client');
}

/** The ids that a link may name. */
export function targetsOf(offer: Positioning, to: LinkTarget): string[] {
  const records: readonly { id?: string | undefined }[] =
    (to === 'client' ? offer.clients : offer.evidence) ?? [];
  return records.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

function* one(at: Path, id: string | undefined, to: LinkTarget): Iterable<Link> {
  if (id !== undefined) yield { at, id, to };
}

function* many(at: Path, ids: readonly string[] | undefined, to: LinkTarget): Iterable<Link> {
  for (const [index, id] of (ids ?? []).entries()) yield { at: [...at, index], id, to };
}
