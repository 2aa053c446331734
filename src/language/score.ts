/** What a text makes of a linear model: each thing seen is looked up and added at once, and only what is known is kept. */
import { type Listener, sentenceSalt, unit } from './features.ts';
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

/** The numbers of an entry: the model's row, the scope, the weight, the first token and the one after the last, the sign's label. */
const part = { row: 0, scope: 1, weight: 2, from: 3, to: 4, sign: 5 } as const;
const size = 6;
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
  readonly #stamps: Int32Array;
  /** The number of the text among all scopes; its sentences are numbered from there. */
  #text = 0;
  #scopes = 1;
  /** Of the sentence that is told of: 1 is the first. */
  #scope = 0;
  /** By scope, column after column: what is known of it, added up, still to be scaled. */
  #sums = new Int32Array(room);
  /** What is known, so many numbers a thing seen, in the order it was told (`part`). */
  #entries = new Int32Array(room * size);
  #count = 0;
  #labels: Label[] = [];

  constructor(model: Model) {
    this.#model = model;
    this.#shift = shiftOf(model);
    this.#stamps = new Int32Array(model.hashes.length * 2);
  }

  /** Begins a text of so many sentences. */
  open(sentences: number): void {
    const { columns } = this.#model;
    this.#text += this.#scopes;
    this.#scopes = sentences + 1;
    this.#scope = 0;
    this.#count = 0;
    this.#labels = [];
    if (this.#text + this.#scopes > 0x7fffffff) {
      this.#stamps.fill(0);
      this.#text = 1;
    }
    if (this.#entries.length > room * mostKept * size) this.#entries = new Int32Array(room * size);
    const sums = this.#scopes * columns;
    if (sums > this.#sums.length || this.#sums.length > Math.max(room * mostKept, sums))
      this.#sums = new Int32Array(Math.max(room, sums));
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
    const entry = this.#count * size;
    this.#count += 1;
    if (entry === this.#entries.length) this.#makeRoom();
    const entries = this.#entries;
    entries[entry + part.row] = row;
    entries[entry + part.scope] = scope;
    entries[entry + part.weight] = weight;
    entries[entry + part.from] = from;
    entries[entry + part.to] = to;
    entries[entry + part.sign] = sign === undefined ? 0 : this.#labels.push(sign);
    const { columns, rows } = this.#model;
    const sums = this.#sums;
    let sum = scope * columns;
    const last = (row + 1) * columns;
    for (let at = row * columns; at < last; at += 1, sum += 1) sums[sum]! += rows[at]! * weight;
  }

  #makeRoom(): void {
    const entries = this.#entries;
    this.#entries = new Int32Array(entries.length * 2);
    this.#entries.set(entries);
  }

  /** Above 0: the label of the column holds. What the whole text says, and what its most telling sentence adds. */
  score(column: number): number {
    const { columns, biases, scales } = this.#model;
    const scale = scales[column]! / unit;
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
  ): { readonly top: readonly Run[]; readonly sign: Run | undefined } {
    const { columns, rows } = this.#model;
    const entries = this.#entries;
    const top: Reason[] = [];
    let sign: Reason | undefined;
    const weigh = (scope: number) => {
      for (let entry = 0; entry < this.#count * size; entry += size) {
        const from = entries[entry + part.from]!;
        if (entries[entry + part.scope] !== scope || from === -1) continue;
        const adds = rows[entries[entry + part.row]! * columns + column]! * entries[entry + part.weight]!;
        const signed = entries[entry + part.sign]!;
        const isSign = signed !== 0 && adds > (sign?.adds ?? 0) && this.#labels[signed - 1] === label;
        const isTop = adds > (top.length < most ? 0 : top[most - 1]!.adds);
        if (!isSign && !isTop) continue;
        const reason = { from, to: entries[entry + part.to]!, adds };
        if (isSign) sign = reason;
        if (isTop) insert(reason, top, most);
      }
    };
    weigh(0);
    const telling = this.#telling(column);
    if (telling !== 0) weigh(telling);
    return { top, sign };
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

/** Words that led to a score, and how far. */
interface Reason extends Run {
  readonly adds: number;
}

/** The strongest first, those of one strength in the order of the text. */
function insert(reason: Reason, top: Reason[], most: number): void {
  let place = top.length;
  while (place > 0 && top[place - 1]!.adds < reason.adds) place -= 1;
  top.splice(place, 0, reason);
  if (top.length > most) top.pop();
}
