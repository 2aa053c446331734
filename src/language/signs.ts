import type { About, Analysis } from './analysis.ts';
import { type Add, type Scope, weights } from './features.ts';
import { hash, mix } from './hash.ts';
import { isFamily } from './language-data.ts';
import type { Label } from './reading.ts';

/** Names of detectors and classes are few and come again and again. */
const named = new Map<string, number>();
function nameOf(text: string): number {
  let value = named.get(text);
  if (value === undefined) {
    value = hash(text);
    named.set(text, value);
  }
  return value;
}

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
  nameOf(clauses[clauseOf[at]!]?.about ?? ('thing' satisfies About));

function detectionsIn({ detections, guarded }: Scope, analysis: Analysis, add: Add): void {
  const counts = new Map<number, number>();
  for (const { name, from, to } of detections) {
    const label = name.slice(0, name.indexOf('.')) as Label;
    const shade = shadeOf(analysis, from);
    const exact = mix(mix(signs, nameOf(name)), shade);
    const general = mix(mix(signs, nameOf(label)), shade);
    add(exact, weights.sign, from, to, label);
    add(general, weights.sign, from, to, label);
    add(mix(general, aboutOf(analysis, from)), weights.clause, from, to, label);
    if (shade !== shades.plain) continue;
    const count = (counts.get(nameOf(label)) ?? 0) + 1;
    counts.set(nameOf(label), count);
    if (count === 2) add(mix(several, nameOf(label)), weights.sign);
  }
  for (const { name, from, to } of guarded) add(mix(guards, nameOf(name)), weights.sign, from, to);
}

function classesIn({ from, to, classes }: Scope, analysis: Analysis, add: Add): void {
  const { clauses, clauseOf } = analysis;
  const inClause = new Map<number, Set<string>>();
  for (const match of classes) {
    const number = clauseOf[match.from]!;
    const seen = mix(mix(kinds, nameOf(match.name)), shadeOf(analysis, match.from));
    add(seen, weights.class, match.from, match.to);
    add(mix(seen, aboutOf(analysis, match.from)), weights.clause, match.from, match.to);
    // Families of meaning are many: in pairs they would drown the classes that say who does what.
    const names = inClause.get(number) ?? new Set<string>();
    if (!isFamily(match.name)) names.add(match.name);
    inClause.set(number, names);
  }
  const opening = clauseOf[from] ?? 0;
  inClause.forEach((names, number) => {
    const sorted = [...names].sort().slice(0, 12).map(nameOf);
    const clause = clauses[number]!;
    for (let one = 0; one < sorted.length; one += 1)
      for (let other = one + 1; other < sorted.length; other += 1)
        add(mix(mix(boths, sorted[one]!), sorted[other]!), weights.both, clause.from, clause.to);
    add(mix(number === opening ? clauseOpens : clauseGoesOn, nameOf(clause.about)), weights.clause);
  });
  const closing = Math.min(opening + 11, clauseOf[to - 1] ?? 0);
  for (let number = opening + 1; number <= closing; number += 1)
    add(
      mix(mix(follows, nameOf(clauses[number - 1]!.about)), nameOf(clauses[number]!.about)),
      weights.clause,
    );
}
