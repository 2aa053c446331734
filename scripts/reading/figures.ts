/** Precision, recall, F1, and how far each may be trusted. */
import { randomFrom } from './fit.ts';

export interface Figures {
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** 95 % by bootstrap over texts (Efron 1979), seed fixed. */
  readonly interval: readonly [number, number];
}

export function figuresOf(truth: readonly boolean[], given: readonly boolean[]): Figures {
  const all = truth.map((_, at) => at);
  const random = randomFrom(11);
  const drawn = Array.from(
    { length: 300 },
    () =>
      rates(
        all.map(() => Math.floor(random() * all.length)),
        truth,
        given,
      ).f1,
  ).sort((one, other) => one - other);
  return {
    n: truth.filter(Boolean).length,
    ...rates(all, truth, given),
    interval: [drawn[7] ?? 0, drawn[292] ?? 0],
  };
}

function rates(at: readonly number[], truth: readonly boolean[], given: readonly boolean[]) {
  let right = 0;
  let wanted = 0;
  let found = 0;
  for (const index of at) {
    if (truth[index]) wanted += 1;
    if (given[index]) found += 1;
    if (truth[index] && given[index]) right += 1;
  }
  const precision = found === 0 ? (wanted === 0 ? 1 : 0) : right / found;
  const recall = wanted === 0 ? 1 : right / wanted;
  return { precision, recall, f1: wanted + found === 0 ? 1 : (2 * right) / (wanted + found) };
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
