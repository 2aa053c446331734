/**
 * A linear model: one row of small integers a feature, one column a label.
 *
 * Layout in the sources (little endian), in base64: number of features (uint32), number of columns (uint32), then per column its scale
 * and its bias (float32 each), then the features' hashes in rising order (uint32 each), then the rows (int8).
 */
import type { Feature, Features } from './features.ts';
import type { Pack } from './pack.ts';
import type { Run } from './sentences.ts';

export interface Model {
  readonly columns: number;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  readonly hashes: Uint32Array;
  readonly rows: Int8Array;
  /** By the high bits of a hash: the first row that may hold it; one more than a power of two long. */
  readonly table: Uint16Array;
}

/** A model without features: what stands in its place before anything is learned. */
export const unlearned: Model = {
  columns: 0,
  scales: new Float32Array(),
  biases: new Float32Array(),
  hashes: new Uint32Array(),
  rows: new Int8Array(),
  table: tableOf(new Uint32Array()),
};

/** The models of a pack, seen where they lie. */
export const pitchModel = (pack: Pack): Model => ({
  columns: pack.pitchScales.length,
  scales: pack.pitchScales,
  biases: pack.pitchBiases,
  hashes: pack.pitchHashes,
  rows: pack.pitchRows,
  table: pack.pitchTable,
});
export const quoteModel = (pack: Pack): Model => ({
  columns: pack.quoteScales.length,
  scales: pack.quoteScales,
  biases: pack.quoteBiases,
  hashes: pack.quoteHashes,
  rows: pack.quoteRows,
  table: pack.quoteTable,
});

export function decode(base64: string): Model {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  const header = new Uint32Array(bytes.buffer, 0, 2);
  const features = header[0]!;
  const columns = header[1]!;
  const heads = new Float32Array(bytes.buffer, 8, columns * 2);
  const scales = heads.filter((_, at) => at % 2 === 0);
  const biases = heads.filter((_, at) => at % 2 === 1);
  const hashes = new Uint32Array(bytes.buffer, 8 + columns * 8, features);
  const rows = new Int8Array(bytes.buffer, 8 + columns * 8 + features * 4, features * columns);
  return { columns, scales, biases, hashes, rows, table: tableOf(hashes) };
}

/** The hashes rise: their high bits lead to the few rows where one can be. */
export function tableOf(hashes: Uint32Array): Uint16Array {
  if (hashes.length >= 0x10000) throw new Error(`${hashes.length} features: at most 65,535 can be shipped`);
  let bits = 4;
  while (1 << bits < hashes.length) bits += 1;
  const table = new Uint16Array((1 << bits) + 1);
  for (const value of hashes) table[(value >>> (32 - bits)) + 1]! += 1;
  for (let at = 1; at < table.length; at += 1) table[at]! += table[at - 1]!;
  return table;
}

export function encode({ columns, scales, biases, hashes, rows }: Model): string {
  const bytes = new Uint8Array(8 + columns * 8 + hashes.length * 4 + rows.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, hashes.length, true);
  view.setUint32(4, columns, true);
  for (let column = 0; column < columns; column += 1) {
    view.setFloat32(8 + column * 8, scales[column]!, true);
    view.setFloat32(12 + column * 8, biases[column]!, true);
  }
  hashes.forEach((value, at) => {
    view.setUint32(8 + columns * 8 + at * 4, value, true);
  });
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), 8 + columns * 8 + hashes.length * 4);
  return Buffer.from(bytes).toString('base64');
}

/** The row of a feature, or -1 when it was never learned. */
export function rowOf({ hashes, table }: Model, wanted: number): number {
  // A table of 2^n + 1 places has n more leading zeros than a whole number.
  const slot = wanted >>> (Math.clz32(table.length) + 1);
  const end = table[slot + 1]!;
  for (let row = table[slot]!; row < end; row += 1) if (hashes[row] === wanted) return row;
  return -1;
}

/** What a feature adds to a column's score. */
export function contribution(model: Model, row: number, column: number, weight: number): number {
  return model.rows[row * model.columns + column]! * model.scales[column]! * weight;
}

/** A known feature and its row, to say afterwards what led to a score. */
export interface Known {
  readonly feature: Feature;
  readonly row: number;
}

export interface Scored {
  readonly scores: Float64Array;
  readonly whole: readonly Known[];
  readonly sentences: readonly (readonly Known[])[];
  /** By column: the sentence that tells the most. */
  readonly telling: readonly number[];
}

/** How near the sentences' part of a score comes to its most telling sentence alone. */
export const sharpness = 3;

/** The smooth maximum of the sentences' scores: log of the mean of exponentials, 0 without any. */
export function smoothMaximum(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const top = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const sum = values.reduce((total, value) => total + Math.exp(sharpness * (value - top)), 0);
  return top + Math.log(sum / values.length) / sharpness;
}

/** Above 0 in a column: the label holds. A score adds what the whole text and its most telling sentence say. */
export function score(model: Model, { whole, sentences }: Features): Scored {
  const all = weigh(model, whole);
  const apart = sentences.map((features) => weigh(model, features));
  const telling: number[] = [];
  const scores = new Float64Array(model.columns);
  for (let column = 0; column < model.columns; column += 1) {
    const values = apart.map(({ sums }) => sums[column]!);
    telling.push(values.reduce((best, value, at) => (value > values[best]! ? at : best), 0));
    scores[column] = model.biases[column]! + all.sums[column]! + smoothMaximum(values);
  }
  return { scores, whole: all.known, sentences: apart.map(({ known }) => known), telling };
}

function weigh(model: Model, features: readonly Feature[]): { sums: Float64Array; known: Known[] } {
  const sums = new Float64Array(model.columns);
  const known: Known[] = [];
  const { columns, rows, scales } = model;
  for (const feature of features) {
    const row = rowOf(model, feature.hash);
    if (row === -1) continue;
    known.push({ feature, row });
    for (let column = 0, at = row * columns; column < columns; column += 1, at += 1)
      sums[column]! += rows[at]! * scales[column]! * feature.weight;
  }
  return { sums, known };
}

/** What led to a column's score, the strongest first; what speaks of no place is left out. */
export function reasonsFor(
  column: number,
  { whole, sentences, telling }: Scored,
  model: Model,
): { readonly feature: Feature; readonly at: Run; readonly adds: number }[] {
  return [...whole, ...(sentences[telling[column]!] ?? [])]
    .flatMap(({ feature, row }) =>
      feature.at === undefined
        ? []
        : [{ feature, at: feature.at, adds: contribution(model, row, column, feature.weight) }],
    )
    .filter(({ adds }) => adds > 0)
    .sort((one, other) => other.adds - one.adds);
}
