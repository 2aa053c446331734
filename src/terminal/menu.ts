import type { Words } from '../locales/words.ts';
import type { Command } from './command.ts';
import { commandsOf, keyNameOf } from './moves.ts';
import type { Ask } from './view.ts';

/** Going back to the question is a choice of the menu too: Escape is not known to everybody. */
export const stay = 'stay';

/** Everything that can be done at a question, each with its key, as a question of its own. */
export function menuOf(ask: Ask, words: Words['wizard']): Ask {
  const choices = commandsOf(ask).map((command: Command) => {
    const hint = keyNameOf(command, words);
    return { value: command, label: words.does[command], ...(hint === undefined ? {} : { hint }) };
  });
  return {
    kind: 'choice',
    ask: words.menu,
    choices: [...choices, { value: stay, label: words.stay }],
    moves: [],
  };
}
