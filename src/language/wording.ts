import { type Analysis, abouts } from './analysis.ts';
import { type Listener, weights } from './features.ts';
import { hash, mix } from './hash.ts';

const { max } = Math;
const edge = hash('^');
const stop = hash('.');
const [words, tags, pairs, trios, heads, twos, threes, leaps, strides] = [
  'word',
  'tag',
  'pair',
  'trio',
  'head',
  'gist2',
  'gist3',
  'gist_',
  'gist__',
].map(hash) as [number, number, number, number, number, number, number, number, number];

/** What stands before a word, the nearest first; 0 where nothing does. */
class Before {
  one = edge;
  two = 0;
  three = 0;

  push(next: number): void {
    this.three = this.two;
    this.two = this.one;
    this.one = next;
  }

  empty(): void {
    this.one = edge;
    this.two = 0;
    this.three = 0;
  }
}

/**
 * The words of a text, alone and in runs of two and three, then the runs of their gists. In a sentence, a run begins at
 * its edge; in the text, it goes on from one sentence to the next.
 */
export function tellWords(analysis: Analysis, listener: Listener): void {
  tellStems(analysis, listener);
  tellGists(analysis, listener);
}

function tellStems({ tokens, lexemes, sentences, clauses, clauseOf }: Analysis, listener: Listener): void {
  const inText = new Before();
  const inSentence = new Before();
  sentences.forEach(({ from, to }, number) => {
    listener.enter(number);
    inSentence.empty();
    for (let at = from; at < to; at += 1) {
      const { stem } = lexemes[at]!;
      const token = tokens[at]!;
      if (stem === 0) {
        if (token.kind === 'emoji') listener.add(mix(words, hash(token.word)), weights.word, at, at + 1);
        if (token.kind === 'end') {
          inText.one = stop;
          inSentence.one = stop;
        }
        continue;
      }
      const word = mix(words, stem);
      listener.add(word, weights.word, at, at + 1);
      listener.add(mix(word, abouts[clauses[clauseOf[at]!]!.about]), weights.word, at, at + 1);
      if (token.tag) listener.add(mix(tags, stem), weights.word, at, at + 1);
      const pair = mix(pairs, mix(inText.one, stem));
      const innerPair = mix(pairs, mix(inSentence.one, stem));
      tellRun(pair, innerPair, weights.pair, at, 1, from, listener);
      tellRun(trioOf(inText, stem), trioOf(inSentence, stem), weights.pair, at, 2, from, listener);
      if (inText.two === 0) listener.addToText(mix(heads, stem), weights.word);
      if (inSentence.two === 0) listener.addToSentence(mix(heads, stem), weights.word);
      inText.push(stem);
      inSentence.push(stem);
    }
  });
}

const trioOf = ({ one, two }: Before, stem: number): number =>
  two === 0 ? 0 : mix(mix(trios, two), mix(one, stem));

function tellGists(analysis: Analysis, listener: Listener): void {
  const gists = gistsOf(analysis);
  const inText = new Before();
  const inSentence = new Before();
  analysis.sentences.forEach(({ from, to }, number) => {
    listener.enter(number);
    inSentence.empty();
    for (let at = from; at < to; at += 1) {
      const gist = gists[at]!;
      if (gist === 0) continue;
      tellRun(twoOf(inText, gist), twoOf(inSentence, gist), weights.gist, at, 1, from, listener);
      tellRun(threeOf(inText, gist), threeOf(inSentence, gist), weights.gist, at, 2, from, listener);
      tellRun(leapOf(inText, gist), leapOf(inSentence, gist), weights.gist, at, 2, from, listener);
      tellRun(strideOf(inText, gist), strideOf(inSentence, gist), weights.gist, at, 3, from, listener);
      inText.push(gist);
      inSentence.push(gist);
    }
  });
}

/** The same, of a text that is not told sentence by sentence. */
export function tellGistsOfText(analysis: Analysis, listener: Pick<Listener, 'addToText'>): void {
  const before = new Before();
  const gists = gistsOf(analysis);
  for (let at = 0; at < gists.length; at += 1) {
    const gist = gists[at]!;
    if (gist === 0) continue;
    listener.addToText(twoOf(before, gist), weights.gist, max(0, at - 1), at + 1);
    if (before.two !== 0) {
      listener.addToText(threeOf(before, gist), weights.gist, max(0, at - 2), at + 1);
      listener.addToText(leapOf(before, gist), weights.gist, max(0, at - 2), at + 1);
    }
    if (before.three !== 0) listener.addToText(strideOf(before, gist), weights.gist, max(0, at - 3), at + 1);
    before.push(gist);
  }
}

const twoOf = ({ one }: Before, gist: number): number => mix(twos, mix(one, gist));
const threeOf = ({ one, two }: Before, gist: number): number =>
  two === 0 ? 0 : mix(mix(threes, two), mix(one, gist));
/** Over one gist, and over two. */
const leapOf = ({ two }: Before, gist: number): number => (two === 0 ? 0 : mix(mix(leaps, two), gist));
const strideOf = ({ three }: Before, gist: number): number =>
  three === 0 ? 0 : mix(mix(strides, three), gist);

/** What each token counts as in a run; 0: it is passed over. */
function gistsOf({ tokens, lexemes, classes }: Analysis): number[] {
  const gists: number[] = [];
  for (let at = 0; at < lexemes.length; at += 1) gists.push(lexemes[at]!.gist);
  // A word told by the first of its classes: « plus que # <person> » is learned once for everybody.
  for (let one = classes.length - 1; one >= 0; one -= 1) {
    const { kind, from } = classes[one]!;
    if (tokens[from]!.kind === 'word' && tokens[from]!.word.length > 3) gists[from] = kind.gist;
  }
  return gists;
}

/** A run that ends here, by its name in the text and in the sentence, which begins at `from`; 0: there is none. */
function tellRun(
  inText: number,
  inSentence: number,
  weight: number,
  at: number,
  back: number,
  from: number,
  listener: Listener,
): void {
  if (inText === inSentence) {
    if (inText !== 0) listener.add(inText, weight, max(from, at - back), at + 1);
    return;
  }
  if (inText !== 0) listener.addToText(inText, weight, max(0, at - back), at + 1);
  if (inSentence !== 0) listener.addToSentence(inSentence, weight, max(from, at - back), at + 1);
}
