import type { Analysis } from './analysis.ts';
import { type Add, weights } from './features.ts';
import { hash } from './hash.ts';
import type { Run } from './sentences.ts';
import type { Structure } from './structure.ts';

/** The shape of a text: its length, its lists, whom its clauses speak of. */
export function formOf({ tokens, sentences, clauses }: Analysis, structure: Structure, put: Add): void {
  const add = (key: string, weight: number, at?: Run) => put(hash(key), weight, at?.from, at?.to);
  const words = tokens.filter((token) => token.kind === 'word').length;
  add('form:bias', 1);
  add(`form:words${bucket(words, [6, 12, 20, 30, 45])}`, weights.form);
  add(`form:sentences${Math.min(sentences.length, 4)}`, weights.form);
  add(`form:items${Math.min(structure.items, 8)}`, weights.form, structure.list);
  for (const most of [3, 4, 5, 6])
    if (structure.items >= most) add(`form:items>=${most}`, weights.form, structure.list);
  for (const most of [2, 3, 4])
    if (structure.crafts >= most) add(`form:crafts>=${most}`, weights.sign, structure.list);
  if (structure.items >= 4 && structure.crafts >= 2) add('form:list-of-crafts', weights.sign, structure.list);
  const addressed = structure.familiar.length + structure.formal.length > 0;
  add(structure.client === undefined ? 'form:nobody' : 'form:somebody', weights.sign * 1.5, structure.client);
  if (addressed) add('form:addressed', weights.form);
  if (structure.familiar.length > 0 && structure.formal.length > 0) {
    const from = structure.formal[0]!;
    put(hash('form:mixed'), weights.sign * 1.5, from, from + 1, 'mixed-address');
  }
  const shouted = tokens.filter((token) => token.shouted).length;
  if (shouted >= 3) add('form:shouted', weights.form);
  for (const kind of ['emoji', 'number', 'break'] as const)
    if (tokens.some((token) => token.kind === kind)) add(`form:${kind}`, weights.form);
  for (const sign of ['?', '!', '%'])
    if (tokens.some((token) => token.word === sign)) add(`form:${sign}`, weights.form);
  for (const about of ['maker', 'reader', 'client', 'thing'] as const) {
    const share = clauses.filter((clause) => clause.about === about).length / Math.max(1, clauses.length);
    add(`form:${about}${bucket(share, [0.01, 0.34, 0.67])}`, weights.form);
  }
}

function bucket(value: number, edges: readonly number[]): number {
  return edges.filter((edge) => value >= edge).length;
}
