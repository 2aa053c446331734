import { type Analysis, abouts } from './analysis.ts';
import type { Kind } from './compiled.ts';
import { type Add, type Scope, weights } from './features.ts';
import { hash, mix } from './hash.ts';

const [signs, several, guards, kinds, boths, clauseOpens, clauseGoesOn, follows] = [
  'sign',
  'sign>1',
  'guard',
  'class',
  'both',
  'clause^',
  'clause',
  'next',
].map(hash) as [number, number, number, number, number, number, number, number];

/** Plain, under a negation, or in somebody's quoted words. */
const shades = { plain: hash('plain'), negated: hash('negated'), quoted: hash('quoted') };

/** What the hand-written patterns and the classes of words found, with whom their clause speaks of. */
export function signsIn(scope: Scope, analysis: Analysis, add: Add): void {
  detectionsIn(scope, analysis, add);
  classesIn(scope, analysis, add);
}

const shadeOf = ({ negated, quoted }: Analysis, at: number): number =>
  negated[at] ? shades.negated : quoted[at] ? shades.quoted : shades.plain;

const aboutOf = ({ clauses, clauseOf }: Analysis, at: number): number =>
  abouts[clauses[clauseOf[at]!]?.about ?? 'thing'];

function detectionsIn({ detections, guarded }: Scope, analysis: Analysis, add: Add): void {
  const counts = new Map<number, number>();
  for (const { kind, from, to } of detections) {
    const { label } = kind;
    const shade = shadeOf(analysis, from);
    const exact = mix(mix(signs, kind.hash), shade);
    const general = mix(mix(signs, kind.labelHash), shade);
    add(exact, weights.sign, from, to, label);
    add(general, weights.sign, from, to, label);
    add(mix(general, aboutOf(analysis, from)), weights.clause, from, to, label);
    if (shade !== shades.plain) continue;
    const count = (counts.get(kind.labelHash) ?? 0) + 1;
    counts.set(kind.labelHash, count);
    if (count === 2) add(mix(several, kind.labelHash), weights.sign);
  }
  for (const { kind, from, to } of guarded) add(mix(guards, kind.labelHash), weights.sign, from, to);
}

function classesIn({ from, to, classes }: Scope, analysis: Analysis, add: Add): void {
  const { clauses, clauseOf } = analysis;
  const inClause = new Map<number, Kind[]>();
  for (const { kind, from: start, to: end } of classes) {
    const number = clauseOf[start]!;
    const seen = mix(mix(kinds, kind.hash), shadeOf(analysis, start));
    add(seen, weights.class, start, end);
    add(mix(seen, aboutOf(analysis, start)), weights.clause, start, end);
    let met = inClause.get(number);
    if (met === undefined) {
      met = [];
      inClause.set(number, met);
    }
    // Families of meaning are many: in pairs they would drown the classes that say who does what.
    if (!kind.isFamily && !met.includes(kind)) met.push(kind);
  }
  const opening = clauseOf[from] ?? 0;
  for (const [number, met] of inClause) {
    const clause = clauses[number]!;
    const sorted = met.sort(byName).slice(0, 12);
    for (let one = 0; one < sorted.length; one += 1) {
      const half = mix(boths, sorted[one]!.hash);
      for (let other = one + 1; other < sorted.length; other += 1)
        add(mix(half, sorted[other]!.hash), weights.both, clause.from, clause.to);
    }
    add(mix(number === opening ? clauseOpens : clauseGoesOn, abouts[clause.about]), weights.clause);
  }
  const closing = Math.min(opening + 11, clauseOf[to - 1] ?? 0);
  for (let number = opening + 1; number <= closing; number += 1)
    add(
      mix(mix(follows, abouts[clauses[number - 1]!.about]), abouts[clauses[number]!.about]),
      weights.clause,
    );
}

const byName = (one: Kind, other: Kind): number => (one.name < other.name ? -1 : 1);
