/**
 * Logistic regression, one column at a time, by AdaGrad with an L2 penalty: small, plain, and the same weights on every
 * run (a fixed seed). Duchi, Hazan & Singer 2011, "Adaptive subgradient methods". What is kept is the mean of the last
 * rounds (Polyak & Juditsky 1992), learned once more over the features that told the most.
 */
import type { Feature, Features } from '../../src/language/features.ts';
import { type Model, tableOf } from '../../src/language/model.ts';
import { sharpness, smoothMaximum } from '../../src/language/score.ts';

export interface Example {
  readonly features: Features;
  /** Which columns hold. */
  readonly truth: readonly boolean[];
  /** What counting settles, whatever the model says. */
  readonly settled?: readonly (boolean | undefined)[];
  /** Texts of one group stand on one side of every split. */
  readonly group: string;
}

export interface Settings {
  /** A feature seen in fewer texts is left out. */
  readonly rare: number;
  readonly rounds: number;
  /** Rounds before the weights are taken into the mean. */
  readonly settling: number;
  readonly rate: number;
  readonly penalty: number;
  /** As many features are kept, those whose weights tell the most over all texts: what is shipped stays small. */
  readonly most: number;
  /** Weight of a text that has the label, over one that has not. */
  readonly positive: number;
}
export const settings: Settings = {
  rare: 4,
  rounds: 8,
  settling: 2,
  rate: 0.08,
  penalty: 0.006,
  positive: 1,
  most: 12_800,
};

/** Quotes are short: what is seen twice already tells. */
export const quoteSettings: Settings = {
  ...settings,
  rare: 2,
  rounds: 12,
  rate: 0.12,
  penalty: 0.002,
  most: 6_500,
};

interface Sparse {
  readonly at: Int32Array;
  readonly value: Float64Array;
}
interface Rows {
  readonly whole: Sparse;
  readonly sentences: readonly Sparse[];
}

function rowsOf({ whole, sentences }: Features, index: ReadonlyMap<number, number>): Rows {
  const sparse = (features: readonly Feature[]): Sparse => {
    const known = features.filter(({ hash }) => index.has(hash));
    return {
      at: Int32Array.from(known, ({ hash }) => index.get(hash)!),
      value: Float64Array.from(known, ({ weight }) => weight),
    };
  };
  return { whole: sparse(whole), sentences: sentences.map(sparse) };
}

function dot(weights: Float64Array, { at, value }: Sparse): number {
  let total = 0;
  for (let feature = 0; feature < at.length; feature += 1) total += weights[at[feature]!]! * value[feature]!;
  return total;
}

/** Dense weights by known feature, before they are made small. */
export interface Fitted {
  readonly keys: readonly number[];
  readonly columns: readonly Float64Array[];
  readonly biases: number[];
}

export function learn(examples: readonly Example[], use: Settings = settings): Fitted {
  const seen = new Map<number, number>();
  const strength = new Map<number, number>();
  for (const { features } of examples)
    for (const scope of [features.whole, ...features.sentences])
      for (const { hash, weight } of scope) {
        seen.set(hash, (seen.get(hash) ?? 0) + 1);
        strength.set(hash, weight);
      }
  const all = [...seen].filter(([, count]) => count >= use.rare).map(([key]) => key);
  const reach = all.map((key) => strength.get(key)! * Math.sqrt(seen.get(key)!));
  const first = fitColumns(examples, all, use);
  if (all.length <= use.most) return first;
  return fitColumns(examples, most(first, reach, use.most), use);
}

function fitColumns(examples: readonly Example[], keys: readonly number[], use: Settings): Fitted {
  const index = new Map(keys.map((key, at) => [key, at]));
  const rows = examples.map(({ features }) => rowsOf(features, index));
  const columns = (examples[0]?.truth ?? []).map((_, column) =>
    fitColumn(
      rows,
      examples.map(({ truth }) => truth[column]!),
      keys.length,
      use,
    ),
  );
  return { keys, columns, biases: columns.map(() => 0) };
}

/** The features that weigh the most in some column, over all the texts that have them. */
function most({ keys, columns }: Fitted, reach: readonly number[], count: number): number[] {
  const top = keys.map(
    (_, at) => reach[at]! * columns.reduce((high, column) => Math.max(high, Math.abs(column[at]!)), 0),
  );
  return keys
    .map((_, at) => at)
    .sort((one, other) => top[other]! - top[one]! || one - other)
    .slice(0, count)
    .map((at) => keys[at]!);
}

