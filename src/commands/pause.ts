/** The end of an evening: what it gave, then "shall we go on?". */
import type { Ending } from '../terminal/view.ts';
import type { Loop } from './loop.ts';
import type { Outcome } from './wizard.ts';

/** @returns how the session ended, when that is enough for tonight */
export async function pause(loop: Loop, last: number, evening: number): Promise<Outcome | undefined> {
  const { skin, context, eveningEnd } = loop.wizard;
  skin.say(...(await eveningEnd(loop.session, last)));
  const words = context.words.start.evening;
  const reply = await skin.ask({
    kind: 'choice',
    ask: words.ask,
    choices: [
      { value: 'on', label: words.on({ evening: String(evening) }) },
      { value: 'stop', label: words.stop },
    ],
    moves: ['quit'],
  });
  if (reply.type === 'quit' || (reply.type === 'answer' && reply.value === 'stop')) return 'left';
  return reply.type === 'answer' ? undefined : (reply.type as Ending);
}
