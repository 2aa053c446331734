import type { Analysis, Clause } from './analysis.ts';
import type { Match } from './matcher.ts';
import type { Part, Span, Verdict } from './reading.ts';
import type { Run } from './sentences.ts';
import type { Structure } from './structure.ts';

type Said = Partial<Record<Part, Span>>;

/** The parts of an offer that a text says. A verdict of absence is believed over single words. */
export function saidIn(analysis: Analysis, structure: Structure, verdicts: readonly Verdict[]): Said {
  const { classes, clauses, clauseOf, tokens } = analysis;
  const judged = new Set(verdicts.map((verdict) => verdict.label));
  const said: Said = {};
  const span = (run: Run): Span => ({ start: tokens[run.from]!.start, end: tokens[run.to - 1]!.end });
  const { client } = structure;
  if (client !== undefined && !judged.has('client-absent')) said.client = span(client);
  const about = (match: Match): Clause => clauses[clauseOf[match.from]!]!;
  const first = (names: readonly string[], fits: (match: Match) => boolean = () => true) =>
    classes.find((match) => names.includes(match.name) && fits(match));
  const theirs = (match: Match) => about(match).about !== 'maker' || about(match).reader;
  const served = !judged.has('service-unsaid');
  const clean = unmarkedIn(analysis, verdicts);
  const named =
    first(['change'], (match) => about(match).about !== 'maker' && clean(match)) ??
    first(['change'], (match) => theirs(match) && clean(match)) ??
    first(['able', 'after'], clean);
  const change = named === undefined ? scene(analysis, clean) : about(named);
  const situation = first(['situation', 'problem'], theirs);
  const feeling = first(['feelings'], (match) => theirs(match) && clean(match));
  if (situation !== undefined) said.situation = span(trimmed(about(situation), analysis));
  if (served && change !== undefined) said.change = span(trimmed(change, analysis));
  if (served && feeling !== undefined) said.feeling = span(feeling);
  const means = first(['crafts', 'material', 'format']);
  if (means !== undefined) said.means = span(means);
  return said;
}

/**
 * A change shown rather than named ("the word 'hence' stops frightening her"): once the whole text is judged to say its
 * service, the last clause that speaks of another than the maker holds it.
 */
function scene({ clauses }: Analysis, clean: (run: Run) => boolean): Clause | undefined {
  return clauses.filter(clean).findLast(({ about, reader }) => about !== 'maker' || reader);
}

/**
 * Whether no verdict on some words of a text marks these: a worn word changes nothing for a client, nor does what goes
 * on with their portrait ("for the woman | who moves through life with confidence").
 */
function unmarkedIn(analysis: Analysis, verdicts: readonly Verdict[]): (run: Run) => boolean {
  const { tokens, clauses, data } = analysis;
  const marked = verdicts
    .filter(({ label }) => !ofWhole.has(label))
    .map(({ label, span }) => (label === 'vague-word' ? clauseAround(span, analysis) : span));
  const portrait = verdicts.find(({ label }) => label === 'ideal-client-fiction')?.span;
  const drawn =
    portrait === undefined ? -1 : clauses.findLastIndex(({ from }) => tokens[from]!.start < portrait.end);
  const next = clauses[drawn + 1];
  if (drawn !== -1 && next?.about === 'thing' && data.links.has(tokens[next.from]!.word))
    marked.push({ start: portrait!.start, end: tokens[next.to - 1]!.end });
  return ({ from, to }) =>
    to > from && !marked.some(({ start, end }) => start < tokens[to - 1]!.end && tokens[from]!.start < end);
}

/** A worn word empties its whole clause. */
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
  const parts = [said.change, said.feeling, said.situation, said.client, said.means].map(holding);
  return parts.find((span) => span !== undefined && clean(span)) ?? spans.find(clean) ?? spans[0];
}

const ofWhole: ReadonlySet<string> = new Set(['client-absent', 'service-unsaid', 'mixed-address']);

/** A love of the craft is worth keeping; what is absent marks the whole text. */
const keepable: ReadonlySet<string> = new Set([
  'passion-as-argument',
  'client-absent',
  'service-unsaid',
  'too-many-services',
  'mixed-address',
]);

/** Without the punctuation at its edges. */
function trimmed(run: Run, { tokens }: Analysis): Run {
  let { from, to } = run;
  const sign = (at: number) => tokens[at]!.kind !== 'word' && tokens[at]!.kind !== 'number';
  while (from < to - 1 && sign(from)) from += 1;
  while (to > from + 1 && sign(to - 1)) to -= 1;
  return { from, to };
}
