/** What came of a test: asked about in the wizard's menu and by `limpide learn`, kept in one way. */

import { dayAhead } from '../offer/day-ahead.ts';
import type { Hypothesis } from '../offer/schema.ts';
import { testDecisions } from '../offer/values.ts';
import { intervalOf } from '../offer/when.ts';
import type { Edit } from '../session/place.ts';
import type { Ask, Ending, Given, Reply, Skin } from '../terminal/view.ts';
import type { Context } from './context.ts';

export type Result = NonNullable<Hypothesis['result']>;

export interface Outcome {
  readonly result: Result;
  /** The new day of a test to be done again. */
  readonly by?: string | undefined;
}

/** Asks what was counted, learned and decided, each of which may be skipped; nothing is kept of one who leaves. */
export async function askResult({ words, today }: Context, skin: Skin): Promise<Outcome | 'left' | Ending> {
  const say = words.start.menu;
  const choices = testDecisions.map((value) => ({ value, label: say.decisions[value] }));
  const validate = (reply: Given): string | undefined =>
    (dayIn(String(reply), today) ?? '') < today
      ? words.start.problems['not-to-come']({ value: String(reply) })
      : undefined;
  const given: Partial<Record<'observed' | 'learned' | 'decision' | 'by', string>> = {};
  const questions: readonly (readonly [keyof typeof given, () => Ask | undefined])[] = [
    ['observed', () => ({ kind: 'number', ask: say.observed, atLeast: 0, moves: ['skip', 'quit'] })],
    ['learned', () => ({ kind: 'long', ask: say.learned, moves: ['skip', 'quit'] })],
    ['decision', () => ({ kind: 'choice', ask: say.decision, choices, moves: ['skip', 'quit'] })],
    [
      'by',
      () =>
        given.decision === 'retest'
          ? { kind: 'date', ask: say.again, validate, moves: ['skip', 'quit'] }
          : undefined,
    ],
  ];
  for (const [key, question] of questions) {
    const ask = question();
    if (ask === undefined) continue;
    const reply: Reply = await skin.ask(ask);
    if (reply.type === 'answer') given[key] = String(reply.value);
    else if (reply.type === 'quit') return 'left';
    else if (reply.type !== 'skip') return reply.type as Ending;
  }
  const { observed, learned, decision, by } = given;
  return {
    result: {
      on: today,
      ...(observed === undefined ? {} : { observed: Number(observed.replace(',', '.')) }),
      ...(learned === undefined ? {} : { learned }),
      ...(decision === undefined ? {} : { decision: decision as Result['decision'] }),
    },
    by: by === undefined ? undefined : dayIn(by, today),
  };
}

/** The one day that a text names, to come where it may be either. */
export function dayIn(said: string, today: string): string | undefined {
  const ahead = dayAhead(said, today);
  if (ahead !== undefined) return ahead;
  const interval = intervalOf(said, today);
  return interval === undefined || interval.from !== interval.to ? undefined : interval.from;
}

const keys = ['on', 'observed', 'learned', 'decision'] as const;

/** What an outcome changes of the hypothesis at `index`; an earlier result gives way to it. */
export function resultEdits(index: number, { result: old }: Hypothesis, { result, by }: Outcome): Edit[] {
  const path = ['hypotheses', index] as const;
  const changed = keys.filter((key) => result[key] !== old?.[key]);
  return [
    ...changed.map((key) => ({ path: [...path, 'result', key], value: result[key] })),
    ...(by === undefined ? [] : [{ path: [...path, 'test', 'by'], value: by }]),
  ];
}

/** Against the number set beforehand; `unclear` where none was set, or nothing was counted. */
export function verdictOf({ test }: Hypothesis, { observed }: Result): 'held' | 'failed' | 'unclear' {
  if (observed === undefined || test?.at_least === undefined) return 'unclear';
  return observed >= test.at_least ? 'held' : 'failed';
}
