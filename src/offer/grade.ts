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

/** Why a piece of evidence has its grade: the line of the table that fits. */
export type GradeReason =
  | 'guess'
  | 'close-one'
  | 'compliment'
  | 'hypothetical'
  | 'generality'
  | 'second-hand'
  | 'undated'
  | 'friend'
  | 'paid-again'
  | 'paid'
  | 'gave'
  | 'lived';

/** The first line that fits gives the grade; where none does, it was lived. */
const table: readonly (readonly [Grade, GradeReason, (noted: Noted) => boolean])[] = [
  ['E0', 'guess', ({ kind }) => kind === 'guess'],
  ['E0', 'close-one', ({ relation }) => relation === 'self' || relation === 'family'],
  ['E1', 'compliment', ({ kind }) => kind === 'compliment'],
  ['E1', 'hypothetical', ({ kind }) => kind === 'hypothetical'],
  ['E1', 'generality', ({ kind }) => kind === 'generality'],
  ['E1', 'second-hand', ({ evidence }) => evidence.second_hand === true],
  ['E1', 'undated', ({ evidence }) => (evidence.when ?? '').trim() === ''],
  ['E1', 'friend', ({ relation, evidence }) => relation === 'friend' && !paid(evidence)],
  ['E5', 'paid-again', ({ evidence }) => evidence.gave === 'money-again'],
  ['E4', 'paid', ({ evidence }) => paid(evidence)],
  ['E3', 'gave', ({ evidence }) => evidence.gave === 'time' || evidence.gave === 'reputation'],
];

export interface Graded {
  readonly grade: Grade;
  readonly reason: GradeReason;
}

/** Pure: the kind of the words and the relation of who said them are told, not looked for. */
export function graded(evidence: Evidence, kind: QuoteKind, relation: Relation | undefined): Graded {
  const noted = { evidence, kind, relation };
  const line = table.find(([, , fits]) => fits(noted));
  return line === undefined ? { grade: 'E2', reason: 'lived' } : { grade: line[0], reason: line[1] };
}

export const grade = (evidence: Evidence, kind: QuoteKind, relation: Relation | undefined): Grade =>
  graded(evidence, kind, relation).grade;

const counted: readonly Grade[] = ['E2', 'E3', 'E4', 'E5'];

/** Whether a certainty or a lead may rest on it: a fact of somebody's own life, or more. */
export const counts = (grade: Grade): boolean => counted.includes(grade);

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
