/**
 * The data of one language, compiled: what `limpide` reads in place of the sources, in one piece and without parsing.
 *
 * A file (`dist/reading-fr.bin`) is, little endian: a mark of the format and the number of sections (uint32 each), the
 * length of every section in bytes (uint32 each), then the sections in the order of `layout`, each starting at a
 * multiple of eight. A section is one array, seen where it lies. The sources, the tests and the training compile the
 * same arrays in memory (`compile.ts`): one format, one way to match.
 */
const layout = {
  /** What is not numbers (`facts.ts`), as JSON in ASCII: it is read without decoding. */
  facts: Uint8Array,

  /** The table of keys (texts that words are compared with): key + 1 by the low bits of a text's hash, the next place when taken. */
  slots: Uint16Array,
  /** Where each key's text begins in `letters`, and where the last one's ends. */
  keys: Uint16Array,
  /** One byte a letter (`letterByte`). */
  letters: Uint8Array,
  /** By key: what the word is, alone (`roles` in facts.ts, a bit each). */
  roles: Uint8Array,
  /** By key: its first atom; a key's atoms follow one another. Atom 0 is "a number"; those after the keys' are the tails. */
  keyAtoms: Uint16Array,
  /** By atom: 0 the word as it stands, 1 any ending, 2 + n the endings of set n. */
  atoms: Uint8Array,

  /** By atom: where its patterns begin in `begun`, and where the last ones end. */
  begunStarts: Uint16Array,
  /** The patterns that an atom may begin, as they are numbered. */
  begun: Uint16Array,
  /** By stage × class: where the patterns that begin with the class stand in `classBegun`. */
  classBegunStarts: Uint16Array,
  classBegun: Uint16Array,
  /** By pattern: its name, and where it stands in `programs`, as others may that go on alike. */
  names: Uint16Array,
  patterns: Uint16Array,
  /** What stands behind the heads: the number of a need, then the elements (`matcher.ts`). */
  programs: Uint16Array,
  /** By number: bits of which the words behind a head have one (`ahead.ts`). */
  needs: Int32Array,

  /** By column of the model of pitches: scale and bias; then, by feature: hash and row (`model.ts`). */
  pitchScales: Float32Array,
  pitchBiases: Float32Array,
  pitchHashes: Int32Array,
  pitchTable: Uint16Array,
  pitchRows: Int8Array,
  /** The same, of quotes. */
  quoteScales: Float32Array,
  quoteBiases: Float32Array,
  quoteHashes: Int32Array,
  quoteTable: Uint16Array,
  quoteRows: Int8Array,
} as const;

/** Patterns are written in letters of Latin-1 and in €, which takes the place of a sign no text is cut into. */
export const letterByte = (code: number): number => (code === 0x20ac ? 0x80 : code);

export type Pack = { readonly [Name in keyof typeof layout]: (typeof layout)[Name]['prototype'] };

const sections = Object.keys(layout) as (keyof Pack)[];
/** « li » and the number of the format. */
const mark = 0x6c690003;
const aligned = (length: number): number => Math.ceil(length / 8) * 8;
const start = aligned(8 + sections.length * 4);

export function toBytes(pack: Pack): Uint8Array {
  const total = sections.reduce((sum, name) => sum + aligned(pack[name].byteLength), start);
  const bytes = new Uint8Array(total);
  const header = new Uint32Array(bytes.buffer, 0, 2 + sections.length);
  header.set([mark, sections.length]);
  let at = start;
  sections.forEach((name, number) => {
    const { buffer, byteOffset, byteLength } = pack[name];
    header[2 + number] = byteLength;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  });
  return bytes;
}

/** Throws when the bytes are of another version of the program. The arrays are views of the bytes. */
export function fromBytes(given: Uint8Array): Pack {
  // What is read in small pieces may lie anywhere in memory; numbers want their multiple.
  const { buffer, byteOffset } = given.byteOffset % 8 === 0 ? given : given.slice();
  const header = new Uint32Array(buffer, byteOffset, 2 + sections.length);
  if (header[0] !== mark || header[1] !== sections.length)
    throw new Error('the data of the reading are of another version');
  let at = byteOffset + start;
  const views: Partial<Record<keyof Pack, Pack[keyof Pack]>> = {};
  sections.forEach((name, number) => {
    const length = header[2 + number]!;
    views[name] = new layout[name](buffer as ArrayBuffer, at, length / layout[name].BYTES_PER_ELEMENT);
    at += aligned(length);
  });
  return views as Pack;
}

/** Where each run begins when they stand one behind the other, and where the last one ends. */
export function offsets(lengths: readonly number[]): Uint16Array {
  const starts = [0];
  for (const length of lengths) starts.push(starts.at(-1)! + length);
  return shorts(starts);
}

/** Whole numbers in sixteen bits; throws rather than cut one short. */
export function shorts(numbers: readonly number[]): Uint16Array {
  for (const number of numbers)
    if (number > 0xffff) throw new Error(`${number} does not fit in the compiled data (pack.ts)`);
  return Uint16Array.from(numbers);
}
