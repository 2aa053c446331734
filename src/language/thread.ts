import type { Analysis } from './analysis.ts';
import type { Span, Verdict } from './reading.ts';
import type { Said } from './said.ts';
import type { Run } from './sentences.ts';

/**
 * The words most worth quoting back: a change for the client, else a feeling, their situation, whom it is for, what is
 * done. Words that a verdict marks as worn or harmful are not a thread to keep.
 */
export function threadIn(analysis: Analysis, said: Said, verdicts: readonly Verdict[]): Span | undefined {
  const { clauses, tokens } = analysis;
  const marked = verdicts.filter(({ label }) => !keepable.has(label)).map(({ span }) => span);
  const clean = (span: Span) => !marked.some(({ start, end }) => start < span.end && span.start < end);
  const spanned = (run: Run): Span => {
    const { from, to } = trimmed(run, analysis);
    return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  };
  const spans = clauses.map(spanned);
  const holding = (part: Span | undefined) =>
    part === undefined ? undefined : spans.find(({ start, end }) => start < part.end && part.start < end);
  const parts = [said.change, ...[said.feeling, said.situation, said.client, said.means].map(holding)];
  return parts.find((span) => span !== undefined && clean(span)) ?? spans.find(clean) ?? spans[0];
}

/** A love of the craft is worth keeping; what is absent marks the whole text. */
const keepable: ReadonlySet<string> = new Set([
  'passion-as-argument',
  'client-absent',
  'service-unsaid',
  'too-many-services',
  'mixed-address',
]);

/** Without the punctuation at its edges. */
export function trimmed(run: Run, { tokens }: Analysis): Run {
  let { from, to } = run;
  const sign = (at: number) => tokens[at]!.kind !== 'word' && tokens[at]!.kind !== 'number';
  while (from < to - 1 && sign(from)) from += 1;
  while (to > from + 1 && sign(to - 1)) to -= 1;
  return { from, to };
}
