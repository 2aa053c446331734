import { type About, abouts } from './analysis.ts';
import { type Add, weights } from './features.ts';
import { hash, mix } from './hash.ts';
import type { Moment } from './story.ts';

const named = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, hash(`story:${name}`)])) as Readonly<Record<Name, number>>;
const when = named('before', 'after', 'open');
const seen = named('gained', 'changes', 'lived', 'works', 'how', 'vague', 'plain');
const { gains, ends } = named('gains', 'ends');

/** What the story of a text tells as a whole: what is gained and for whom, what is lived, who works, how it ends. */
export function plotOf(moments: readonly Moment[], add: Add): void {
  let count = 0;
  for (const moment of moments) {
    const { clause, supposes } = moment;
    const told = (name: number, weight: number) => add(name, weight, clause.from, clause.to);
    const place = when[moment.when];
    told(place, weights.form);
    told(by(place, clause.about), weights.form);
    const isLater = moment.when !== 'before' && !supposes;
    if (isLater && moment.gained && !moment.asks) {
      count += 1;
      told(by(seen.gained, clause.about), weights.sign);
    }
    if (isLater && moment.changes) told(by(mix(seen.changes, place), clause.about), weights.form);
    if (moment.lived) told(mix(seen.lived, place), weights.form);
    for (const name of ['works', 'how', 'vague'] as const) if (moment[name]) told(seen[name], weights.form);
  }
  add(mix(gains, Math.min(count, 2)), weights.sign);
  const last = moments.at(-1);
  if (last === undefined) return;
  const shows = (['gained', 'changes', 'how'] as const).find((name) => last[name]) ?? 'plain';
  const { about, from, to } = last.clause;
  add(mix(by(mix(ends, when[last.when]), about), seen[shows]), weights.sign, from, to);
}

const by = (name: number, about: About): number => mix(name, abouts[about]);
