import { type Analysis, abouts, type Clause } from './analysis.ts';
import type { Kind } from './compiled.ts';
import { type Listener, weights } from './features.ts';
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

const shadeOf = ({ negated, quoted }: Analysis, at: number): number =>
  negated[at] ? shades.negated : quoted[at] ? shades.quoted : shades.plain;

/** What the hand-written patterns found, with whom their clause speaks of. */
export function tellSigns(analysis: Analysis, listener: Listener): void {
  const { detections, guarded, clauses, clauseOf } = analysis;
  const inText = new Map<number, number>();
  const inSentence = new Map<number, number>();
  let sentence = -1;
  for (const { kind, from, to } of detections) {
    const { label, labelHash } = kind;
    const clause = clauses[clauseOf[from]!]!;
    if (clause.sentence !== sentence) inSentence.clear();
    sentence = clause.sentence;
    listener.enter(sentence);
    const shade = shadeOf(analysis, from);
    const general = mix(mix(signs, labelHash), shade);
    listener.add(mix(mix(signs, kind.hash), shade), weights.sign, from, to, label);
    listener.add(general, weights.sign, from, to, label);
    listener.add(mix(general, abouts[clause.about]), weights.clause, from, to, label);
    if (shade !== shades.plain) continue;
    if (counted(inText, labelHash) === 2) listener.addToText(mix(several, labelHash), weights.sign);
    if (counted(inSentence, labelHash) === 2) listener.addToSentence(mix(several, labelHash), weights.sign);
  }
  for (const { kind, from, to } of guarded) {
    listener.enter(clauses[clauseOf[from]!]!.sentence);
    listener.add(mix(guards, kind.labelHash), weights.sign, from, to);
  }
}

function counted(counts: Map<number, number>, label: number): number {
  const count = (counts.get(label) ?? 0) + 1;
  counts.set(label, count);
  return count;
}

/** The classes of words that were met, in each clause two by two, and whom each clause speaks of. */
export function tellClasses(analysis: Analysis, listener: Listener): void {
  const { classes, clauses, clauseOf } = analysis;
  /** By clause; none where no class is met. */
  const met = new Array<Kind[] | undefined>(clauses.length).fill(undefined);
  for (const { kind, from, to } of classes) {
    const number = clauseOf[from]!;
    const clause = clauses[number]!;
    listener.enter(clause.sentence);
    const seen = mix(mix(kinds, kind.hash), shadeOf(analysis, from));
    listener.add(seen, weights.class, from, to);
    listener.add(mix(seen, abouts[clause.about]), weights.clause, from, to);
    // Families of meaning are many: in pairs they would drown the classes that say who does what.
    met[number] ??= [];
    if (!kind.isFamily) insert(kind, met[number]);
  }
  let opening = 0;
  for (let number = 0; number < clauses.length; number += 1) {
    const clause = clauses[number]!;
    if (clause.sentence !== clauses[opening]!.sentence) opening = number;
    listener.enter(clause.sentence);
    const about = abouts[clause.about];
    const found = met[number];
    if (found !== undefined) {
      tellPairs(found, clause, listener);
      listener.addToText(mix(number === 0 ? clauseOpens : clauseGoesOn, about), weights.clause);
      listener.addToSentence(mix(number === opening ? clauseOpens : clauseGoesOn, about), weights.clause);
    }
    if (number === 0) continue;
    const next = mix(mix(follows, abouts[clauses[number - 1]!.about]), about);
    if (number <= mostFollowing) listener.addToText(next, weights.clause);
    if (number > opening && number - opening <= mostFollowing) listener.addToSentence(next, weights.clause);
  }
}

/** Pairs of clauses that follow one another, from the first of a scope on. */
const mostFollowing = 11;
/** Classes of a clause that are told in pairs. */
const mostPaired = 12;

/** Once, where its name has its place: the classes are numbered in the order of their names. */
function insert(kind: Kind, kinds: Kind[]): void {
  let place = kinds.length;
  while (place > 0 && kinds[place - 1]!.number > kind.number) place -= 1;
  if (place === 0 || kinds[place - 1] !== kind) kinds.splice(place, 0, kind);
}

function tellPairs(met: readonly Kind[], { from, to }: Clause, listener: Listener): void {
  const count = Math.min(met.length, mostPaired);
  for (let one = 0; one < count; one += 1) {
    const half = mix(boths, met[one]!.hash);
    for (let other = one + 1; other < count; other += 1)
      listener.add(mix(half, met[other]!.hash), weights.both, from, to);
  }
}
