import type { Analysis } from './analysis.ts';
import type { Run } from './sentences.ts';
import { type Structure, structureOf } from './structure.ts';

/** One thing seen in a text, and the tokens it was seen in (none: the text as a whole). */
export interface Feature {
  readonly key: string;
  readonly weight: number;
  readonly at?: Run;
}

/** Signs written by hand weigh more than bare words, so that the model leans on them first. */
const weights = { sign: 1.6, form: 1, clause: 0.9, class: 0.8, word: 0.35, pair: 0.25 } as const;

/** All that the linear model is told of a text; each key once. */
export function featuresOf(analysis: Analysis, structure: Structure = structureOf(analysis)): Feature[] {
  const seen = new Map<string, Feature>();
  const add = (key: string, weight: number, at?: Run) => {
    if (!seen.has(key)) seen.set(key, at === undefined ? { key, weight } : { key, weight, at });
  };
  form(analysis, structure, add);
  detections(analysis, add);
  classes(analysis, add);
  words(analysis, add);
  return [...seen.values()];
}

type Add = (key: string, weight: number, at?: Run) => void;

function form({ tokens, sentences, clauses }: Analysis, structure: Structure, add: Add): void {
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
    const at = { from: structure.formal[0]!, to: structure.formal[0]! + 1 };
    add('form:mixed', weights.sign * 1.5, at);
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

function detections({ detections, guarded, negated, quoted, clauses, clauseOf }: Analysis, add: Add): void {
  const labels = new Map<string, number>();
  for (const match of detections) {
    const label = match.name.slice(0, match.name.indexOf('.'));
    const shade = shadeOf(negated[match.from]!, quoted[match.from]!);
    add(`sign:${match.name}${shade}`, weights.sign, match);
    add(`sign:${label}${shade}`, weights.sign, match);
    add(`sign:${label}@${clauses[clauseOf[match.from]!]?.about}${shade}`, weights.clause, match);
    if (shade === '') labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  for (const [label, count] of labels) if (count > 1) add(`sign:${label}>1`, weights.sign);
  for (const match of guarded) add(`guard:${match.name}`, weights.sign, match);
}

const shadeOf = (negated: boolean, quoted: boolean): string => (negated ? '-' : quoted ? '"' : '');

function classes(analysis: Analysis, add: Add): void {
  const { classes: matches, clauses, clauseOf, negated, quoted } = analysis;
  const inClause = new Map<number, Map<string, Run>>();
  for (const match of matches) {
    const number = clauseOf[match.from]!;
    const clause = clauses[number];
    const shade = shadeOf(negated[match.from]!, quoted[match.from]!);
    add(`class:${match.name}${shade}`, weights.class, match);
    add(`class:${match.name}@${clause?.about}${shade}`, weights.clause, match);
    const names = inClause.get(number) ?? new Map<string, Run>();
    names.set(match.name, match);
    inClause.set(number, names);
  }
  inClause.forEach((names, number) => {
    const sorted = [...names.keys()].sort().slice(0, 12);
    const { about } = clauses[number]!;
    sorted.forEach((one, index) => {
      for (const other of sorted.slice(index + 1))
        add(`both:${one}+${other}`, weights.pair * 2, clauses[number]!);
    });
    add(`clause:${about}${number === 0 ? '^' : ''}`, weights.clause);
  });
  for (let number = 1; number < clauses.length && number < 12; number += 1)
    add(`next:${clauses[number - 1]!.about}>${clauses[number]!.about}`, weights.clause);
}

function words({ tokens, data, clauses, clauseOf, sentences }: Analysis, add: Add): void {
  let before = '^';
  let beforeThat = '';
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' && token.kind !== 'number') {
      if (token.kind === 'emoji') add(`word:${token.word}`, weights.word, { from: at, to: at + 1 });
      if (token.kind === 'end') before = '.';
      return;
    }
    const stem = token.kind === 'number' ? '#' : data.stem(token.word);
    const run = { from: at, to: at + 1 };
    add(`word:${stem}`, weights.word, run);
    add(`word:${stem}@${clauses[clauseOf[at]!]?.about}`, weights.word, run);
    if (token.tag) add(`tag:${stem}`, weights.word, run);
    add(`pair:${before} ${stem}`, weights.pair, { from: Math.max(0, at - 1), to: at + 1 });
    if (beforeThat !== '')
      add(`trio:${beforeThat} ${before} ${stem}`, weights.pair, { from: Math.max(0, at - 2), to: at + 1 });
    beforeThat = before;
    before = stem;
  });
  const first = sentences[0];
  if (first !== undefined) {
    const head = tokens.slice(first.from, first.to).find((token) => token.kind === 'word');
    if (head !== undefined) add(`head:${data.stem(head.word)}`, weights.word);
  }
}