function fitColumn(
  rows: readonly Rows[],
  truth: readonly boolean[],
  size: number,
  use: Settings,
): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const order = rows.map((_, at) => at);
  const random = randomFrom(7);
  for (let round = 0; round < use.rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const example of order) {
      const { whole, sentences } = rows[example]!;
      const apart = sentences.map((sentence) => dot(weights, sentence));
      const together = smoothMaximum(apart);
      const likely = 1 / (1 + Math.exp(-dot(weights, whole) - together));
      const error = (likely - (truth[example] ? 1 : 0)) * (truth[example] ? use.positive : 1);
      const step = ({ at, value }: Sparse, share: number) => {
        for (let feature = 0; feature < at.length; feature += 1) {
          const which = at[feature]!;
          const slope = share * value[feature]! + use.penalty * weights[which]!;
          squares[which]! += slope * slope;
          weights[which]! -= (use.rate * slope) / Math.sqrt(squares[which]!);
        }
      };
      step(whole, error);
      // Each sentence learns by its share of the smooth maximum.
      sentences.forEach((sentence, at) => {
        const share = Math.exp(sharpness * (apart[at]! - together)) / sentences.length;
        if (share > 0.02) step(sentence, error * share);
      });
    }
    if (round >= use.settling)
      for (let at = 0; at < size; at += 1) mean[at]! += weights[at]! / (use.rounds - use.settling);
  }
  return mean;
}

/** A score no model reaches. */
const certain = 1e6;

export function scoresOf({ keys, columns, biases }: Fitted, examples: readonly Example[]): Float64Array[] {
  const index = new Map(keys.map((key, at) => [key, at]));
  return examples.map(({ features, settled }) => {
    const { whole, sentences } = rowsOf(features, index);
    const scores = Float64Array.from(
      columns,
      (column, which) =>
        biases[which]! +
        dot(column, whole) +
        smoothMaximum(sentences.map((sentence) => dot(column, sentence))),
    );
    settled?.forEach((holds, which) => {
      if (holds !== undefined) scores[which] = holds ? certain : -certain;
    });
    return scores;
  });
}

/** Groups dealt to `folds` in turn, the largest first, so that folds are of a size. */
function foldsOf(examples: readonly Example[], folds: number): number[] {
  const sizes = new Map<string, number>();
  for (const { group } of examples) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const fold = new Map(
    [...sizes]
      .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
      .map(([group], at) => [group, at % folds]),
  );
  return examples.map(({ group }) => fold.get(group)!);
}

/** One model a fold, which has seen no group of that fold, and the score that it gives to each text there. */
export interface Crossed {
  readonly fold: readonly number[];
  readonly models: readonly Fitted[];
  readonly scores: readonly Float64Array[];
}

export function crossFit(examples: readonly Example[], use: Settings = settings, folds = 5): Crossed {
  const fold = foldsOf(examples, folds);
  const scores = new Array<Float64Array>(examples.length);
  const models = Array.from({ length: folds }, (_, held) => {
    const fitted = learn(
      examples.filter((_, at) => fold[at] !== held),
      use,
    );
    const outside = examples.map((example, at) => ({ example, at })).filter(({ at }) => fold[at] === held);
    scoresOf(
      fitted,
      outside.map(({ example }) => example),
    ).forEach((row, at) => {
      scores[outside[at]!.at] = row;
    });
    return fitted;
  });
  return { fold, models, scores };
}

/**
 * The score from which on as many texts are given the label as have it: precision and recall are even there. It moves less
 * from one set of texts to another than the top of the F1 curve, which a handful of scores can shift.
 */
export function steadyThreshold(scores: readonly number[], truth: readonly boolean[]): number {
  const sorted = scores.map((score) => Math.max(-50, Math.min(50, score))).sort((one, other) => other - one);
  const holding = truth.filter(Boolean).length;
  const last = sorted[holding - 1] ?? 50;
  return (last + (sorted[holding] ?? last)) / 2;
}

/** Rounds the weights to a byte each; features that weigh nothing anywhere are left out. */
export function shrink({ keys, columns, biases }: Fitted, least = 0.02): Model {
  const scales = Float32Array.from(
    columns,
    (column) => column.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-6) / 127,
  );
  const kept = keys
    .map((hash, at) => ({ hash, at }))
    .filter(({ at }) => columns.some((column) => Math.abs(column[at]!) >= least))
    .sort((one, other) => (one.hash >>> 0) - (other.hash >>> 0));
  const rows = new Int8Array(kept.length * columns.length);
  kept.forEach(({ at }, row) => {
    columns.forEach((column, which) => {
      rows[row * columns.length + which] = Math.round(column[at]! / scales[which]!);
    });
  });
  const hashes = Int32Array.from(kept, ({ hash }) => hash);
  return {
    columns: columns.length,
    scales,
    biases: Float32Array.from(biases),
    hashes,
    rows,
    table: tableOf(hashes),
  };
}

/** mulberry32: a small generator, the same numbers for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
