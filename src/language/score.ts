/** What a text makes of a linear model: each thing seen is looked up and added at once, and only what is known is kept. */
import type { Add, Listener } from './features.ts';
import { type Model, rowOf } from './model.ts';
import type { Label } from './reading.ts';
import type { Run } from './sentences.ts';

/** How near the sentences' part of a score comes to its most telling sentence alone. */
export const sharpness = 3;

/** The smooth maximum of the sentences' scores: log of the mean of exponentials, 0 without any. */
export function smoothMaximum(values: ArrayLike<number>): number {
  if (values.length === 0) return 0;
  let top = -Infinity;
  for (let at = 0; at < values.length; at += 1) if (values[at]! > top) top = values[at]!;
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += Math.exp(sharpness * (values[at]! - top));
  return top + Math.log(sum / values.length) / sharpness;
}

/** By row, the scope it was last seen in: one list a model, as no two scopes of a run bear the same number. */
const stamps = new WeakMap<Model, Float64Array>();
let scopes = 0;

/** One text's scores. */
export class Tally implements Listener {
  readonly #model: Model;
  readonly #stamps: Float64Array;
  /** What was seen and known, one entry a thing, scope after scope. */
  readonly #rows: number[] = [];
  readonly #weights: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #signs: (Label | undefined)[] = [];
  /** By scope: its first entry, and its sum in each column. */
  readonly #starts: number[] = [];
  readonly #sums: Float64Array[] = [];
  readonly add: Add;

  constructor(model: Model) {
    this.#model = model;
    let stamped = stamps.get(model);
    if (stamped === undefined) {
      stamped = new Float64Array(model.hashes.length);
      stamps.set(model, stamped);
    }
    this.#stamps = stamped;
    this.add = (hash, weight, from, to, sign) => {
      const row = rowOf(model, hash);
      if (row !== -1) this.#keep(row, weight, from, to, sign);
    };
  }

  open(): void {
    scopes += 1;
    this.#starts.push(this.#rows.length);
    this.#sums.push(new Float64Array(this.#model.columns));
  }

  #keep(row: number, weight: number, from = -1, to = -1, sign?: Label): void {
    if (this.#stamps[row] === scopes) return;
    this.#stamps[row] = scopes;
    this.#rows.push(row);
    this.#weights.push(weight);
    this.#from.push(from);
    this.#to.push(to);
    this.#signs.push(sign);
    const { columns, rows, scales } = this.#model;
    const sums = this.#sums[this.#sums.length - 1]!;
    for (let column = 0, at = row * columns; column < columns; column += 1, at += 1)
      sums[column]! += rows[at]! * scales[column]! * weight;
  }

  /** Above 0: the label of the column holds. What the whole text says, and what its most telling sentence adds. */
  score(column: number): number {
    const values = this.#sums.slice(1).map((sums) => sums[column]!);
    return this.#model.biases[column]! + this.#sums[0]![column]! + smoothMaximum(values);
  }

  scores(): number[] {
    return Array.from(this.#model.biases, (_, column) => this.score(column));
  }

  /** What led to a column's score, the strongest first, and of the signs of a label the strongest; what speaks of no place is left out. */
  reasons(
    column: number,
    most: number,
    label?: Label,
  ): { readonly top: readonly Run[]; readonly sign?: Run } {
    const { columns, rows, scales } = this.#model;
    const top: { readonly from: number; readonly to: number; readonly adds: number }[] = [];
    let sign: Run | undefined;
    let strongest = 0;
    const weigh = (scope: number) => {
      const end = this.#starts[scope + 1] ?? this.#rows.length;
      for (let at = this.#starts[scope]!; at < end; at += 1) {
        const from = this.#from[at]!;
        if (from === -1) continue;
        const adds = rows[this.#rows[at]! * columns + column]! * scales[column]! * this.#weights[at]!;
        if (adds <= 0) continue;
        const to = this.#to[at]!;
        if (label !== undefined && this.#signs[at] === label && adds > strongest) {
          strongest = adds;
          sign = { from, to };
        }
        if (top.length === most && top[most - 1]!.adds >= adds) continue;
        let place = top.length;
        while (place > 0 && top[place - 1]!.adds < adds) place -= 1;
        top.splice(place, 0, { from, to, adds });
        top.length = Math.min(top.length, most);
      }
    };
    weigh(0);
    const telling = this.#telling(column);
    if (telling !== 0) weigh(telling);
    return { top, ...(sign === undefined ? {} : { sign }) };
  }

  /** The scope of the sentence that says the most in a column; 0 when there is none. */
  #telling(column: number): number {
    let best = this.#sums.length > 1 ? 1 : 0;
    for (let scope = 2; scope < this.#sums.length; scope += 1)
      if (this.#sums[scope]![column]! > this.#sums[best]![column]!) best = scope;
    return best;
  }
}
