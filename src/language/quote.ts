import type { Analysis } from './analysis.ts';
import type { Feature } from './features.ts';
import { hash } from './hash.ts';
import { gistsIn, spell } from './wording.ts';

/** What tells the kind of a quote: who is its subject, its tense by its signs, its first and last words. */
export function quoteFeatures(analysis: Analysis): Feature[] {
  const { tokens, clauses, detections, negated, classes, data } = analysis;
  const seen = new Map<string | number, Feature>();
  const add = (key: string, weight: number, from?: number, to?: number) => {
    if (!seen.has(key))
      seen.set(key, { hash: hash(key), weight, ...(from === undefined ? {} : { at: { from, to: to! } }) });
  };
  add('form:bias', 1);
  for (const sign of ['?', '!', '€', '£', '"', '«', '“', ':'])
    if (tokens.some((token) => token.word === sign)) add(`form:${sign}`, 0.8);
  if (tokens.some((token) => token.kind === 'number')) add('form:number', 1);
  add(`form:words${Math.min(4, Math.floor(tokens.length / 8))}`, 0.8);
  const first = clauses[0];
  if (first !== undefined) add(`clause:${first.about}^`, 1.2);
  for (const clause of clauses) add(`clause:${clause.about}`, 0.8);
  for (const match of detections) {
    const shade = negated[match.from] ? '-' : '';
    const about = clauses.find((clause) => match.from < clause.to)?.about;
    add(`sign:${match.name}${shade}`, 1.6, match.from, match.to);
    add(`sign:${match.name}@${about}`, 1, match.from, match.to);
    if (match.from < 3) add(`sign:${match.name}^`, 1, match.from, match.to);
  }
  for (const match of classes) add(`class:${match.name}`, 0.5, match.from, match.to);
  let before = '^';
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const stem = data.stem(token.word);
    add(`word:${stem}`, 0.5, at, at + 1);
    add(`full:${token.word}`, 0.4, at, at + 1);
    for (const length of [2, 3, 4])
      if (token.word.length > length + 1) add(`tail:${token.word.slice(-length)}`, 0.25, at, at + 1);
    add(`pair:${before} ${token.word}`, 0.5, Math.max(0, at - 1), at + 1);
    before = token.word;
  });
  gistsIn(0, tokens.length, spell(analysis).gists, (name, weight, from = 0, to = 0) => {
    if (!seen.has(name)) seen.set(name, { hash: name, weight, at: { from, to } });
  });
  return [...seen.values()];
}
