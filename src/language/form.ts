import type { About, Analysis } from './analysis.ts';
import { type Listener, weights } from './features.ts';
import { extended, hash } from './hash.ts';
import type { Structure } from './structure.ts';
import type { Token } from './tokens.ts';

const [bias, lengths, sentenceCounts, itemCounts, someItems, someCrafts, listOfCrafts, someUnpaused] = [
  'bias',
  'words',
  'sentences',
  'items',
  'items>=',
  'crafts>=',
  'list-of-crafts',
  'unpaused>=',
].map(named) as [number, number, number, number, number, number, number, number];
const [nobody, somebody, addressed, mixed, shouted] = [
  'nobody',
  'somebody',
  'addressed',
  'mixed',
  'shouted',
].map(named) as [number, number, number, number, number];

/** What counts wherever it stands, once a text: kinds of tokens, then signs. */
const kinds = ['emoji', 'number', 'break'];
const signs = ['?', '!', '%'];
const met = [...kinds, ...signs].map(named);

const spoken: readonly About[] = ['maker', 'reader', 'client', 'thing'];
const shares = spoken.map(named);

/** By one number each. */
function named(name: string): number {
  return hash(`form:${name}`);
}
const counted = (name: number, count: number): number => extended(name, String(count));

/** The shape of a text: its length, its lists, whom its clauses speak of. */
export function formOf({ tokens, sentences, clauses }: Analysis, structure: Structure, listener: Listener) {
  const { client, familiar, formal, list, items, crafts, unpaused } = structure;
  const add = (name: number, weight: number = weights.form, at = list) =>
    listener.addToText(name, weight, at?.from, at?.to);
  const tell = (name: number, weight: number = weights.form) => listener.addToText(name, weight);
  tell(bias);
  let words = 0;
  let capitals = 0;
  let seen = 0;
  for (const token of tokens) {
    if (token.kind === 'word') words += 1;
    if (token.shouted) capitals += 1;
    seen |= bitOf(token);
  }
  tell(counted(lengths, bucket(words, [6, 12, 20, 30, 45])));
  tell(counted(sentenceCounts, Math.min(sentences.length, 4)));
  add(counted(itemCounts, Math.min(items, 8)));
  for (let most = 3; most <= 6 && items >= most; most += 1) add(counted(someItems, most));
  for (let most = 2; most <= 4 && crafts >= most; most += 1) add(counted(someCrafts, most), weights.sign);
  for (let most = 3; most <= 5 && unpaused >= most; most += 1)
    tell(counted(someUnpaused, most), weights.sign);
  if (items >= 4 && crafts >= 2) add(listOfCrafts, weights.sign);
  if (client === undefined) tell(nobody, weights.settling);
  else add(somebody, weights.settling, client);
  if (familiar.length + formal.length > 0) tell(addressed);
  if (familiar.length > 0 && formal.length > 0) {
    const from = formal[0]!;
    listener.addToText(mixed, weights.settling, from, from + 1, 'mixed-address');
  }
  if (capitals >= 3) tell(shouted);
  for (let bit = 0; bit < met.length; bit += 1) if ((seen >> bit) & 1) tell(met[bit]!);
  const speaks = spoken.map(() => 0);
  for (const { about } of clauses) speaks[spoken.indexOf(about)]! += 1;
  for (let about = 0; about < spoken.length; about += 1) {
    const share = speaks[about]! / Math.max(1, clauses.length);
    tell(counted(shares[about]!, bucket(share, [0.01, 0.34, 0.67])));
  }
}

function bitOf({ kind, word }: Token): number {
  if (kind === 'word') return 0;
  const known = kinds.indexOf(kind);
  const sign = signs.indexOf(word);
  return (known === -1 ? 0 : 1 << known) | (sign === -1 ? 0 : 1 << (kinds.length + sign));
}

function bucket(value: number, edges: readonly number[]): number {
  let passed = 0;
  while (passed < edges.length && value >= edges[passed]!) passed += 1;
  return passed;
}
