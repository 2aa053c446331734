import type { Certainty, Support } from './certainty.ts';
import { openTests } from './open-tests.ts';
import type { Positioning } from './schema.ts';

export const ages = ['past', 'present', 'future'] as const;
export type Age = (typeof ages)[number];

/** Something the offer holds for true of its clients, with what it rests on. */
export interface Held {
  readonly kind: Age | 'image' | 'feeling' | 'profile' | 'belief';
  /** What it is known by in another version of the file: `past`, `image`, a feeling's word, a hypothesis's id. */
  readonly name: string;
  readonly text: string;
  readonly certainty: Certainty;
  /** Ids of the clients who stand behind it with something they lived. */
  readonly clients: readonly string[];
}

/**
 * All that is certain, a lead or still to be verified: the one list that the end of a session, the board, `show`,
 * `diff` and a coach's report count. The statement is not in it: it is made of these. Nor is a belief that was tested.
 */
export function heldOf(
  offer: Positioning,
  supportOf: (evidence: readonly string[] | undefined) => Support,
): Held[] {
  const held = (
    kind: Held['kind'],
    name: string,
    text: string | undefined,
    evidence?: readonly string[],
  ): Held[] => {
    if (text === undefined || text.trim() === '') return [];
    const { certainty, clients } = supportOf(evidence);
    return [{ kind, name, text, certainty, clients }];
  };
  const { service, profile } = offer;
  return [
    ...ages.flatMap((age) => held(age, age, service?.[age]?.text, service?.[age]?.evidence)),
    ...held('image', 'image', service?.future?.self_image, service?.future?.evidence),
    ...(service?.feelings ?? []).flatMap(({ word, evidence }) => held('feeling', word ?? '', word, evidence)),
    ...(profile?.parts ?? []).flatMap(({ text, evidence }) => held('profile', text ?? '', text, evidence)),
    ...openTests(offer).flatMap(({ hypothesis: { id, belief, from = [] } }) =>
      held('belief', id ?? belief ?? '', belief, id === undefined ? from : [...from, id]),
    ),
  ];
}
