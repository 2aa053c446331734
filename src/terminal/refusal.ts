/** Why something cannot be done at this question, in a sentence; undefined when it can. */
import type { Words } from '../locales/words.ts';
import { keyNameOf, type Wish } from './moves.ts';
import { isWritten } from './replies.ts';
import type { Ask, Given } from './view.ts';

/** @param given what is there so far: a text is not skipped by a key pressed by mistake */
export function refusal(
  wish: Wish,
  ask: Ask,
  given: Given,
  inMenu: boolean,
  words: Words['wizard'],
): string | undefined {
  const { problems, keys } = words;
  switch (wish) {
    case 'skip':
    case 'unknown':
      if (!ask.moves.includes(wish)) return problems.notHere(keyNameOf(wish, words)!);
      return given.length > 0 && isWritten(ask) ? problems.written : undefined;
    case 'back':
    case 'forward':
    case 'review':
    case 'jump':
      return ask.moves.includes(wish)
        ? undefined
        : problems.notHere(keyNameOf(wish, words) ?? `:${words.commands[wish]}`);
    case 'editor':
      return isWritten(ask) ? undefined : problems.notHere(keyNameOf(wish, words)!);
    case 'menu':
    case 'commands':
      return inMenu ? problems.notHere(keys.ctrl('O')) : undefined;
    case 'help':
    case 'example':
    case 'where':
    case 'quit':
    case 'redraw':
    case 'close':
      return undefined;
  }
}

/** Enter on nothing. */
export function nothing(ask: Ask, words: Words['wizard']): string {
  if (!isWritten(ask)) return words.problems.nothingChosen;
  return ask.moves.includes('skip')
    ? words.problems.empty(keyNameOf('skip', words)!)
    : words.problems.emptyRequired;
}
