import type { Analysis } from './analysis.ts';
import { formOf } from './form.ts';
import { hash, mix } from './hash.ts';
import { plotOf } from './plot.ts';
import type { Label } from './reading.ts';
import type { Run } from './sentences.ts';
import { tellClasses, tellSigns } from './signs.ts';
import { type Moment, momentsOf } from './story.ts';
import { type Structure, structureOf } from './structure.ts';
import { tellWords } from './wording.ts';

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

/**
 * Signs written by hand weigh more than bare words, so that the model leans on them first. Weights are told in parts of
 * `unit`, so that sums of them are whole numbers.
 */
export const weights = {
  settling: 48,
  sign: 32,
  form: 20,
  clause: 18,
  class: 16,
  both: 10,
  gist: 8,
  word: 7,
  pair: 5,
} as const;
export const unit = 20;

/** Tells of one thing seen, and what it weighs in parts of `unit`: without tokens, of no place; `sign`: the label whose hand-written pattern it is. */
export type Add = (name: number, weight: number, from?: number, to?: number, sign?: Label) => void;

/** Who is told what is seen in a text, sentence by sentence. A thing told twice in one scope counts once. */
export interface Listener {
  /** What is added next stands in this sentence, by its number. */
  enter(sentence: number): void;
  /** Seen in the text as a whole, and in the sentence, where it goes by another name (`sentenceSalt`). */
  add: Add;
  addToText: Add;
  addToSentence: Add;
}

/** What is seen in one sentence goes by the number that `mix` makes of this one and its own. */
export const sentenceSalt = hash('in:');

/** Tells all that the linear model may know of a text that has words. */
export function tellFeatures(
  analysis: Analysis,
  structure: Structure,
  moments: readonly Moment[],
  listener: Listener,
): void {
  formOf(analysis, structure, listener);
  plotOf(moments, (name, weight, from, to) => listener.addToText(name, weight, from, to));
  tellSigns(analysis, listener);
  tellClasses(analysis, listener);
  tellWords(analysis, listener);
}

/** All of it, each thing once in a scope: what is learned from. */
export function featuresOf(analysis: Analysis, structure: Structure = structureOf(analysis)): Features {
  const whole = new Gathered();
  const sentences = analysis.sentences.map(() => new Gathered());
  let current = whole;
  const addToText: Add = (name, weight, from, to) => whole.add(name, weight, from, to);
  const addToSentence: Add = (name, weight, from, to) =>
    current.add(mix(sentenceSalt, name), weight, from, to);
  tellFeatures(analysis, structure, momentsOf(analysis), {
    enter: (sentence) => {
      current = sentences[sentence]!;
    },
    add: (name, weight, from, to) => {
      addToText(name, weight, from, to);
      addToSentence(name, weight, from, to);
    },
    addToText,
    addToSentence,
  });
  return { whole: whole.features, sentences: sentences.map(({ features }) => features) };
}

/** The things seen in one scope, each once, in the order they were told. */
export class Gathered {
  readonly features: Feature[] = [];
  readonly #seen = new Set<number>();

  add(name: number, weight: number, from?: number, to?: number): void {
    if (this.#seen.has(name)) return;
    this.#seen.add(name);
    this.features.push({
      hash: name,
      weight: weight / unit,
      ...(from === undefined || to === undefined ? {} : { at: { from, to } }),
    });
  }
}
