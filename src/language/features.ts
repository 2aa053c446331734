import type { Analysis } from './analysis.ts';
import { formOf } from './form.ts';
import { gistsOf } from './gist.ts';
import type { Match } from './pattern.ts';
import type { Run } from './sentences.ts';
import { type Structure, structureOf } from './structure.ts';

/** One thing seen in a text, and the tokens it was seen in (none: the text as a whole). */
export interface Feature {
  readonly key: string;
  readonly weight: number;
  readonly at?: Run;
}

/** What is seen in the whole text, and in each of its sentences: a label may hold by one sentence alone. */
export interface Features {
  readonly whole: readonly Feature[];
  readonly sentences: readonly (readonly Feature[])[];
}

/** Signs written by hand weigh more than bare words, so that the model leans on them first. */
export const weights = {
  sign: 1.6,
  form: 1,
  clause: 0.9,
  class: 0.8,
  word: 0.35,
  pair: 0.25,
  gist: 0.4,
} as const;

/** A stretch of the text and what was matched in it. */
export interface Scope extends Run {
  readonly detections: Match[];
  readonly guarded: Match[];
  readonly classes: Match[];
}

export type Add = (key: string, weight: number, at?: Run) => void;

/** All that the linear model is told of a text; each key once in a scope. */
export function featuresOf(analysis: Analysis, structure: Structure = structureOf(analysis)): Features {
  const whole = new Collector('');
  formOf(analysis, structure, whole.add);
  const { tokens, detections, guarded, classes } = analysis;
  seenIn(
    { from: 0, to: tokens.length, detections: [...detections], guarded: [...guarded], classes: [...classes] },
    analysis,
    whole.add,
  );
  const sentences = scopesOf(analysis).map((scope) => {
    const sentence = new Collector('in:');
    seenIn(scope, analysis, sentence.add);
    return sentence.features;
  });
  return { whole: whole.features, sentences };
}

class Collector {
  readonly #seen = new Map<string, Feature>();
  readonly add: Add;

  constructor(prefix: string) {
    this.add = (key, weight, at) => {
      if (!this.#seen.has(key))
        this.#seen.set(key, { key: prefix + key, weight, ...(at === undefined ? {} : { at }) });
    };
  }

  get features(): readonly Feature[] {
    return [...this.#seen.values()];
  }
}

/** One scope a sentence; made in one pass, so that a long text takes linear time. */
function scopesOf({ tokens, sentences, detections, guarded, classes }: Analysis): Scope[] {
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  const scopes = sentences.map(({ from, to }, number): Scope => {
    sentenceOf.fill(number, from, to);
    return { from, to, detections: [], guarded: [], classes: [] };
  });
  for (const match of detections) scopes[sentenceOf[match.from]!]?.detections.push(match);
  for (const match of guarded) scopes[sentenceOf[match.from]!]?.guarded.push(match);
  for (const match of classes) scopes[sentenceOf[match.from]!]?.classes.push(match);
  return scopes;
}

function seenIn(scope: Scope, analysis: Analysis, add: Add): void {
  detectionsIn(scope, analysis, add);
  classesIn(scope, analysis, add);
  wordsIn(scope, analysis, add);
  gistsOf(scope, analysis, add);
}

function detectionsIn(
  { detections, guarded }: Scope,
  { negated, quoted, clauses, clauseOf }: Analysis,
  add: Add,
): void {
  const labels = new Map<string, number>();
  for (const match of detections) {
    const label = match.name.slice(0, match.name.indexOf('.'));
    const shade = shadeOf(negated[match.from]!, quoted[match.from]!);
    add(`sign:${match.name}${shade}`, weights.sign, match);
    add(`sign:${label}${shade}`, weights.sign, match);
    add(`sign:${label}@${clauses[clauseOf[match.from]!]?.about}${shade}`, weights.clause, match);
    if (shade === '') labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  for (const [label, count] of labels) if (count > 1) add(`sign:${label}>1`, weights.sign);
  for (const match of guarded) add(`guard:${match.name}`, weights.sign, match);
}

const shadeOf = (negated: boolean, quoted: boolean): string => (negated ? '-' : quoted ? '"' : '');

function classesIn(
  { from, to, classes: matches }: Scope,
  { clauses, clauseOf, negated, quoted }: Analysis,
  add: Add,
): void {
  const opening = clauseOf[from] ?? 0;
  const inClause = new Map<number, Map<string, Run>>();
  for (const match of matches) {
    const number = clauseOf[match.from]!;
    const clause = clauses[number];
    const shade = shadeOf(negated[match.from]!, quoted[match.from]!);
    add(`class:${match.name}${shade}`, weights.class, match);
    add(`class:${match.name}@${clause?.about}${shade}`, weights.clause, match);
    const names = inClause.get(number) ?? new Map<string, Run>();
    names.set(match.name, match);
    inClause.set(number, names);
  }
  inClause.forEach((names, number) => {
    const sorted = [...names.keys()].sort().slice(0, 12);
    const { about } = clauses[number]!;
    sorted.forEach((one, index) => {
      for (const other of sorted.slice(index + 1))
        add(`both:${one}+${other}`, weights.pair * 2, clauses[number]!);
    });
    add(`clause:${about}${number === opening ? '^' : ''}`, weights.clause);
  });
  const closing = Math.min(opening + 11, clauseOf[to - 1] ?? 0);
  for (let number = opening + 1; number <= closing; number += 1)
    add(`next:${clauses[number - 1]!.about}>${clauses[number]!.about}`, weights.clause);
}

function wordsIn({ from, to }: Scope, { tokens, data, clauses, clauseOf }: Analysis, add: Add): void {
  let before = '^';
  let beforeThat = '';
  let head = true;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' && token.kind !== 'number') {
      if (token.kind === 'emoji') add(`word:${token.word}`, weights.word, { from: at, to: at + 1 });
      if (token.kind === 'end') before = '.';
      continue;
    }
    const stem = token.kind === 'number' ? '#' : data.stem(token.word);
    const run = { from: at, to: at + 1 };
    add(`word:${stem}`, weights.word, run);
    add(`word:${stem}@${clauses[clauseOf[at]!]?.about}`, weights.word, run);
    if (token.tag) add(`tag:${stem}`, weights.word, run);
    add(`pair:${before} ${stem}`, weights.pair, { from: Math.max(0, at - 1), to: at + 1 });
    if (beforeThat !== '')
      add(`trio:${beforeThat} ${before} ${stem}`, weights.pair, { from: Math.max(0, at - 2), to: at + 1 });
    beforeThat = before;
    before = stem;
    if (head) add(`head:${stem}`, weights.word);
    head = false;
  }
}
