import type { About, Analysis } from './analysis.ts';
import { type Feature, Gathered, type Listener, weights } from './features.ts';
import { extended, hash } from './hash.ts';
import type { LanguageFacts } from './language-data.ts';
import { tellGistsOfText } from './wording.ts';

/** Signs that count wherever they stand. */
const signs = ['?', '!', '€', '£', '"', '«', '“', ':'];
const formOfSign = signs.map((sign) => hash(`form:${sign}`));
const bias = hash('form:bias');
const number = hash('form:number');
const lengths = [0, 1, 2, 3, 4].map((eighths) => hash(`form:words${eighths}`));
const firstPair = hash('pair:^ ');

const clauseOpens = aboutHashes((about) => `clause:${about}^`);
const clauseHas = aboutHashes((about) => `clause:${about}`);

/** In parts of `unit`, as those of a pitch; a hand-written sign weighs the same. */
const weigh = {
  opening: 24,
  number: 20,
  sign: 16,
  class: 10,
  stem: 10,
  pair: 10,
  full: 8,
  tail: 5,
} as const;

const ofAbout: Readonly<Record<About, string>> = {
  maker: '@maker',
  reader: '@reader',
  client: '@client',
  thing: '@thing',
};

function aboutHashes(key: (about: About) => string): Readonly<Record<About, number>> {
  const of = (about: About): number => hash(key(about));
  return { maker: of('maker'), reader: of('reader'), client: of('client'), thing: of('thing') };
}

/** Tells what makes the kind of a quote: who is its subject, its tense by its signs, its first and last words. */
export function tellQuote(analysis: Analysis, listener: Pick<Listener, 'addToText'>): void {
  const { tokens, clauses, clauseOf, detections, negated, classes, data } = analysis;
  listener.addToText(bias, weigh.number);
  let [met, hasNumber] = [0, false];
  for (const { kind, word } of tokens) {
    if (kind === 'number') hasNumber = true;
    else if (kind !== 'word') met |= 1 << (signs.indexOf(word) + 1);
  }
  for (let sign = 0; sign < signs.length; sign += 1)
    if ((met >> (sign + 1)) & 1) listener.addToText(formOfSign[sign]!, weigh.sign);
  if (hasNumber) listener.addToText(number, weigh.number);
  listener.addToText(lengths[Math.min(4, Math.floor(tokens.length / 8))]!, weigh.sign);
  const first = clauses[0];
  if (first !== undefined) listener.addToText(clauseOpens[first.about], weigh.opening);
  for (const clause of clauses) listener.addToText(clauseHas[clause.about], weigh.sign);
  for (const { name, from, to } of detections) {
    const sign = extended(signed, name);
    listener.addToText(negated[from] ? extended(sign, '-') : sign, weights.sign, from, to);
    listener.addToText(extended(sign, ofAbout[clauses[clauseOf[from]!]!.about]), weigh.number, from, to);
    if (from < 3) listener.addToText(extended(sign, '^'), weigh.number, from, to);
  }
  for (const { name, from, to } of classes)
    listener.addToText(extended(classed, name), weigh.class, from, to);
  let pair = firstPair;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, word, known: same } = tokens[at]!;
    if (kind !== 'word') continue;
    same.spelt ??= speltOf(word, data);
    const known = same.spelt;
    listener.addToText(known.stem, weigh.stem, at, at + 1);
    listener.addToText(known.full, weigh.full, at, at + 1);
    for (let tail = 0; tail < known.tails.length; tail += 1)
      listener.addToText(known.tails[tail]!, weigh.tail, at, at + 1);
    listener.addToText(extended(pair, word), weigh.pair, Math.max(0, at - 1), at + 1);
    pair = known.opens;
  }
  tellGistsOfText(analysis, listener);
}

/** All of it, each thing once: what is learned from. */
export function quoteFeatures(analysis: Analysis): readonly Feature[] {
  const gathered = new Gathered();
  tellQuote(analysis, { addToText: (name, weight, from, to) => gathered.add(name, weight, from, to) });
  return gathered.features;
}

const [signed, classed, stems, fulls, tails, pairs] = [
  'sign:',
  'class:',
  'word:',
  'full:',
  'tail:',
  'pair:',
].map(hash) as [number, number, number, number, number, number];

/** What one word is counted as, by number. */
export interface Spelt {
  readonly stem: number;
  readonly full: number;
  /** Its last letters: two, three, four. */
  readonly tails: readonly number[];
  /** The beginning of its pair with the word after it. */
  readonly opens: number;
}

const speltOf = (word: string, data: LanguageFacts): Spelt => ({
  stem: extended(stems, data.stem(word)),
  full: extended(fulls, word),
  tails: [2, 3, 4].flatMap((length) =>
    word.length > length + 1 ? [extended(tails, word.slice(-length))] : [],
  ),
  opens: extended(extended(pairs, word), ' '),
});
