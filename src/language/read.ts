import { type Analysis, Analyst } from './analysis.ts';
import { absences, barOf } from './bars.ts';
import type { Compiled } from './compiled.ts';
import { contentOf } from './content.ts';
import { tellFeatures } from './features.ts';
import type { Language } from './language.ts';
import { loadCompiled } from './load.ts';
import { type Model, pitchModel, quoteModel } from './model.ts';
import { tellQuote } from './quote.ts';
import type { ContentWord, Label, QuoteKind, QuoteReading, Reading, Span, Verdict } from './reading.ts';
import { offersThing, saidIn } from './said.ts';
import { Tally } from './score.ts';
import type { Run } from './sentences.ts';
import { settled } from './settled.ts';
import { type Moment, momentsOf } from './story.ts';
import { type Structure, structureOf } from './structure.ts';
import { quotable, spanOf, stretchAround, turnAround } from './turn.ts';

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

/** Judged when it is asked for: of most fragments, only the patterns met are. */
function readPitch(analysis: Analysis, model: Model): Reading {
  const met = metIn(analysis);
  const structure = once(() => structureOf(analysis));
  const moments = once(() => momentsOf(analysis));
  const verdicts = once(() => verdictsOf(analysis, structure(), moments(), met, model));
  const said = once(() => saidIn(analysis, moments(), structure(), verdicts()));
  return {
    language: analysis.data.language,
    text: analysis.text,
    sentences: analysis.sentences.map((sentence) => spanOf(sentence, analysis)),
    met,
    get verdicts() {
      return verdicts();
    },
    get said() {
      return said();
    },
    get thing() {
      return offersThing(analysis, moments());
    },
  };
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

function verdictsOf(
  analysis: Analysis,
  structure: Structure,
  moments: readonly Moment[],
  met: ReadonlySet<Label>,
  model: Model,
): readonly Verdict[] {
  const { data, sentences, guards } = analysis;
  if (sentences.length === 0) return [];
  const tally = new Tally(model, 1 + sentences.length);
  tellFeatures(analysis, structure, moments, tally);
  return data.labels.flatMap((label, column): Verdict[] =>
    (settled(label, structure) ?? tally.score(column) > barOf(label, met.has(label), guards.has(label)))
      ? [verdictOf(label, column, tally, analysis, structure)]
      : [],
  );
}

function verdictOf(
  label: Label,
  column: number,
  tally: Tally,
  analysis: Analysis,
  structure: Structure,
): Verdict {
  const { top, sign } = tally.reasons(column, mostReasons, label);
  const because = becauseOf(top, analysis);
  const matched = metIn(analysis).has(label);
  if (absences.has(label)) return { label, span: whole(analysis), because, matched };
  const list = label === 'too-many-services' ? structure.list : undefined;
  const told = sign && turnAround(sign, label, analysis);
  const marked = list ?? told ?? (top[0] && stretchAround(top[0], analysis));
  return {
    label,
    span: marked === undefined ? whole(analysis) : quotable(marked, analysis),
    because,
    matched,
  };
}

/** Reasons that are weighed, of which the first few different ones are told. */
const mostReasons = 5;
const becauseOf = (reasons: readonly Run[], analysis: Analysis): string[] =>
  [...new Set(reasons.map((at) => wordsOf(at, analysis)))].slice(0, 3);

/** The labels of which a pattern is met, neither negated nor in somebody's quoted words. */
function metIn({ detections, negated, quoted }: Analysis): ReadonlySet<Label> {
  const met = new Set<Label>();
  for (const { kind, from } of detections) if (!negated[from] && !quoted[from]) met.add(kind.label);
  return met;
}

function whole({ tokens, text }: Analysis): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? text.length };
}

function wordsOf(run: Run, analysis: Analysis): string {
  const { start, end } = spanOf(run, analysis);
  return analysis.text.slice(start, end);
}

function readKind(analysis: Analysis, model: Model): QuoteReading {
  const scores = quoteTally(analysis, model).scores();
  const best = scores.reduce((top, value, column) => (value > scores[top]! ? column : top), 0);
  return {
    kind: quoteKinds[best]!,
    // Seldom asked: it is tallied again then, rather than kept.
    get because() {
      return becauseOf(quoteTally(analysis, model).reasons(best, mostReasons).top, analysis);
    },
  };
}

function quoteTally(analysis: Analysis, model: Model): Tally {
  const tally = new Tally(model, 1);
  tally.open(0);
  tellQuote(analysis, tally.add);
  return tally;
}
