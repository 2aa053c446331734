import type { Analysis } from './analysis.ts';
import { absences, barOf } from './bars.ts';
import { tellFeatures } from './features.ts';
import type { Label, Span, Verdict } from './reading.ts';
import type { Tally } from './score.ts';
import type { Run } from './sentences.ts';
import { settled } from './settled.ts';
import type { Structure } from './structure.ts';
import { quotable, spanOf, stretchAround, turnAround } from './turn.ts';

/** What is judged of a text: each label that holds, where, and by which words. */
export function verdictsOf(
  analysis: Analysis,
  structure: Structure,
  met: ReadonlySet<Label>,
  tally: Tally,
): readonly Verdict[] {
  const { data, sentences, guards } = analysis;
  if (sentences.length === 0) return [];
  tally.open(sentences.length);
  tellFeatures(analysis, structure, tally);
  const plain = plainIn(analysis);
  const verdicts: Verdict[] = [];
  data.labels.forEach((label, column) => {
    const isMet = met.has(label);
    if (
      settled(label, structure) ??
      tally.score(column) > barOf(label, isMet, guards.has(label), plain.has(label))
    )
      verdicts.push(verdictOf(label, column, tally, analysis, structure, isMet));
  });
  return verdicts;
}

function verdictOf(
  label: Label,
  column: number,
  tally: Tally,
  analysis: Analysis,
  structure: Structure,
  matched: boolean,
): Verdict {
  const { top, sign } = tally.reasons(column, mostReasons, label);
  const because = becauseOf(top, analysis);
  if (absences.has(label)) return { label, span: whole(analysis), because, matched };
  const list = label === 'too-many-services' ? structure.list : undefined;
  const told = sign && turnAround(sign, label, analysis);
  const marked = list ?? told ?? (top[0] && stretchAround(top[0], analysis));
  return {
    label,
    span: marked === undefined ? whole(analysis) : quotable(marked, analysis),
    because,
    matched,
  };
}

/** Reasons that are weighed, of which the first few different ones are told. */
export const mostReasons = 5;
export const becauseOf = (reasons: readonly Run[], analysis: Analysis): string[] =>
  [...new Set(reasons.map((at) => wordsOf(at, analysis)))].slice(0, 3);

/**
 * The labels of which a pattern is met, neither negated nor in somebody's quoted words. A group `otherwise` holds turns
 * that speak against the label: the model weighs them, but they are no sign of it.
 */
export function metIn({ detections, negated, quoted }: Analysis): ReadonlySet<Label> {
  const met = new Set<Label>();
  for (const { kind, name, from } of detections)
    if (!name.endsWith('.otherwise') && !negated[from] && !quoted[from]) met.add(kind.label);
  return met;
}

/** The labels whose own words are met (their detector's group `plainly`), as `metIn` has it. */
function plainIn({ detections, negated, quoted }: Analysis): ReadonlySet<Label> {
  const plain = new Set<Label>();
  for (const { kind, name, from } of detections)
    if (name.endsWith('.plainly') && !negated[from] && !quoted[from]) plain.add(kind.label);
  return plain;
}

function whole({ tokens, text }: Analysis): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? text.length };
}

function wordsOf(run: Run, analysis: Analysis): string {
  const { start, end } = spanOf(run, analysis);
  return analysis.text.slice(start, end);
}
