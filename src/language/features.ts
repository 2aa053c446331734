import type { Analysis } from './analysis.ts';
import { formOf } from './form.ts';
import { hash, mix } from './hash.ts';
import type { Match } from './matcher.ts';
import { plotOf } from './plot.ts';
import type { Label } from './reading.ts';
import type { Run } from './sentences.ts';
import { signsIn } from './signs.ts';
import { type Moment, momentsOf } from './story.ts';
import { type Structure, structureOf } from './structure.ts';
import { type Spelling, spell, wordsIn } from './wording.ts';

/** One thing seen in a text, named by a number (`hash.ts`), and the tokens it was seen in (none: the text as a whole). */
export interface Feature {
  readonly hash: number;
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

/** Tells of one thing seen: without tokens, of the text as a whole; `sign`: the label whose hand-written pattern it is. */
export type Add = (hash: number, weight: number, from?: number, to?: number, sign?: Label) => void;

/**
 * Who is told what is seen: one scope after the other, the whole text first, then each sentence. With a `salt`, what is
 * added goes by the number that `mix` makes of the two.
 */
export interface Listener {
  open(salt: number): void;
  readonly add: Add;
}

/** Tells all that the linear model may know of a text. */
export function tellFeatures(
  analysis: Analysis,
  structure: Structure,
  moments: readonly Moment[],
  listener: Listener,
): void {
  const spelling = spell(analysis);
  const { tokens, detections, guarded, classes } = analysis;
  listener.open(0);
  formOf(analysis, structure, listener.add);
  plotOf(moments, listener.add);
  seenIn({ from: 0, to: tokens.length, detections, guarded, classes }, analysis, spelling, listener.add);
  for (const scope of scopesOf(analysis)) {
    listener.open(sentenceSalt);
    seenIn(scope, analysis, spelling, listener.add);
  }
}

/** What is seen in one sentence goes by other names than in the whole text. */
const sentenceSalt = hash('in:');

/** All of it, each thing once in a scope: what is learned from. */
export function featuresOf(analysis: Analysis, structure: Structure = structureOf(analysis)): Features {
  const scopes: Feature[][] = [];
  const seen = new Set<number>();
  let salt = 0;
  tellFeatures(analysis, structure, momentsOf(analysis), {
    open: (given) => {
      salt = given;
      scopes.push([]);
      seen.clear();
    },
    add: (plain, weight, from, to) => {
      const name = salt === 0 ? plain : mix(salt, plain);
      if (seen.has(name)) return;
      seen.add(name);
      const at = from === undefined || to === undefined ? {} : { at: { from, to } };
      scopes.at(-1)!.push({ hash: name, weight, ...at });
    },
  });
  const [whole = [], ...sentences] = scopes;
  return { whole, sentences };
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
