import type { Analysis, Clause } from './analysis.ts';
import type { PartSign } from './language-data.ts';
import type { Part, Span, Verdict } from './reading.ts';
import type { Run } from './sentences.ts';
import type { Moment } from './story.ts';
import type { Structure } from './structure.ts';
import { unmarkedIn } from './unmarked.ts';

export type Said = Partial<Record<Part, Span>>;

/**
 * The parts of an offer that a text says, each where it is said (`docs/reading.md` defines them). A verdict of absence is
 * believed over single words.
 */
export function saidIn(
  analysis: Analysis,
  moments: readonly Moment[],
  structure: Structure,
  verdicts: readonly Verdict[],
): Said {
  const { classes, clauseOf, tokens, partSigns, quoted } = analysis;
  const judged = new Set(verdicts.map((verdict) => verdict.label));
  const clean = unmarkedIn(analysis, verdicts);
  // A portrait tells who, and leaves alone by what it comes about.
  const notWorn = unmarkedIn(
    analysis,
    verdicts.filter(({ label }) => label !== 'ideal-client-fiction'),
    'word',
  );
  const momentAt = (run: Run): Moment => moments[clauseOf[run.from]!]!;
  // "Feeling stuck?" is asked of everybody.
  const isHollow = judged.has('vague-word') && judged.has('service-unsaid');
  // A portrait is no situation, unless something is lived in it.
  const portrait = verdicts.find(({ label }) => label === 'ideal-client-fiction')?.span;
  const clear = ({ from, to }: Run) =>
    portrait === undefined || portrait.end <= tokens[from]!.start || tokens[to - 1]!.end <= portrait.start;
  // "For everyone" names nobody.
  const everyone = verdicts.find(({ label }) => label === 'everyone-as-client')?.span;
  const swept = ({ from, to }: Run): boolean =>
    everyone !== undefined && everyone.start <= tokens[from]!.start && tokens[to - 1]!.end <= everyone.end;
  // A promise too great still says what changes.
  const promises = verdicts.filter(({ label }) => label === 'health-claim' || label === 'absolute-promise');
  const promised = ({ when, clause }: Moment): boolean =>
    when !== 'before' &&
    promises.some(
      ({ span: { start, end } }) => start < tokens[clause.to - 1]!.end && tokens[clause.from]!.start < end,
    );
  const offered = (run: Run) => {
    const { when, vague } = momentAt(run);
    return when !== 'before' && !vague && notWorn(run);
  };
  const theirs = ({ clause, helps }: Moment): boolean => clause.about !== 'maker' || clause.reader || helps;
  const sign = (name: PartSign, fits: (run: Run) => boolean) =>
    partSigns().find((match) => match.name === name && fits(match));

  const client = structure.client ?? sign('served', (match) => !quoted[match.from]);
  const lived = moments.filter(
    ({ when, lived, clause, asks }) => when === 'before' && (lived || clear(clause)) && !(asks && isHollow),
  );
  const served = !judged.has('service-unsaid');
  const shown = served
    ? (changeIn(moments.filter(theirs), clean) ?? moments.filter(theirs).find(promised)?.clause)
    : undefined;
  // « Vous ne courez plus » lacks nothing where no other gain is told.
  const isGain = served && shown === undefined && lived.length === 1 && lived[0]!.spared;
  const situation = isGain ? undefined : lived[0];
  const change = isGain ? lived[0]!.clause : shown;
  const feeling = sign(
    'felt',
    (match) => (clean(match) || momentAt(match).when === 'before') && theirs(momentAt(match)),
  );
  const means =
    sign('how', offered) ??
    moments.find(({ when, works, clause }) => when !== 'before' && works && clean(clause))?.clause ??
    classes.find(
      (match) => ways.has(match.name) && offered(match) && momentAt(match).clause.about !== 'reader',
    );

  const said: Said = {};
  const span = ({ from, to }: Run): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  if (client !== undefined && !judged.has('client-absent') && !swept(client)) said.client = span(client);
  if (situation !== undefined) said.situation = span(trimmed(followed(situation, moments), analysis));
  if (change !== undefined) said.change = span(trimmed(led(change, moments), analysis));
  if (feeling !== undefined) said.feeling = span(feeling);
  if (means !== undefined) said.means = span(trimmed(means, analysis));
  return said;
}

/** Without the punctuation at its edges. */
function trimmed(run: Run, { tokens }: Analysis): Run {
  let { from, to } = run;
  const sign = (at: number) => tokens[at]!.kind !== 'word' && tokens[at]!.kind !== 'number';
  while (from < to - 1 && sign(from)) from += 1;
  while (to > from + 1 && sign(to - 1)) to -= 1;
  return { from, to };
}

/**
 * Whether a thing is offered, rather than work done for somebody: it is named, not only as what the reader has or what is
 * worked on; nobody is taught or cared for, nor seen at work with a client.
 */
export function offersThing({ classes, clauseOf }: Analysis, moments: readonly Moment[]): boolean {
  const isMade = classes.some(({ name }) => name === '~making');
  let isNamed = false;
  for (const { name, from } of classes) {
    if (services.has(name)) return false;
    if (!things.has(name)) continue;
    const { when, works, clause } = moments[clauseOf[from]!]!;
    isNamed ||= when !== 'before' && !clause.reader && (isMade || !works);
  }
  return isNamed && !moments.some(({ works, clause }) => works && clause.reader);
}

const things: ReadonlySet<string> = new Set(['~thing', 'material']);
const services: ReadonlySet<string> = new Set(['~teaching', '~remedy']);

/** Fewer words show nothing. */
const fewest = 3;

/** With what leads it in: « sans | que vous attendiez ». */
function led(clause: Clause, moments: readonly Moment[]): Run {
  const at = moments.findIndex((moment) => moment.clause === clause);
  const before = moments[at - 1];
  return before?.clause.sentence === clause.sentence && before.words < fewest && before.leads
    ? { from: before.clause.from, to: clause.to }
    : clause;
}

/** With what it leads to: "for people | who cannot lift their arm". */
function followed({ clause, words }: Moment, moments: readonly Moment[]): Run {
  const after = moments[moments.findIndex((moment) => moment.clause === clause) + 1];
  return after?.clause.sentence === clause.sentence && words < fewest && after.leads
    ? { from: clause.from, to: after.clause.to }
    : clause;
}

/** Classes of words that tell by what a service is rendered. */
const ways: ReadonlySet<string> = new Set(['crafts', 'material']);

/**
 * The clause that says what changes: one that tells of an afterwards, else one with a word of change; else, where a
 * situation or the maker's work came before, the last scene shown ("he waves again").
 */
function changeIn(moments: readonly Moment[], clean: (run: Run) => boolean): Clause | undefined {
  const after = moments.filter(
    ({ when, clause, feels, helps, words, works, asks, gained, lacks }) =>
      when !== 'before' &&
      !feels &&
      !lacks &&
      (!works || clause.reader || helps) &&
      words >= fewest &&
      (!asks || gained) &&
      clean(clause),
  );
  const found =
    after.find(({ gained, clause, supposes }) => gained && !supposes && clause.about !== 'maker') ??
    after.find(({ gained, supposes }) => gained && !supposes) ??
    after.find(({ gained }) => gained) ??
    after.find(
      ({ changes, clause }) => changes && (clause.about === 'reader' || clause.about === 'client'),
    ) ??
    after.find(({ changes, clause }) => changes && clause.about !== 'maker') ??
    after.find(({ changes, works }) => changes && !works) ??
    after.findLast(({ when, how, clause }) => when === 'after' && !how && clause.about !== 'maker');
  return found?.clause;
}
