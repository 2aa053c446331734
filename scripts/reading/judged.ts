/** What the reading says of labelled texts, to be held against what two readers said. */
import { clarityOfPitch } from '../../src/check/clarity.ts';
import { holds } from '../../src/check/verdicts.ts';
import type { Language } from '../../src/language/language.ts';
import { compiledOf, loadData } from '../../src/language/load.ts';
import { loadReader, makeReader, quoteKinds, type Reader } from '../../src/language/read.ts';
import type { Item } from './corpus.ts';
import { pitchExamples, pitchesOf, quoteExamples, quotesOf } from './examples.ts';
import { mean } from './figures.ts';
import { type Crossed, crossFit, type Example, quoteSettings, shrink, steadyThreshold } from './fit.ts';

/** Told of each text that is judged otherwise than it is labelled. */
export type Missed = (id: string, what: string, label: string, text: string) => void;

export interface Judged {
  readonly labels: readonly ReadonlySet<string>[];
  readonly kinds: readonly string[];
  /** Whoever may judge a pair: of our own sentences, a reader that has seen nothing of its voice. */
  readerFor(item: Item): Reader;
}

export async function judge(language: Language, items: readonly Item[]): Promise<Judged> {
  const reader = await loadReader(language);
  return {
    labels: pitchesOf(items).map(({ text }) => labelsOf(text, reader)),
    kinds: quotesOf(items).map(({ text }) => reader.readQuote(text).kind),
    readerFor: () => reader,
  };
}

/** What a maker is told of a pitch: the very verdicts of `limpide pitch`. */
function labelsOf(text: string, reader: Reader): ReadonlySet<string> {
  const reading = reader.read(text);
  return new Set(reading.verdicts.filter((one) => holds(one, reading)).map(({ label }) => label));
}

/** Each sentence by a model that saw none of its voice. */
export async function judgeOwn(language: Language, items: readonly Item[]): Promise<Judged> {
  const data = await loadData(language);
  const examples = pitchExamples(items, data);
  const crossed = crossFit(examples);
  const { fold, models } = crossed;
  const thresholds = models.map((_, held) => thresholdsOf(held, crossed, examples));
  const quotes = crossFit(quoteExamples(items, data), quoteSettings);
  const readers = models.map((fitted, held) => {
    const biases = thresholds[held]!.map((threshold) => -threshold);
    return makeReader(
      compiledOf(data, { pitch: shrink({ ...fitted, biases }), quote: shrink(quotes.models[held]!) }),
    );
  });
  const foldOf = new Map(examples.map(({ group }, at) => [group, fold[at]!]));
  const readerFor = ({ voice }: Item): Reader => readers[foldOf.get(voice ?? '') ?? 0]!;
  return {
    labels: pitchesOf(items).map((item) => labelsOf(item.text, readerFor(item))),
    kinds: quotes.scores.map((row) => quoteKinds[row.indexOf(Math.max(...row))]!),
    readerFor,
  };
}

/** The threshold too comes from the other folds: chosen on the texts it judges, it would flatter the figure. */
function thresholdsOf(held: number, { fold, scores }: Crossed, examples: readonly Example[]): number[] {
  const others = examples.map((_, at) => at).filter((at) => fold[at] !== held);
  return (examples[0]?.truth ?? []).map((_, column) =>
    steadyThreshold(
      others.map((at) => scores[at]![column]!),
      others.map((at) => examples[at]!.truth[column]!),
    ),
  );
}

/** The share of pairs whose clearer text has the higher clarity. */
export function pairs(items: readonly Item[], readerFor: Judged['readerFor'], missed?: Missed): number {
  return mean(
    items.flatMap((item) => {
      if (item.kind !== 'pair') return [];
      const reader = readerFor(item);
      const right = clarityOfPitch(reader.read(item.clearer)) > clarityOfPitch(reader.read(item.less));
      if (!right) missed?.(item.id, 'pair', 'clearer', `${item.clearer}\n  < ${item.less}`);
      return [right ? 1 : 0];
    }),
  );
}
