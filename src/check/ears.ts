/**
 * A reader that remembers, from one file to the next, what it made of short texts: the files of one coach, or those of
 * one template, say many things alike. So little is kept of each, and of so few, that it takes hardly any memory.
 */
import type { Reader } from '../language/read.ts';
import type { Label, QuoteKind, Reading } from '../language/reading.ts';

/** Texts of which one thing is remembered, all forgotten at once when there are more. */
const most = 2000;
/** A longer text is seldom met again. */
const longest = 400;

export class Ears {
  readonly reader: Reader;
  readonly #kinds = new Remembered<QuoteKind>();
  readonly #stems = new Remembered<readonly string[]>();
  readonly #met = new Remembered<ReadonlySet<Label>>();

  constructor(reader: Reader) {
    this.reader = reader;
  }

  kindOf(words: string): QuoteKind {
    return this.#kinds.of(words, () => this.reader.readQuote(words).kind);
  }

  /** The words that carry meaning of their own, each by the part its inflections share. */
  stemsOf(text: string): readonly string[] {
    return this.#stems.of(text, () => this.reader.contentOf(text).map(({ stem }) => stem));
  }

  /** The labels of which a pattern is in a text (`Reading.met`), which is read only where they are not known. */
  metIn(text: string, read: () => Reading): ReadonlySet<Label> {
    return this.#met.of(text, () => read().met);
  }
}

const known = new WeakMap<Reader, Ears>();

/** The ears of a reader: the same for as long as it is in use. */
export function earsOf(reader: Reader): Ears {
  let ears = known.get(reader);
  if (ears === undefined) {
    ears = new Ears(reader);
    known.set(reader, ears);
  }
  return ears;
}

class Remembered<T> {
  readonly #values = new Map<string, T>();

  of(text: string, make: () => T): T {
    let value = this.#values.get(text);
    if (value !== undefined) return value;
    value = make();
    if (text.length > longest) return value;
    if (this.#values.size >= most) this.#values.clear();
    this.#values.set(cutLoose(text), value);
    return value;
  }
}

/** The same text without the file that it was cut from, which the engine would keep in memory with it. */
const cutLoose = (text: string): string => ` ${text}`.slice(1);
