import type { Analysis } from './analysis.ts';
import type { Span, Verdict } from './reading.ts';
import type { Run } from './sentences.ts';

/**
 * Whether no verdict on some words of a text marks these: a worn word changes nothing for a client, nor does what goes
 * on with their portrait ("for the woman | who moves through life with confidence").
 *
 * @param worn whether a worn word empties its clause, or itself alone: a candle called « unique » is still a candle
 */
export function unmarkedIn(
  analysis: Analysis,
  verdicts: readonly Verdict[],
  worn: 'clause' | 'word' = 'clause',
): (run: Run) => boolean {
  const { tokens, clauses, data } = analysis;
  const marked = verdicts
    .filter(({ label }) => !ofWhole.has(label))
    .map(({ label, span }) =>
      label === 'vague-word' && worn === 'clause' ? clauseAround(span, analysis) : span,
    );
  const portrait = verdicts.find(({ label }) => label === 'ideal-client-fiction')?.span;
  const drawn =
    portrait === undefined ? -1 : clauses.findLastIndex(({ from }) => tokens[from]!.start < portrait.end);
  const next = clauses[drawn + 1];
  if (drawn !== -1 && next?.about === 'thing' && data.links.has(tokens[next.from]!.word))
    marked.push({ start: portrait!.start, end: tokens[next.to - 1]!.end });
  return ({ from, to }) =>
    to > from && !marked.some(({ start, end }) => start < tokens[to - 1]!.end && tokens[from]!.start < end);
}

function clauseAround(span: Span, { clauses, tokens }: Analysis): Span {
  const around = clauses.filter(
    ({ from, to }) => to > from && tokens[from]!.start < span.end && span.start < tokens[to - 1]!.end,
  );
  const first = around[0];
  const last = around.at(-1);
  return first === undefined || last === undefined
    ? span
    : { start: tokens[first.from]!.start, end: tokens[last.to - 1]!.end };
}

/** These mark no word as worn: what is absent, and services that are too many but said. */
const ofWhole: ReadonlySet<string> = new Set([
  'client-absent',
  'service-unsaid',
  'mixed-address',
  'too-many-services',
]);
