import type { Positioning } from '../../offer/schema.ts';
import type { TestedBelief, TestState } from './data.ts';
import { given } from './given.ts';

const day = 24 * 60 * 60 * 1000;

/** Hypotheses with their threshold, their date, and where they stand today (ISO date). */
export function testedBeliefs({ hypotheses = [] }: Positioning, today: string): TestedBelief[] {
  return hypotheses.flatMap(({ belief, test = {}, result = {} }) => {
    if (given(belief) === undefined) return [];
    const days = test.by === undefined ? Number.NaN : (Date.parse(test.by) - Date.parse(today)) / day;
    const daysLeft = Number.isNaN(days) ? undefined : Math.round(days);
    return [
      {
        belief: belief!,
        test,
        result,
        state: stateOf(test, result, daysLeft),
        ...(daysLeft !== undefined && { daysLeft }),
      },
    ];
  });
}

function stateOf(
  test: TestedBelief['test'],
  result: TestedBelief['result'],
  daysLeft: number | undefined,
): TestState {
  if (result.observed !== undefined && test.at_least !== undefined)
    return result.observed >= test.at_least ? 'met' : 'not-met';
  if (Object.values(result).some((value) => value !== undefined)) return 'done';
  if (test.at_least === undefined) return 'no-threshold';
  return daysLeft !== undefined && daysLeft < 0 ? 'overdue' : 'running';
}
