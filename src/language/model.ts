/**
 * A linear model: one row of small integers a feature, one column a label.
 *
 * Layout in the sources (little endian), in base64: number of features (uint32), number of columns (uint32), then per
 * column its scale and its bias (float32 each), then the features' hashes (int32 each), rising when they are read without their sign, then the rows
 * (int8). What is built holds the same numbers as they are used (`pack.ts`).
 */
import type { Pack } from './pack.ts';

export interface Model {
  readonly columns: number;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  readonly hashes: Int32Array;
  readonly rows: Int8Array;
  /** By the high bits of a hash: the first row that may hold it; one more than a power of two long. */
  readonly table: Uint16Array;
}

/** A model without features: what stands in its place before anything is learned. */
export const unlearned: Model = {
  columns: 0,
  scales: new Float32Array(),
  biases: new Float32Array(),
  hashes: new Int32Array(),
  rows: new Int8Array(),
  table: tableOf(new Int32Array()),
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
  const hashes = new Int32Array(bytes.buffer, 8 + columns * 8, features);
  const rows = new Int8Array(bytes.buffer, 8 + columns * 8 + features * 4, features * columns);
  return { columns, scales, biases, hashes, rows, table: tableOf(hashes) };
}

/** The hashes rise: their high bits lead to the few rows where one can be. Two a place: half the places, hardly more to compare. */
export function tableOf(hashes: Int32Array): Uint16Array {
  if (hashes.length >= 0x10000) throw new Error(`${hashes.length} features: at most 65,535 can be shipped`);
  let bits = 4;
  while (2 << bits < hashes.length) bits += 1;
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
    view.setInt32(8 + columns * 8 + at * 4, value, true);
  });
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), 8 + columns * 8 + hashes.length * 4);
  return Buffer.from(bytes).toString('base64');
}

/** How many low bits of a hash the table leaves out: one of 2^n + 1 places is led to by the n high ones. */
export const shiftOf = ({ table }: Model): number => Math.clz32(table.length) + 1;
