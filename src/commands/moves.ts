/** Going elsewhere in the session: to an answer given before, or to another step. */
import { type Item, route } from '../session/route.ts';
import { textOf } from '../session/script.ts';
import type { Ending, Reply } from '../terminal/view.ts';
import { askOf, givenOf } from './ask.ts';
import type { Loop } from './loop.ts';
import { short } from './record-label.ts';
import type { Went } from './wizard.ts';

/** Every answer so far, to choose one and change it. */
export async function review(loop: Loop, item: Item): Promise<Went> {
  const { skin, context } = loop.wizard;
  const words = context.words.start.review;
  const way = route(loop.session).filter(
    ({ state }) => state === 'answered' || state === 'to-confirm' || state === 'unknown',
  );
  if (way.length === 0) {
    skin.say(words.empty);
    return { item };
  }
  const choices = way.map((one) => {
    const shown = askOf(loop.session, one, context.words);
    const said = givenOf(shown.initial);
    const labels = (said === undefined ? [] : [said].flat()).map(
      (value) => shown.choices?.find((choice) => choice.value === value)?.label ?? value,
    );
    const label = short(shown.ask.split('\n').at(-1)!, 60);
    if (one.state === 'unknown') return { value: one.key, label, hint: context.words.wizard.unknown };
    return { value: one.key, label, ...(labels.length === 0 ? {} : { hint: short(labels.join(', '), 60) }) };
  });
  const reply = await skin.ask({
    kind: 'choice',
    ask: words.ask,
    choices: [...choices, { value: stay, label: words.done }],
    moves: ['back', 'quit'],
  });
  return gone(reply, item, (key) => way.find((one) => one.key === key));
}

/** Not the key of a question. */
const stay = ':stay';

export async function jump(loop: Loop, item: Item): Promise<Went> {
  const way = route(loop.session);
  const sections = [...new Map(way.map(({ section }) => [section.id, section])).values()];
  const choices = sections.map((section) => ({
    value: section.id,
    label: textOf(section.title, loop.file.language)!,
  }));
  const ask = loop.wizard.context.words.start.jump.ask;
  const reply = await loop.wizard.skin.ask({ kind: 'choice', ask, choices, moves: ['back', 'quit'] });
  return gone(reply, item, (id) => {
    const there = way.filter(({ section }) => section.id === id);
    return there.find(({ state }) => state === 'open') ?? there[0];
  });
}

function gone(reply: Reply, item: Item, find: (value: string) => Item | undefined): Went {
  if (reply.type === 'quit') return 'left';
  if (reply.type === 'answer' && typeof reply.value === 'string') return { item: find(reply.value) ?? item };
  return reply.type === 'answer' || reply.type === 'back' ? { item } : (reply.type as Ending);
}
