/** What a text makes of a linear model: each thing seen is looked up and added at once, and only what is known is kept. */
import type { Add, Listener } from './features.ts';
import { mix } from './hash.ts';
import { type Model, shiftOf } from './model.ts';
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

/** What a model's tallies write in, one after the other: to make it anew for every text would take as long as judging. */
interface Slate {
  /** By row, the scope it was last seen in: no two scopes of a run bear the same number. */
  readonly stamps: Float64Array;
  /** What was seen and known, one entry a thing, scope after scope. */
  weights: Float64Array;
  /** Four numbers an entry: the model's row, the first token and the one after the last, the sign's label. */
  entries: Int32Array;
}

const slates = new WeakMap<Model, Slate>();
let opened = 0;

/** Entries that there is room for at first: those of a short text. */
const room = 256;

function slateOf(model: Model): Slate {
  let slate = slates.get(model);
  // One that a long text made large is not kept.
  if (slate === undefined || slate.weights.length > room * 16) {
    slate = {
      stamps: slate?.stamps ?? new Float64Array(model.hashes.length),
      weights: new Float64Array(room),
      entries: new Int32Array(room * 4),
    };
    slates.set(model, slate);
  }
  return slate;
}

/** One text's scores, to be asked before the next text is tallied with the same model. */
export class Tally implements Listener {
  readonly #model: Model;
  readonly #slate: Slate;
  #count = 0;
  readonly #labels: Label[] = [];
  /** By scope: its first entry; and its sum in each column, scope after scope. */
  readonly #starts: number[] = [];
  readonly #sums: Float64Array;
  readonly add: Add;
  #salt = 0;

  /** `scopes`: how many will be opened. */
  constructor(model: Model, scopes: number) {
    this.#model = model;
    this.#sums = new Float64Array(scopes * model.columns);
    this.#slate = slateOf(model);
    const { hashes, table } = model;
    const shift = shiftOf(model);
    // Written out, as it is asked of everything seen, and most of it the model does not know.
    this.add = (plain, weight, from, to, sign) => {
      const hash = this.#salt === 0 ? plain : mix(this.#salt, plain);
      const slot = hash >>> shift;
      const end = table[slot + 1]!;
      for (let row = table[slot]!; row < end; row += 1)
        if (hashes[row] === hash) {
          this.#keep(row, weight, from, to, sign);
          return;
        }
    };
  }

  open(salt: number): void {
    this.#salt = salt;
    opened += 1;
    this.#starts.push(this.#count);
  }

  #keep(row: number, weight: number, from = -1, to = -1, sign?: Label): void {
    const slate = this.#slate;
    if (slate.stamps[row] === opened) return;
    slate.stamps[row] = opened;
    if (this.#count === slate.weights.length) grow(slate);
    const entry = this.#count * 4;
    slate.entries[entry] = row;
    slate.entries[entry + 1] = from;
    slate.entries[entry + 2] = to;
    slate.entries[entry + 3] = sign === undefined ? 0 : this.#labels.push(sign);
    slate.weights[this.#count] = weight;
    this.#count += 1;
    const { columns, rows, scales } = this.#model;
    let sum = (this.#starts.length - 1) * columns;
    for (let column = 0, at = row * columns; column < columns; column += 1, at += 1, sum += 1)
      this.#sums[sum]! += rows[at]! * scales[column]! * weight;
  }

  /** Above 0: the label of the column holds. What the whole text says, and what its most telling sentence adds. */
  score(column: number): number {
    const { columns, biases } = this.#model;
    const sentences = new Float64Array(this.#starts.length - 1);
    for (let one = 0; one < sentences.length; one += 1)
      sentences[one] = this.#sums[(one + 1) * columns + column]!;
    return biases[column]! + this.#sums[column]! + smoothMaximum(sentences);
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
    const { entries, weights } = this.#slate;
    const top: { readonly from: number; readonly to: number; readonly adds: number }[] = [];
    let sign: Run | undefined;
    let strongest = 0;
    const weigh = (scope: number) => {
      const end = this.#starts[scope + 1] ?? this.#count;
      for (let at = this.#starts[scope]!; at < end; at += 1) {
        const row = entries[at * 4]!;
        const from = entries[at * 4 + 1]!;
        if (from === -1) continue;
        const adds = rows[row * columns + column]! * scales[column]! * weights[at]!;
        if (adds <= 0) continue;
        const to = entries[at * 4 + 2]!;
        const signed = entries[at * 4 + 3]!;
        if (signed !== 0 && adds > strongest && this.#labels[signed - 1] === label) {
          strongest = adds;
          sign = { from, to };
        }
        if (top.length === most && top[most - 1]!.adds >= adds) continue;
        let place = top.length;
        while (place > 0 && top[place - 1]!.adds < adds) place -= 1;
        top.splice(place, 0, { from, to, adds });
        if (top.length > most) top.pop();
      }
    };
    weigh(0);
    const telling = this.#telling(column);
    if (telling !== 0) weigh(telling);
    return { top, ...(sign === undefined ? {} : { sign }) };
  }

  /** The scope of the sentence that says the most in a column; 0 when there is none. */
  #telling(column: number): number {
    const { columns } = this.#model;
    let best = this.#starts.length > 1 ? 1 : 0;
    for (let scope = 2; scope < this.#starts.length; scope += 1)
      if (this.#sums[scope * columns + column]! > this.#sums[best * columns + column]!) best = scope;
    return best;
  }
}

function grow(slate: Slate): void {
  const { weights, entries } = slate;
  slate.weights = new Float64Array(weights.length * 2);
  slate.weights.set(weights);
  slate.entries = new Int32Array(entries.length * 2);
  slate.entries.set(entries);
}
