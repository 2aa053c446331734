import type { Evidence, Positioning, Relation } from './schema.ts';

/** How much a noted quote or act says about what is bought: from a guess (E0) to paid again (E5). */
export type Grade = 'E0' | 'E1' | 'E2' | 'E3' | 'E4' | 'E5';

/** What kind of thing was noted, as the reading of its words tells (`language/`). */
export type QuoteKind = 'fact' | 'compliment' | 'hypothetical' | 'generality' | 'guess';

interface Noted {
  readonly evidence: Evidence;
  readonly kind: QuoteKind;
  readonly relation: Relation | undefined;
}

/** The first line that fits gives the grade. */
const table: readonly (readonly [Grade, (noted: Noted) => boolean])[] = [
  ['E0', ({ kind }) => kind === 'guess'],
  ['E0', ({ relation }) => relation === 'self' || relation === 'family'],
  ['E1', ({ kind }) => kind === 'compliment' || kind === 'hypothetical' || kind === 'generality'],
  ['E1', ({ evidence }) => evidence.second_hand === true],
  ['E1', ({ evidence }) => (evidence.when ?? '').trim() === ''],
  ['E1', ({ relation, evidence }) => relation === 'friend' && !paid(evidence)],
  ['E5', ({ evidence }) => evidence.gave === 'money-again'],
  ['E4', ({ evidence }) => paid(evidence)],
  ['E3', ({ evidence }) => evidence.gave === 'time' || evidence.gave === 'reputation'],
];

/** Pure: the kind of the words and the relation of who said them are told, not looked for. */
export function grade(evidence: Evidence, kind: QuoteKind, relation: Relation | undefined): Grade {
  const noted = { evidence, kind, relation };
  return table.find(([, fits]) => fits(noted))?.[0] ?? 'E2';
}

/** The grade of every piece of evidence that has an id. `kindOf` reads its words. */
export function gradesOf(
  positioning: Positioning,
  kindOf: (evidence: Evidence) => QuoteKind,
): ReadonlyMap<string, Grade> {
  const relations = new Map(positioning.clients?.map(({ id, relation }) => [id, relation]));
  return new Map(
    positioning.evidence?.flatMap((evidence) =>
      evidence.id === undefined
        ? []
        : [[evidence.id, grade(evidence, kindOf(evidence), relations.get(evidence.client ?? ''))] as const],
    ),
  );
}

function paid({ gave, sense }: Evidence): boolean {
  return gave === 'money' || gave === 'money-again' || sense === 'paid';
}
