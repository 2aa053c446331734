import type { Args } from '../args.ts';
import { meant } from './phrases.ts';

/** What `limpide learn` says of a test that was done. */
export const learn = {
  test: 'the id of the hypothesis that was tested, or how it begins (may be left out when only one is waiting)',
  file: 'the positioning file (a .yaml alone is the file)',
  options: {
    observed: 'what you counted: a number',
    learned: 'what you learned, in their words if you can',
    decision: 'keep, change, stop or retest',
    on: 'the day of the result; today unless told',
    by: 'with --decision retest: before which day it is done again',
    json: 'as JSON, for a program',
    plain: 'lines in, lines out',
  },
  decisions: { keep: 'keep', change: 'change', stop: 'stop', retest: 'retest' },
  which: 'Which test was it?',
  nothing: 'Nothing was written.',
  done: ({ file, id }: Args): string => `Kept in ${file}, under ${id}.`,
  verdicts: {
    held: ({ observed, least }: Args): string =>
      `You counted ${observed}, and meant to believe it from ${least}: it held.`,
    failed: ({ observed, least }: Args): string =>
      `You counted ${observed}, and meant to believe it from ${least}: it did not hold. Better known than hoped.`,
    unclear: (_: Args): string =>
      'No number was set beforehand, or none was counted: it tells you something, and proves little.',
  },
  outOf: ({ least, of }: Args): string => `${least} out of ${of}`,
  decided: {
    keep: 'You keep it. What people said meanwhile is worth keeping too: limpide note',
    despite: 'You keep it although the number says no: write down why, with --learned.',
    change: 'Change one thing, then test that.',
    stop: 'You stop there: that much time is won for what works.',
    retest: 'You will test it again: give it a day with --by.',
    undecided: 'You have not decided yet: keep, change, stop or test again (--decision).',
  },
  retest: ({ by }: Args): string => `You will test it again, before ${by}.`,
  counts: ({ certain, lead, guess }: Args): string =>
    `Certain: ${certain} · leads: ${lead} · to verify: ${guess}`,
};

export const learnMistakes = {
  'no-test': (_: Args): string =>
    'There is no test waiting for its result in this file. The wizard sets one with you: limpide',
  'which-test': ({ known }: Args): string =>
    `Several tests are waiting. Name yours: limpide learn ID. There are: ${known}.`,
  'unknown-test': ({ value, nearest, known }: Args): string =>
    `There is no test “${value}”.${meant(nearest)} ${known === '' ? 'None is waiting.' : `Waiting: ${known}.`}`,
  'already-learned': ({ id, on }: Args): string =>
    `The result of ${id} is already there (${on}). To change it, edit the file; to test again, set its decision to retest.`,
  'no-result': (_: Args): string =>
    'Say what came of it: --observed 3, --learned "…", --decision keep (or change, stop, retest).',
  'bad-observed': ({ value }: Args): string => `--observed: “${value}” is not a number, 0 or more.`,
  'bad-day': ({ option, value }: Args): string =>
    `${option}: “${value}” is not a day. Write it as 2026-11-22.`,
  'result-before-test': ({ on, set }: Args): string =>
    `--on: the result (${on}) cannot come before the day its number was set (${set}).`,
  'day-gone': ({ value }: Args): string => `--by: ${value} has gone already. Give a day to come.`,
  'by-without-retest': (_: Args): string => '--by goes with --decision retest.',
};
