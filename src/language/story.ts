import type { Analysis, Clause } from './analysis.ts';
import { roles } from './facts.ts';
import type { PartSign } from './language-data.ts';

/**
 * A pitch is a small story: what somebody lives, then what is done, then what is there afterwards. Each clause, with
 * its place in it: `before` tells of the situation, `after` stands behind it or behind the maker's work, `open` neither.
 */
export interface Moment {
  readonly clause: Clause;
  readonly when: 'before' | 'after' | 'open';
  /** Tells of a lack, a knot, a moment of a life. */
  readonly lived: boolean;
  /** Tells of an afterwards: a future, something that starts again, something spared. */
  readonly gained: boolean;
  /** Tells what the maker helps somebody to do. */
  readonly helps: boolean;
  /** Begins by supposing: "if you can hold a note". */
  readonly supposes: boolean;
  /** Asks: what is asked is not yet there. */
  readonly asks: boolean;
  /** Tells of what could not or cannot be done: never a gain. */
  readonly lacks: boolean;
  /** Something that is over and was not wished for. */
  readonly spared: boolean;
  /** Has a word of change, and is not only supposed. */
  readonly changes: boolean;
  readonly words: number;
  /** Begins with a word that ties it to another clause. */
  readonly leads: boolean;
  /** Hardly more than a feeling (« vous repartez détendue »). */
  readonly feels: boolean;
  /** Tells by what the service is rendered. */
  readonly how: boolean;
  /** Shows the maker at work. */
  readonly works: boolean;
  /** The maker at nothing that one could see. */
  readonly vague: boolean;
}

/** More words than that tell more than the feeling they hold. */
const mostFelt = 5;

/** What a clause may hold, a bit each; and again, `first` bits higher, where it begins the clause. */
type Sign = PartSign | 'change' | 'problem' | 'situation' | 'order';
const signs: readonly Sign[] = [
  'lived',
  'gained',
  'helped',
  'scene',
  'spared',
  'unable',
  'supposed',
  'felt',
  'how',
  'doing',
  'vaguely',
  'served',
  'change',
  'problem',
  'situation',
  'order',
];
const first = signs.length;
const bits = Object.fromEntries(signs.map((name, at) => [name, 1 << at])) as Readonly<Record<Sign, number>>;
const signOfClass: ReadonlyMap<string, Sign> = new Map([
  ['change', 'change'],
  ['able', 'change'],
  ['after', 'change'],
  ['problem', 'problem'],
  ['situation', 'situation'],
  ['order', 'order'],
]);

const people: ReadonlySet<string> = new Set(['person', '~kinfolk', 'clients']);
/** Words that may stand between people and what is told of them: "people, mostly young, who…". */
const farthest = 2;

export function momentsOf(analysis: Analysis): readonly Moment[] {
  const { clauses, clauseOf, classes, partSigns, tokens, lexemes, data, sentences } = analysis;
  const found = new Int32Array(clauses.length);
  const mark = (name: Sign, from: number) => {
    const number = clauseOf[from]!;
    const isFirst = from === clauses[number]!.from;
    found[number]! |= bits[name] | (isFirst ? bits[name] << first : 0);
  };
  for (const { name, from } of partSigns()) mark(name as PartSign, from);
  /** Where the people last named in a clause end. */
  const namedUntil = new Int32Array(clauses.length).fill(-1);
  for (const { name, from, to } of classes) {
    const sign = signOfClass.get(name);
    if (sign !== undefined) mark(sign, from);
    if (people.has(name)) namedUntil[clauseOf[from]!] = Math.max(namedUntil[clauseOf[from]!]!, to);
  }
  const last = clauses.at(-1)?.sentence ?? 0;
  let turned = false;
  let lived = false;
  return clauses.map((clause, number) => {
    const has = (name: Sign) => (found[number]! & bits[name]) !== 0;
    const begins = (name: Sign) => (found[number]! & (bits[name] << first)) !== 0;
    const works = (clause.about === 'maker' || has('doing')) && has('doing') && !has('vaguely');
    const head = tokens[clause.from]!.word;
    const opens = number === 0 || clauses[number - 1]!.sentence !== clause.sentence;
    const byMaker = clause.about === 'maker' && !has('lived');
    const addressed = number === 0 && (lexemes[clause.from]!.roles & roles.reader) !== 0 && !begins('order');
    const knot = has('lived') || has('problem');
    turned ||=
      byMaker ||
      works ||
      (has('gained') && !has('lived')) ||
      (opens && number > 0 && (!knot || has('gained'))) ||
      (has('how') && !has('lived') && opens && !addressed);
    const opening = addressed && (clause.sentence < last || !has('change')) && !has('felt');
    const told = has('lived') || has('situation') || (has('problem') && clause.about !== 'thing');
    // « Céramiste depuis dix ans, je… » tells of the maker, « Après un deuil, je… » of a situation.
    const next = clauses[number + 1];
    const ofMaker =
      number === 0 &&
      clause.about === 'thing' &&
      next?.sentence === clause.sentence &&
      next.about === 'maker' &&
      !begins('lived');
    // « J’accompagne les personnes | qui viennent de perdre un proche »: what they live, though I am at work.
    const somebody =
      clause.about !== 'thing' ||
      clauses[number - 1]?.about === 'client' ||
      (number > 0 && clause.from - namedUntil[number - 1]! <= farthest);
    const isBefore =
      clause.about !== 'maker' &&
      !ofMaker &&
      (turned
        ? !lived && (has('unable') || (has('lived') && !has('gained'))) && data.links.has(head) && somebody
        : told || opening);
    lived ||= isBefore;
    let words = 0;
    for (let at = clause.from; at < clause.to; at += 1) if (tokens[at]!.kind === 'word') words += 1;
    return {
      clause,
      lived: has('lived'),
      when: isBefore ? 'before' : turned && number > 0 ? 'after' : 'open',
      helps: has('helped'),
      gained: !has('unable') && (has('gained') || has('helped') || (turned && has('scene') && !begins('supposed'))),
      supposes: begins('supposed'),
      asks: tokens[sentences[clause.sentence]!.to - 1]!.word === '?',
      lacks: has('unable'),
      spared: has('spared') && !has('unable') && !has('problem'),
      changes: has('change') && !begins('supposed'),
      feels: has('felt') && words <= mostFelt,
      words,
      leads: data.links.has(head),
      how: has('how'),
      works,
      vague: clause.about === 'maker' && !works && has('vaguely'),
    };
  });
}
