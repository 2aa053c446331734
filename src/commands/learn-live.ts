/** Which test it was, and what came of it: on a terminal, or as lines. */

import { type OpenTest, openTests } from '../offer/open-tests.ts';
import { type Ending, exitCodes, type Skin } from '../terminal/view.ts';
import { type Context, Mistake } from './context.ts';
import { shownDate } from './dates.ts';
import type { LearnOptions } from './learn.ts';
import type { OfferFile } from './offer-file.ts';
import { short } from './record-label.ts';
import { skinFor } from './skin.ts';
import { askResult, type Outcome } from './test-result.ts';

interface Learned {
  readonly test: OpenTest;
  readonly outcome: Outcome;
}

/** @returns what was learned, or the exit code of a person who leaves */
export async function askTest(
  context: Context,
  file: OfferFile,
  named: OpenTest | undefined,
  options: LearnOptions,
): Promise<Learned | number> {
  const open = named === undefined ? openTests(file.offer) : [named];
  if (open.length === 0) throw new Mistake('no-test');
  const { words } = context;
  const skin = await skinFor(context, options);
  try {
    const asked = await ask(context, open, skin);
    if (typeof asked === 'object') return asked;
    skin.say('', words.learn.nothing);
    return asked === 'left' ? 0 : exitCodes[asked];
  } finally {
    skin.close();
  }
}

async function ask(
  context: Context,
  open: readonly OpenTest[],
  skin: Skin,
): Promise<Learned | 'left' | Ending> {
  const { words, locale } = context;
  let test = open[0]!;
  if (open.length > 1) {
    const choices = open.map(({ hypothesis: { belief, test: how, id } }, index) => ({
      value: String(index),
      label: short(belief ?? how?.how ?? id ?? ''),
      ...(how?.by === undefined ? {} : { hint: shownDate(how.by, locale) }),
    }));
    const reply = await skin.ask({ kind: 'choice', ask: words.learn.which, choices, moves: ['quit'] });
    if (reply.type === 'quit') return 'left';
    if (reply.type !== 'answer') return reply.type as Ending;
    test = open[Number(reply.value)]!;
  } else
    skin.say({ tone: 'quote', text: short(test.hypothesis.belief ?? test.hypothesis.test?.how ?? '', 200) });
  const outcome = await askResult(context, skin);
  return typeof outcome === 'string' ? outcome : { test, outcome };
}
