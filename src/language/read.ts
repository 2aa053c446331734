import { type Analysis, Analyst } from './analysis.ts';
import type { Compiled } from './compiled.ts';
import { contentOf } from './content.ts';
import { tellFeatures } from './features.ts';
import type { Language } from './language.ts';
import { loadCompiled } from './load.ts';
import { type Model, pitchModel, quoteModel } from './model.ts';
import { quoteFeatures } from './quote.ts';
import type { ContentWord, Label, QuoteKind, QuoteReading, Reading, Span, Verdict } from './reading.ts';
import { offersThing, saidIn } from './said.ts';
import { Tally } from './score.ts';
import type { Run } from './sentences.ts';
import { settled } from './settled.ts';
import { momentsOf } from './story.ts';
import { type Structure, structureOf } from './structure.ts';
import { threadIn } from './thread.ts';

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
  const tally = new Tally(model, 1 + sentences.length);
  tellFeatures(analysis, structure, tally);
  const empty = sentences.length === 0;
  const verdicts = empty
    ? []
    : data.labels.flatMap((label, column): Verdict[] =>
        (settled(label, structure) ?? tally.score(column) > 0)
          ? [verdictOf(label, column, tally, analysis, structure)]
          : [],
      );
  const moments = momentsOf(analysis);
  const said = saidIn(analysis, moments, structure, verdicts);
  const thread = threadIn(analysis, said, verdicts);
  return {
    language: data.language,
    text,
    sentences: sentences.map((sentence) => spanOf(sentence, analysis)),
    verdicts,
    said,
    thing: offersThing(analysis, moments),
    ...(thread === undefined ? {} : { thread }),
  };
}

const absences: ReadonlySet<Label> = new Set(['client-absent', 'service-unsaid']);

function verdictOf(
  label: Label,
  column: number,
  tally: Tally,
  analysis: Analysis,
  structure: Structure,
): Verdict {
  const { top, sign } = tally.reasons(column, mostReasons, label);
  const because = becauseOf(top, analysis);
  const matched = isMatched(label, analysis);
  if (absences.has(label)) return { label, span: whole(analysis), because, matched };
  const list = label === 'too-many-services' ? structure.list : undefined;
  const place = sign ?? top[0];
  const marked = list ?? (place === undefined ? undefined : widened(place, label, analysis));
  return { label, span: marked === undefined ? whole(analysis) : spanOf(marked, analysis), because, matched };
}

/** Reasons that are weighed, of which the first few different ones are told. */
const mostReasons = 5;
const becauseOf = (reasons: readonly Run[], analysis: Analysis): string[] =>
  [...new Set(reasons.map((at) => wordsOf(at, analysis)))].slice(0, 3);

/** Within the longest turn of the label that holds it and can still be quoted: « un accompagnement holistique ». */
function widened(run: Run, label: Label, { detections, tokens, data }: Analysis): Run {
  let widest = run;
  for (const { kind, from, to } of detections)
    if (kind.label === label && from <= run.from && run.to <= to && to - from <= longestQuoted)
      if (to - from > widest.to - widest.from) widest = { from, to };
  let { to } = widest;
  // A gap may end on a word that only leads on: « le meilleur pain | de ».
  while (to > run.to && (tokens[to - 1]!.word.length <= 2 || data.links.has(tokens[to - 1]!.word))) to -= 1;
  return { from: widest.from, to };
}

/** In tokens. */
const longestQuoted = 6;

function isMatched(label: Label, { detections, negated, quoted }: Analysis): boolean {
  return detections.some(({ kind, from }) => kind.label === label && !negated[from] && !quoted[from]);
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
  const tally = new Tally(model, 1);
  tally.open(0);
  for (const { hash, weight, at } of quoteFeatures(analysis)) tally.add(hash, weight, at?.from, at?.to);
  const scores = tally.scores();
  const best = scores.reduce((top, value, column) => (value > scores[top]! ? column : top), 0);
  return { kind: quoteKinds[best]!, because: becauseOf(tally.reasons(best, mostReasons).top, analysis) };
}
