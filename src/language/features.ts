import type { Analysis } from './analysis.ts';
import { formOf } from './form.ts';
import { hash, mix } from './hash.ts';
import type { Match } from './matcher.ts';
import type { Label } from './reading.ts';
import type { Run } from './sentences.ts';
import { signsIn } from './signs.ts';
import { type Structure, structureOf } from './structure.ts';
import { type Spelling, spell, wordsIn } from './wording.ts';

/** One thing seen in a text, named by a number (`hash.ts`), and the tokens it was seen in (none: the text as a whole). */
export interface Feature {
  readonly hash: number;
  readonly weight: number;
  readonly at?: Run;
  /** The label whose hand-written pattern it is. */
  readonly sign?: Label;
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
  both: 0.5,
  word: 0.35,
  pair: 0.25,
  gist: 0.4,
} as const;

/** A stretch of the text and what was matched in it. */
export interface Scope extends Run {
  readonly detections: readonly Match[];
  readonly guarded: readonly Match[];
  readonly classes: readonly Match[];
}

export type Add = (hash: number, weight: number, from?: number, to?: number, sign?: Label) => void;

/** What is learned; without it, everything is. */
export type Known = (hash: number) => boolean;

/** All that the linear model is told of a text, each thing once in a scope. Only what is `known` is kept. */
export function featuresOf(
  analysis: Analysis,
  structure: Structure = structureOf(analysis),
  known: Known = () => true,
): Features {
  const spelling = spell(analysis);
  const whole = new Collector(0, known);
  formOf(analysis, structure, whole.add);
  const { tokens, detections, guarded, classes } = analysis;
  seenIn({ from: 0, to: tokens.length, detections, guarded, classes }, analysis, spelling, whole.add);
  const sentences = scopesOf(analysis).map((scope) => {
    const sentence = new Collector(hash('in:'), known);
    seenIn(scope, analysis, spelling, sentence.add);
    return sentence.features;
  });
  return { whole: whole.features, sentences };
}

class Collector {
  readonly features: Feature[] = [];
  readonly add: Add;

  constructor(salt: number, known: Known) {
    const seen = new Set<number>();
    this.add = (plain, weight, from, to, sign) => {
      const salted = salt === 0 ? plain : mix(salt, plain);
      if (!known(salted) || seen.has(salted)) return;
      seen.add(salted);
      this.features.push({
        hash: salted,
        weight,
        ...(from === undefined || to === undefined ? {} : { at: { from, to } }),
        ...(sign === undefined ? {} : { sign }),
      });
    };
  }
}

/** One scope a sentence; made in one pass, so that a long text takes linear time. */
function scopesOf({ tokens, sentences, detections, guarded, classes }: Analysis): Scope[] {
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  const scopes = sentences.map(({ from, to }, number) => {
    sentenceOf.fill(number, from, to);
    return { from, to, detections: [] as Match[], guarded: [] as Match[], classes: [] as Match[] };
  });
  for (const match of detections) scopes[sentenceOf[match.from]!]?.detections.push(match);
  for (const match of guarded) scopes[sentenceOf[match.from]!]?.guarded.push(match);
  for (const match of classes) scopes[sentenceOf[match.from]!]?.classes.push(match);
  return scopes;
}

function seenIn(scope: Scope, analysis: Analysis, spelling: Spelling, add: Add): void {
  signsIn(scope, analysis, add);
  wordsIn(scope, analysis, spelling, add);
}
