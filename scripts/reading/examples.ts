/** Labelled texts as the model is shown them. */
import { type Analysis, Analyst } from '../../src/language/analysis.ts';
import { featuresOf } from '../../src/language/features.ts';
import type { LanguageData } from '../../src/language/language-data.ts';
import { compiledOf } from '../../src/language/load.ts';
import { quoteFeatures } from '../../src/language/quote.ts';
import { quoteKinds } from '../../src/language/read.ts';
import { settled } from '../../src/language/settled.ts';
import { structureOf } from '../../src/language/structure.ts';
import type { Item, PitchItem, QuoteItem } from './corpus.ts';
import type { Example } from './fit.ts';

export const pitchesOf = (items: readonly Item[]): PitchItem[] =>
  items.filter((item) => item.kind === 'pitch');
export const quotesOf = (items: readonly Item[]): QuoteItem[] =>
  items.filter((item) => item.kind === 'quote');

export function pitchExamples(items: readonly Item[], data: LanguageData): Example[] {
  const analyst = new Analyst(compiledOf(data), 'pitch');
  const shown = (analysis: Analysis) => {
    const structure = structureOf(analysis);
    return {
      features: featuresOf(analysis, structure),
      settled: data.labels.map((label) => settled(label, structure)),
    };
  };
  return pitchesOf(items).map((item) => ({
    ...shown(analyst.analyse(item.text)),
    truth: data.labels.map((label) => item.labels.includes(label)),
    group: item.voice ?? item.id,
  }));
}

export function quoteExamples(items: readonly Item[], data: LanguageData): Example[] {
  const analyst = new Analyst(compiledOf(data), 'quote');
  return quotesOf(items).map((item) => ({
    features: { whole: quoteFeatures(analyst.analyse(item.text)), sentences: [] },
    truth: quoteKinds.map((kind) => item.labels[0] === kind),
    group: item.voice ?? item.id,
  }));
}
