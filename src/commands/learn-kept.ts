import { json } from '../escape/json.ts';
import { visible } from '../escape/visible.ts';
import type { OpenTest } from '../offer/open-tests.ts';
import { applied } from '../session/place.ts';
import type { Context } from './context.ts';
import { shownDate } from './dates.ts';
import { type HeldCounts, heldCounts } from './held-counts.ts';
import type { LearnOptions } from './learn.ts';
import type { OfferFile } from './offer-file.ts';
import { quoteReader } from './statement.ts';
import { storageMistake } from './storage-mistake.ts';
import { type Outcome, resultEdits, verdictOf } from './test-result.ts';

/** Writes the result down, then says what it tells and what it leaves to verify. */
export async function keepResult(
  context: Context,
  file: OfferFile,
  test: OpenTest,
  outcome: Outcome,
  { json: asJson }: LearnOptions,
): Promise<number> {
  const { host } = context;
  const kindOf = await quoteReader(file.language);
  const before = heldCounts(file.offer, kindOf);
  const edits = resultEdits(test.index, test.hypothesis, outcome);
  const offer = applied(file.offer, edits);
  storageMistake(file.name, () => file.apply(edits, offer));
  const after = heldCounts(offer, kindOf);
  if (asJson === true) {
    const { learned: _, ...result } = outcome.result;
    const verdict = verdictOf(test.hypothesis, result);
    const id = test.hypothesis.id ?? null;
    host.stdout.write(`${json({ file: file.name, test: id, result, verdict, before, after }, 2)}\n`);
  } else
    host.stdout.write(
      linesOf(context, file.name, test, outcome, before, after)
        .map((line) => `${visible(line)}\n`)
        .join(''),
    );
  return 0;
}

function linesOf(
  { words: { learn }, locale }: Context,
  file: string,
  { index, hypothesis }: OpenTest,
  { result, by }: Outcome,
  before: HeldCounts,
  after: HeldCounts,
): string[] {
  const number = new Intl.NumberFormat(locale);
  const verdict = verdictOf(hypothesis, result);
  const { at_least, of } = hypothesis.test ?? {};
  const least = number.format(at_least ?? 0);
  const decision = result.decision ?? 'undecided';
  const then =
    decision === 'retest' && by !== undefined
      ? learn.retest({ by: shownDate(by, locale) })
      : learn.decided[
          decision === 'keep' && verdict === 'failed' && result.learned === undefined ? 'despite' : decision
        ];
  const count = (key: keyof HeldCounts): string =>
    before[key] === after[key] ? String(after[key]) : `${before[key]} → ${after[key]}`;
  return [
    learn.done({ file, id: hypothesis.id ?? `hypotheses[${index}]` }),
    learn.verdicts[verdict]({
      observed: number.format(result.observed ?? 0),
      least: of === undefined ? least : learn.outOf({ least, of: number.format(of) }),
    }),
    then,
    learn.counts({ certain: count('certain'), lead: count('lead'), guess: count('guess') }),
  ];
}
