/** What a text makes of a linear model: each thing seen is looked up and added at once, and only what is known is kept. */
import { type Listener, sentenceSalt } from './features.ts';
import { mix } from './hash.ts';
import { type Model, shiftOf } from './model.ts';
import type { Label } from './reading.ts';
import type { Run } from './sentences.ts';

/** How near the sentences' part of a score comes to its most telling sentence alone. */
export const sharpness = 3;

/** The smooth maximum of the sentences' scores: log of the mean of exponentials, 0 without any. */
export function smoothMaximum(values: readonly number[]): number {
  if (values.length === 0) return 0;
  let top = -Infinity;
  for (let at = 0; at < values.length; at += 1) if (values[at]! > top) top = values[at]!;
  if (values.length === 1) return top;
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += Math.exp(sharpness * (values[at]! - top));
  return top + Math.log(sum / values.length) / sharpness;
}

/** Entries that there is room for at first: those of a short text. */
const room = 1024;
/** A text that needs more room than that many short ones leaves none of it behind. */
const mostKept = 16;

/**
 * The scores of one text after the other by one model: `open` a text, tell what is seen, ask; all of it before the next
 * text is opened. What it writes in is kept from text to text: to make it anew would take as long as judging.
 */
export class Tally implements Listener {
  readonly #model: Model;
  readonly #shift: number;
  /** By row of the model: the scope it was last seen in; of whole texts first, then of sentences. */
  readonly #stamps: Uint32Array;
  /** The number of the text among all scopes; its sentences are numbered from there. */
  #text = 0;
  #scopes = 1;
  /** Of the sentence that is told of: 1 is the first. */
  #scope = 0;
  /** By scope, column after column: what is known of it, added up, still to be scaled. */
  #sums = new Float64Array(room);
  /** What is known, one entry a thing seen, in the order it was told. */
  #count = 0;
  #weights = new Float64Array(room);
  /** Five numbers an entry: the model's row, the scope, the first token and the one after the last, the sign's label. */
  #entries = new Int32Array(room * 5);
  #labels: Label[] = [];

  constructor(model: Model) {
    this.#model = model;
    this.#shift = shiftOf(model);
    this.#stamps = new Uint32Array(model.hashes.length * 2);
  }

  /** Begins a text of so many sentences. */
  open(sentences: number): void {
    const { columns } = this.#model;
    this.#text += this.#scopes;
    this.#scopes = sentences + 1;
    this.#scope = 0;
    this.#count = 0;
    this.#labels = [];
    if (this.#text + this.#scopes > 0xffffffff) {
      this.#stamps.fill(0);
      this.#text = 1;
    }
    if (this.#weights.length > room * mostKept) this.#makeRoom(room);
    const sums = this.#scopes * columns;
    if (sums > this.#sums.length || this.#sums.length > Math.max(room * mostKept, sums))
      this.#sums = new Float64Array(Math.max(room, sums));
    else this.#sums.fill(0, 0, sums);
  }

  enter(sentence: number): void {
    this.#scope = sentence + 1;
  }

  add(name: number, weight: number, from?: number, to?: number, sign?: Label): void {
    this.addToText(name, weight, from, to, sign);
    this.addToSentence(name, weight, from, to, sign);
  }

  addToText(name: number, weight: number, from = -1, to = -1, sign?: Label): void {
    const row = this.#rowOf(name);
    if (row === -1 || this.#stamps[row] === this.#text) return;
    this.#stamps[row] = this.#text;
    this.#keep(row, 0, weight, from, to, sign);
  }

  addToSentence(name: number, weight: number, from = -1, to = -1, sign?: Label): void {
    const row = this.#rowOf(mix(sentenceSalt, name));
    if (row === -1) return;
    const place = row + this.#model.hashes.length;
    const stamp = this.#text + this.#scope;
    if (this.#stamps[place] === stamp) return;
    this.#stamps[place] = stamp;
    this.#keep(row, this.#scope, weight, from, to, sign);
  }

  /** -1 for what the model does not know, as it does not most of what is seen. */
  #rowOf(name: number): number {
    const { hashes, table } = this.#model;
    const slot = name >>> this.#shift;
    const end = table[slot + 1]!;
    for (let row = table[slot]!; row < end; row += 1) if (hashes[row] === name) return row;
    return -1;
  }

  #keep(row: number, scope: number, weight: number, from: number, to: number, sign?: Label): void {
    if (this.#count === this.#weights.length) this.#makeRoom(this.#count * 2);
    const entries = this.#entries;
    const entry = this.#count * 5;
    entries[entry] = row;
    entries[entry + 1] = scope;
    entries[entry + 2] = from;
    entries[entry + 3] = to;
    entries[entry + 4] = sign === undefined ? 0 : this.#labels.push(sign);
    this.#weights[this.#count] = weight;
    this.#count += 1;
    const { columns, rows } = this.#model;
    const sums = this.#sums;
    let sum = scope * columns;
    const last = (row + 1) * columns;
    for (let at = row * columns; at < last; at += 1, sum += 1) sums[sum]! += rows[at]! * weight;
  }

  #makeRoom(length: number): void {
    const [weights, entries] = [this.#weights, this.#entries];
    this.#weights = new Float64Array(length);
    this.#entries = new Int32Array(length * 5);
    if (length < weights.length) return;
    this.#weights.set(weights);
    this.#entries.set(entries);
  }

  /** Above 0: the label of the column holds. What the whole text says, and what its most telling sentence adds. */
  score(column: number): number {
    const { columns, biases, scales } = this.#model;
    const scale = scales[column]!;
    const sentences: number[] = [];
    for (let scope = 1; scope < this.#scopes; scope += 1)
      sentences.push(this.#sums[scope * columns + column]! * scale);
    return biases[column]! + this.#sums[column]! * scale + smoothMaximum(sentences);
  }

  /** The column that scores the most. */
  best(): number {
    let best = 0;
    for (let column = 1; column < this.#model.columns; column += 1)
      if (this.score(column) > this.score(best)) best = column;
    return best;
  }

  /** What led to a column's score, the strongest first, and of the signs of a label the strongest; what speaks of no place is left out. */
  reasons(
    column: number,
    most: number,
    label?: Label,
  ): { readonly top: readonly Run[]; readonly sign?: Run } {
    const { columns, rows, scales } = this.#model;
    const entries = this.#entries;
    const scale = scales[column]!;
    const top: { readonly from: number; readonly to: number; readonly adds: number }[] = [];
    let sign: Run | undefined;
    let strongest = 0;
    const weigh = (scope: number) => {
      for (let at = 0; at < this.#count; at += 1) {
        const entry = at * 5;
        const from = entries[entry + 2]!;
        if (entries[entry + 1] !== scope || from === -1) continue;
        const adds = rows[entries[entry]! * columns + column]! * scale * this.#weights[at]!;
        if (adds <= 0) continue;
        const to = entries[entry + 3]!;
        const signed = entries[entry + 4]!;
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
    let best = this.#scopes > 1 ? 1 : 0;
    for (let scope = 2; scope < this.#scopes; scope += 1)
      if (this.#sums[scope * columns + column]! > this.#sums[best * columns + column]!) best = scope;
    return best;
  }
}
