import { type Analysis, Analyst } from './analysis.ts';
import type { Compiled } from './compiled.ts';
import { contentOf } from './content.ts';
import type { Language } from './language.ts';
import { loadCompiled } from './load.ts';
import { pitchModel, quoteModel } from './model.ts';
import { tellQuote } from './quote.ts';
import type { ContentWord, Label, QuoteKind, QuoteReading, Reading, Span, Verdict } from './reading.ts';
import { offersThing, type Said, saidIn } from './said.ts';
import { Tally } from './score.ts';
import { ruledOut } from './settled.ts';
import { type Moment, momentsOf } from './story.ts';
import { type Structure, structureOf } from './structure.ts';
import { spanOf } from './turn.ts';
import { becauseOf, metIn, mostReasons, verdictsOf } from './verdicts.ts';

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
  const pitch = new Tally(pitchModel(pack));
  const quote = new Tally(quoteModel(pack));
  return {
    language: facts.language,
    read: (text) => new PitchReading(analyst.analyse(text), pitch),
    readQuote: (text) => new HeardQuote(listener.analyse(text), quote),
    contentOf: (text) => contentOf(text, facts),
  };
}

/**
 * Judged when it is asked for: of most fragments, only the patterns met are. A class, as each object written with a
 * getter of its own would have a shape of its own, which holds all that the getter sees until the next full collection.
 */
class PitchReading implements Reading {
  readonly language: Language;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly met: ReadonlySet<Label>;
  readonly #analysis: Analysis;
  readonly #tally: Tally;
  #structure: Structure | undefined;
  #verdicts: readonly Verdict[] | undefined;
  #moments: readonly Moment[] | undefined;
  #said: Said | undefined;

  constructor(analysis: Analysis, tally: Tally) {
    this.language = analysis.data.language;
    this.text = analysis.text;
    this.sentences = analysis.sentences.map((sentence) => spanOf(sentence, analysis));
    this.met = metIn(analysis);
    this.#analysis = analysis;
    this.#tally = tally;
  }

  get verdicts(): readonly Verdict[] {
    this.#verdicts ??= verdictsOf(this.#analysis, this.#shape(), this.#story(), this.met, this.#tally);
    return this.#verdicts;
  }

  get said(): Said {
    this.#said ??= saidIn(this.#analysis, this.#story(), this.#shape(), this.verdicts);
    return this.#said;
  }

  get thing(): boolean {
    return offersThing(this.#analysis, this.#story());
  }

  get ruledOut(): ReadonlySet<Label> {
    return ruledOut(this.#shape());
  }

  #shape(): Structure {
    this.#structure ??= structureOf(this.#analysis);
    return this.#structure;
  }

  #story(): readonly Moment[] {
    this.#moments ??= momentsOf(this.#analysis);
    return this.#moments;
  }
}

class HeardQuote implements QuoteReading {
  readonly kind: QuoteKind;
  readonly #analysis: Analysis;
  readonly #tally: Tally;

  constructor(analysis: Analysis, tally: Tally) {
    this.#analysis = analysis;
    this.#tally = tally;
    this.kind = quoteKinds[this.#best()]!;
  }

  /** Seldom asked: it is tallied again then, rather than kept. */
  get because(): readonly string[] {
    return becauseOf(this.#tally.reasons(this.#best(), mostReasons).top, this.#analysis);
  }

  #best(): number {
    this.#tally.open(0);
    tellQuote(this.#analysis, this.#tally);
    return this.#tally.best();
  }
}
