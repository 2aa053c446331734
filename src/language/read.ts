import { type Analysis, Analyst } from './analysis.ts';
import type { Compiled } from './compiled.ts';
import { contentOf } from './content.ts';
import { featuresOf } from './features.ts';
import type { Language } from './language.ts';
import { loadCompiled } from './load.ts';
import { type Model, pitchModel, quoteModel, reasonsFor, rowOf, type Scored, score } from './model.ts';
import { quoteFeatures } from './quote.ts';
import type { ContentWord, Label, QuoteKind, QuoteReading, Reading, Span, Verdict } from './reading.ts';
import { saidIn, threadIn } from './said.ts';
import type { Run } from './sentences.ts';
import { settled } from './settled.ts';
import { structureOf } from './structure.ts';

/** The reading of one language, its data loaded: both calls are pure and take linear time. */
export interface Reader {
  readonly language: Language;
  read(text: string): Reading;
  readQuote(text: string): QuoteReading;
  /** The words of a text that carry meaning of their own, in their order. */
  contentOf(text: string): ContentWord[];
}

export const quoteKinds: readonly QuoteKind[] = ['fact', 'compliment', 'hypothetical', 'generality', 'guess'];

const readers = new Map<Language, Promise<Reader>>();

/** Loads the words and weights of one language, once a run; the other's never come along. */
export function loadReader(language: Language): Promise<Reader> {
  const known = readers.get(language);
  if (known !== undefined) return known;
  const made = madeReader(language);
  readers.set(language, made);
  return made;
}

async function madeReader(language: Language): Promise<Reader> {
  return makeReader(await loadCompiled(language));
}

export function makeReader(compiled: Compiled): Reader {
  const { facts, pack } = compiled;
  const analyst = new Analyst(compiled, 'pitch');
  const listener = new Analyst(compiled, 'quote');
  const pitch = pitchModel(pack);
  const quote = quoteModel(pack);
  return {
    language: facts.language,
    read: (text) => readPitch(analyst.analyse(text), pitch),
    readQuote: (text) => readKind(listener.analyse(text), quote),
    contentOf: (text) => contentOf(text, facts),
  };
}

function readPitch(analysis: Analysis, model: Model): Reading {
  const { data, text, sentences } = analysis;
  const structure = structureOf(analysis);
  const scored = score(
    model,
    featuresOf(analysis, structure, (hash) => rowOf(model, hash) !== -1),
  );
  const empty = sentences.length === 0;
  const verdicts = empty
    ? []
    : data.labels.flatMap((label, column): Verdict[] =>
        (settled(label, structure) ?? scored.scores[column]! > 0)
          ? [verdictOf(label, column, scored, analysis, model)]
          : [],
      );
  const said = saidIn(analysis, verdicts);
  const thread = threadIn(analysis, said, verdicts);
  return {
    language: data.language,
    text,
    sentences: sentences.map((sentence) => spanOf(sentence, analysis)),
    verdicts,
    said,
    ...(thread === undefined ? {} : { thread }),
  };
}

const absences: ReadonlySet<Label> = new Set(['client-absent', 'service-unsaid']);

function verdictOf(label: Label, column: number, scored: Scored, analysis: Analysis, model: Model): Verdict {
  const reasons = reasonsFor(column, scored, model);
  const because = [...new Set(reasons.slice(0, 5).map(({ at }) => wordsOf(at, analysis)))].slice(0, 3);
  const matched = isMatched(label, analysis);
  if (absences.has(label)) return { label, span: whole(analysis), because, matched };
  const match = reasons.find(({ feature }) => feature.sign === label) ?? reasons[0];
  return {
    label,
    span: match === undefined ? whole(analysis) : spanOf(match.at, analysis),
    because,
    matched,
  };
}

function isMatched(label: Label, { detections, negated, quoted }: Analysis): boolean {
  const start = `${label}.`;
  return detections.some(({ name, from }) => name.startsWith(start) && !negated[from] && !quoted[from]);
}

function whole({ tokens, text }: Analysis): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? text.length };
}

export function spanOf(run: Run, { tokens }: Analysis): Span {
  return { start: tokens[run.from]!.start, end: tokens[Math.max(run.from, run.to - 1)]!.end };
}

function wordsOf(run: Run, analysis: Analysis): string {
  const { start, end } = spanOf(run, analysis);
  return analysis.text.slice(start, end);
}

function readKind(analysis: Analysis, model: Model): QuoteReading {
  const scored = score(model, { whole: quoteFeatures(analysis), sentences: [] });
  const best = scored.scores.reduce((top, value, column) => (value > scored.scores[top]! ? column : top), 0);
  const because = reasonsFor(best, scored, model)
    .slice(0, 5)
    .map(({ at }) => wordsOf(at, analysis));
  return { kind: quoteKinds[best]!, because: [...new Set(because)].slice(0, 3) };
}
