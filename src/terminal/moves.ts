/** Which key does what, everywhere the same; and the footer that tells it. */
import type { Words } from '../locales/words.ts';
import type { Command } from './command.ts';
import { isCtrl, type Key } from './key.ts';
import { isWritten } from './replies.ts';
import type { Ask, Move } from './view.ts';
import { width } from './width.ts';

/** What a key asks for besides answering; `menu` lists all of it. */
export type Wish = Command | 'menu' | 'redraw' | 'close';

/**
 * Tab and Shift+Tab go on and back, as between the fields of a form. Escape does nothing: people press it to get out of
 * something, and there is nothing here to get out of. Ctrl+N and Ctrl+P stay the shell's.
 */
const letters: readonly (readonly [string, Wish])[] = [
  ['e', 'editor'],
  ['g', 'where'],
  ['l', 'redraw'],
  ['o', 'menu'],
  ['q', 'quit'],
  ['r', 'review'],
  ['s', 'skip'],
  ['t', 'unknown'],
  ['x', 'example'],
];

/** @param writing whether characters are being written: then `?` and `:` are two of them */
export function wishOf(key: Key, writing: boolean, choosing: boolean): Wish | undefined {
  if (key.name === 'tab') return key.shift ? 'back' : 'forward';
  if (key.name === 'f1') return 'help';
  if (key.name === 'text' && key.text === '?' && !writing) return 'help';
  if (key.name === 'text' && key.text === ':' && choosing) return 'menu';
  return letters.find(([letter]) => isCtrl(key, letter))?.[1];
}

/** `:skip` or Ctrl+S: how a person would say it on a terminal. */
export function keyNameOf(command: Command, { keys }: Words['wizard']): string | undefined {
  if (command === 'back') return keys.backTab;
  if (command === 'forward') return keys.tab;
  if (command === 'help') return '?';
  const letter = letters.find(([, wish]) => wish === command)?.[0];
  return letter === undefined ? undefined : keys.ctrl(letter.toUpperCase());
}

const local: readonly Command[] = ['help', 'example', 'where', 'quit'];

/** What can be done at this question, in the order of the menu. */
export function commandsOf(ask: Ask): Command[] {
  const all: Command[] = [
    'help',
    'example',
    'skip',
    'unknown',
    'back',
    'forward',
    'where',
    'review',
    'jump',
    'editor',
    'quit',
  ];
  return all.filter((command) => {
    if (command === 'editor') return isWritten(ask);
    if (command === 'example') return (ask.examples ?? []).length > 0;
    return local.includes(command) || ask.moves.includes(command as Move);
  });
}

const shownFirst = ['help', 'skip', 'unknown', 'back', 'example', 'quit', 'editor'] as const;

/** One row: as many keys as fit, those most needed first, and always the one that shows the rest. */
export function footer(own: readonly string[], ask: Ask, words: Words['wizard'], columns: number): string {
  const possible = commandsOf(ask);
  const named = shownFirst
    .filter((command) => possible.includes(command))
    .map((command) => `${keyNameOf(command, words)} ${words.footer[command]}`);
  const all = `${words.keys.ctrl('O')} ${words.footer.all}`;
  let row = own[0] ?? '';
  const rest = [...own.slice(1), ...named];
  for (const item of rest) {
    const longer = `${row}  ${item}`;
    if (width(`${longer}  ${all}`) < columns) row = longer;
  }
  const whole = `${row}  ${all}`;
  return width(whole) < columns ? whole : width(all) < columns ? all : words.keys.ctrl('O');
}
