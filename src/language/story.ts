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

export function momentsOf(analysis: Analysis): readonly Moment[] {
  const { clauses, clauseOf, classes, partSigns, tokens, lexemes, data } = analysis;
  const found = clauses.map(() => new Set<PartSign | 'change' | 'problem' | 'situation' | 'order'>());
  for (const { name, from } of partSigns) found[clauseOf[from]!]!.add(name as PartSign);
  for (const { name, from } of classes)
    if (name === 'change' || name === 'able' || name === 'after') found[clauseOf[from]!]!.add('change');
    else if (name === 'problem' || name === 'situation') found[clauseOf[from]!]!.add(name);
    else if (name === 'order' && from === clauses[clauseOf[from]!]!.from)
      found[clauseOf[from]!]!.add('order');

  const startsOf = (sign: PartSign) =>
    new Set(partSigns.filter(({ name }) => name === sign).map(({ from }) => from));
  const supposed = startsOf('supposed');
  const livedAt = startsOf('lived');
  const last = clauses.at(-1)?.sentence ?? 0;
  let turned = false;
  let lived = false;
  return clauses.map((clause, number) => {
    const signs = found[number]!;
    const works =
      (clause.about === 'maker' || signs.has('doing')) && signs.has('doing') && !signs.has('vaguely');
    const head = tokens[clause.from]!.word;
    const opens = number === 0 || clauses[number - 1]!.sentence !== clause.sentence;
    const byMaker = clause.about === 'maker' && !signs.has('lived');
    const addressed =
      number === 0 && (lexemes[clause.from]!.roles & roles.reader) !== 0 && !signs.has('order');
    const knot = signs.has('lived') || signs.has('problem');
    turned ||=
      byMaker ||
      works ||
      (signs.has('gained') && !signs.has('lived')) ||
      (opens && number > 0 && (!knot || signs.has('gained'))) ||
      (signs.has('how') && !signs.has('lived') && opens && !addressed);
    const opening = addressed && (clause.sentence < last || !signs.has('change')) && !signs.has('felt');
    const told =
      signs.has('lived') || signs.has('situation') || (signs.has('problem') && clause.about !== 'thing');
    // « Céramiste depuis dix ans, je… » tells of the maker, « Après un deuil, je… » of a situation.
    const next = clauses[number + 1];
    const ofMaker =
      number === 0 &&
      clause.about === 'thing' &&
      next?.sentence === clause.sentence &&
      next.about === 'maker' &&
      !livedAt.has(clause.from);
    const somebody = clause.about !== 'thing' || clauses[number - 1]?.about === 'client';
    const isBefore =
      clause.about !== 'maker' &&
      !ofMaker &&
      (turned
        ? !lived && signs.has('lived') && !signs.has('gained') && data.links.has(head) && somebody
        : told || opening);
    lived ||= isBefore;
    const words = tokens.slice(clause.from, clause.to).filter(({ kind }) => kind === 'word').length;
    return {
      clause,
      lived: signs.has('lived'),
      when: isBefore ? 'before' : turned && number > 0 ? 'after' : 'open',
      gained: signs.has('gained') || (turned && signs.has('scene')),
      spared: signs.has('spared') && !signs.has('unable') && !signs.has('problem'),
      changes: signs.has('change') && !supposed.has(clause.from),
      feels: signs.has('felt') && words <= mostFelt,
      words,
      leads: data.links.has(head),
      how: signs.has('how'),
      works,
      vague: clause.about === 'maker' && !works && signs.has('vaguely'),
    };
  });
}
