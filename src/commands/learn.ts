import { isOpen, type OpenTest, openTests } from '../offer/open-tests.ts';
import type { Hypothesis, Positioning } from '../offer/schema.ts';
import { nearest } from '../yaml/nearest.ts';
import { oneOf } from './closed.ts';
import { type Context, type Declare, Mistake } from './context.ts';
import { shownDate } from './dates.ts';
import { canAsk, meantAndFile, withExisting } from './existing-offer.ts';
import { keepResult } from './learn-kept.ts';
import { dayIn, type Outcome } from './test-result.ts';

export interface LearnOptions {
  readonly observed?: string;
  readonly learned?: string;
  readonly decision?: string;
  readonly on?: string;
  readonly by?: string;
  readonly json?: boolean;
  readonly plain?: boolean;
}

export const declare: Declare = (command, context, finish) => {
  const { test, file, options } = context.words.learn;
  command
    .argument('[test]', test)
    .argument('[file]', file)
    .option('--observed <number>', options.observed)
    .option('--learned <words>', options.learned)
    .option('--decision <decision>', options.decision)
    .option('--on <date>', options.on)
    .option('--by <date>', options.by)
    .option('--json', options.json)
    .option('--plain', options.plain)
    .action(async (first: string | undefined, second: string | undefined, given: LearnOptions) =>
      finish(await run(context, meantAndFile(first, second), given)),
    );
};

async function run(
  context: Context,
  [named, fileName]: readonly [string | undefined, string | undefined],
  options: LearnOptions,
): Promise<number> {
  const { observed, learned, decision } = options;
  const isSaid = [observed, learned, decision].some((one) => one !== undefined);
  const isAsked = canAsk(context, options);
  return withExisting(context, fileName, async (file) => {
    const test = testMeant(context, file.offer, named);
    if (isAsked && !isSaid) {
      const { askTest } = await import('./learn-live.ts');
      const asked = await askTest(context, file, test, options);
      return typeof asked === 'number'
        ? asked
        : keepResult(context, file, asked.test, asked.outcome, options);
    }
    const found = test ?? onlyTest(file.offer);
    if (!isSaid) throw new Mistake('no-result');
    return keepResult(context, file, found, outcomeOf(context, found.hypothesis, options), options);
  });
}

/** The hypothesis named by its id or how it begins; undefined when none is named. */
function testMeant({ locale }: Context, offer: Positioning, named: string | undefined): OpenTest | undefined {
  if (named === undefined) return undefined;
  const all = (offer.hypotheses ?? []).map((hypothesis, index) => ({ hypothesis, index }));
  const exact = all.find(({ hypothesis }) => hypothesis.id === named);
  const begun = all.filter(({ hypothesis }) => hypothesis.id?.startsWith(named));
  const found = exact ?? (begun.length === 1 ? begun[0] : undefined);
  if (found === undefined) {
    const ids = idsOf(openTests(offer));
    throw new Mistake('unknown-test', {
      value: named,
      nearest: nearest(named, ids) ?? '',
      known: ids.join(', '),
    });
  }
  if (!isOpen(found.hypothesis)) {
    const on = found.hypothesis.result?.on;
    throw new Mistake('already-learned', { id: named, on: on === undefined ? '…' : shownDate(on, locale) });
  }
  return found;
}

const idsOf = (tests: readonly OpenTest[]): string[] => tests.flatMap(({ hypothesis: { id } }) => id ?? []);

function onlyTest(offer: Positioning): OpenTest {
  const open = openTests(offer);
  if (open.length === 0) throw new Mistake('no-test');
  if (open.length > 1) throw new Mistake('which-test', { known: idsOf(open).join(', ') });
  return open[0]!;
}

function outcomeOf(
  { words, locale, today }: Context,
  { test }: Hypothesis,
  { observed, learned, decision, on, by }: LearnOptions,
): Outcome {
  const decided = decision === undefined ? undefined : oneOf('--decision', decision, words.learn.decisions);
  const day = on === undefined ? today : dayOf('--on', on, today);
  if (day > today) throw new Mistake('not-yet', { value: on! });
  if (test?.set_on !== undefined && day < test.set_on)
    throw new Mistake('result-before-test', {
      on: shownDate(day, locale),
      set: shownDate(test.set_on, locale),
    });
  if (by !== undefined && decided !== 'retest') throw new Mistake('by-without-retest');
  const again = by === undefined ? undefined : dayOf('--by', by, today);
  if (again !== undefined && again < today)
    throw new Mistake('day-gone', { value: shownDate(again, locale) });
  return {
    result: {
      on: day,
      ...(observed === undefined ? {} : { observed: numberOf(observed) }),
      ...(learned === undefined ? {} : { learned: learned.trim() }),
      ...(decided === undefined ? {} : { decision: decided }),
    },
    by: again,
  };
}

/** A day, in figures or in words that name one ("yesterday"). */
function dayOf(option: string, said: string, today: string): string {
  const day = dayIn(said, today);
  if (day === undefined) throw new Mistake('bad-day', { option, value: said });
  return day;
}

function numberOf(said: string): number {
  const text = said.trim().replace(',', '.');
  if (!/^\d{1,9}(?:\.\d{1,9})?$/.test(text)) throw new Mistake('bad-observed', { value: said });
  return Number(text);
}
