import { type Analysis, abouts } from './analysis.ts';
import { type Add, type Scope, weights } from './features.ts';
import { hash, mix } from './hash.ts';

/** Each token by number: its stem (0: not a word) and its gist (0: skipped). */
export interface Spelling {
  readonly stems: Uint32Array;
  readonly gists: Uint32Array;
}

export function spell({ tokens, lexemes, classes }: Analysis): Spelling {
  const stems = new Uint32Array(tokens.length);
  const gists = new Uint32Array(tokens.length);
  for (let at = 0; at < lexemes.length; at += 1) {
    stems[at] = lexemes[at]!.stem;
    gists[at] = lexemes[at]!.gist;
  }
  // A word told by the first of its classes: « plus que # <person> » is learned once for everybody.
  for (let one = classes.length - 1; one >= 0; one -= 1) {
    const { kind, from } = classes[one]!;
    if (tokens[from]!.kind === 'word' && tokens[from]!.word.length > 3) gists[from] = kind.gist;
  }
  return { stems, gists };
}

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

/** The words of a stretch, alone and in runs of two and three, then the runs of their gists. */
export function wordsIn({ from, to }: Scope, analysis: Analysis, spelling: Spelling, add: Add): void {
  stemsIn(from, to, analysis, spelling.stems, add);
  gistsIn(from, to, spelling.gists, add);
}

function stemsIn(
  from: number,
  to: number,
  { tokens, clauses, clauseOf }: Analysis,
  stems: Uint32Array,
  add: Add,
): void {
  let before = edge;
  let beforeThat = 0;
  let head = true;
  for (let at = from; at < to; at += 1) {
    const stem = stems[at]!;
    const token = tokens[at]!;
    if (stem === 0) {
      if (token.kind === 'emoji') add(mix(words, hash(token.word)), weights.word, at, at + 1);
      if (token.kind === 'end') before = stop;
      continue;
    }
    const word = mix(words, stem);
    add(word, weights.word, at, at + 1);
    add(mix(word, abouts[clauses[clauseOf[at]!]?.about ?? 'thing']), weights.word, at, at + 1);
    if (token.tag) add(mix(tags, stem), weights.word, at, at + 1);
    const pair = mix(before, stem);
    add(mix(pairs, pair), weights.pair, max(from, at - 1), at + 1);
    if (beforeThat !== 0) add(mix(mix(trios, beforeThat), pair), weights.pair, max(from, at - 2), at + 1);
    if (head) add(mix(heads, stem), weights.word);
    head = false;
    beforeThat = before;
    before = stem;
  }
}

/** Runs of two, three and four gists. */
export function gistsIn(from: number, to: number, gists: Uint32Array, add: Add): void {
  let one = edge;
  let two = 0;
  let three = 0;
  for (let at = from; at < to; at += 1) {
    const gist = gists[at]!;
    if (gist === 0) continue;
    const pair = mix(one, gist);
    add(mix(twos, pair), weights.gist, max(from, at - 1), at + 1);
    if (two !== 0) {
      add(mix(mix(threes, two), pair), weights.gist, max(from, at - 2), at + 1);
      add(mix(mix(leaps, two), gist), weights.gist, max(from, at - 2), at + 1);
    }
    if (three !== 0) add(mix(mix(strides, three), gist), weights.gist, max(from, at - 3), at + 1);
    three = two;
    two = one;
    one = gist;
  }
}
