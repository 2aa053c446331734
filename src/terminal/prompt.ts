/**
 * A question on a terminal. The prompt is one of inquirer's (`createPrompt`, hooks, abort signal); three things are
 * ours. Keys come from `Terminal`, which makes one key of a paste where readline makes one of each character. Drawing
 * goes to a `Frame`, which writes what changed where inquirer's screen writes the whole prompt again at each key (2 MB
 * for 2,000 characters pasted). And the question itself is printed once above the frame, so that it is never redrawn.
 */
import { PassThrough, Writable } from 'node:stream';
import { createPrompt, useKeypress, useState } from '@inquirer/core';
import { visible } from '../escape/visible.ts';
import { commandOf } from './command.ts';
import type { Face, Stage } from './face.ts';
import type { Frame } from './frame.ts';
import { isCtrl, type Key } from './key.ts';
import { footer, type Wish, wishOf } from './moves.ts';
import { nothing, refusal } from './refusal.ts';
import { isWritten, problemOf } from './replies.ts';
import type { Terminal } from './terminal.ts';
import type { Given } from './view.ts';
import { shorten, width } from './width.ts';
import { wrap } from './wrap.ts';

export type Outcome<S> =
  | { readonly accepted: Given }
  | { readonly wish: Wish; readonly state: S; readonly given: Given }
  /** By the end of input or from outside; with what was written and not sent. */
  | { readonly ended: Given };

export interface Asked<S> {
  readonly face: Face<S>;
  readonly terminal: Terminal;
  readonly frame: Frame;
  readonly signal: AbortSignal;
  /** What does not change with the size of the terminal. */
  readonly stage: Omit<Stage, 'columns' | 'height'>;
  /** Where the person was before a wish was granted. */
  readonly resumed?: S;
  readonly message?: string;
  /** A menu that one opened: its title, drawn with it. Escape leaves it. */
  readonly menu?: string;
  /** After Ctrl+Z and `fg`, or Ctrl+L: what stands above the frame, again. */
  again(): void;
}

interface Hook {
  redraw(): void;
  /** What is there so far. */
  given(): Given;
}

const prompt = createPrompt<Outcome<unknown>, { asked: Asked<unknown>; hook: Hook }>(
  ({ asked, hook }, done) => {
    const { face, terminal, menu } = asked;
    const stage = (): Stage => ({
      ...asked.stage,
      columns: terminal.columns,
      height: heightOf(terminal, menu),
    });
    const [state, setState] = useState<unknown>(() => asked.resumed ?? face.begin(stage()));
    const [message, setMessage] = useState(asked.message ?? '');

    useKeypress((event) => {
      const key = event as Key;
      const here = stage();
      const wish = wanted(asked, key, face.writing(state, here), here);
      if (wish === 'redraw') return asked.again();
      if (wish !== undefined) {
        const refused = refusal(wish, here.ask, face.given(state, here), menu !== undefined, here.words);
        if (refused !== undefined) return setMessage(refused);
        return done({ wish, state, given: face.given(state, here) });
      }
      if (isCtrl(key, 'd') && !face.writing(state, here)) return done({ ended: '' });
      const pressed = face.press(state, key, here);
      if (pressed === undefined) return;
      if ('state' in pressed) {
        setState(pressed.state);
        return setMessage('');
      }
      const said = commandIn(asked, pressed.given);
      if (said !== undefined) {
        if (typeof said === 'string') return setMessage(said);
        // The command leaves nothing of itself in the text.
        const refused = refusal(said.wish, here.ask, '', false, here.words);
        if (refused !== undefined) return setMessage(refused);
        return done({ wish: said.wish, state: face.begin(here), given: '' });
      }
      if (pressed.given === undefined && here.ask.none !== undefined)
        return done({ wish: 'skip', state, given: '' });
      const problem =
        pressed.given === undefined
          ? nothing(here.ask, here.words)
          : problemOf(here.ask, pressed.given, here.words);
      if (problem !== undefined) return setMessage(problem);
      done({ accepted: pressed.given! });
    });

    hook.redraw = () => draw(asked, state, message, stage());
    hook.given = () => face.given(state, stage());
    hook.redraw();
    return '';
  },
);

/** One row for what is said, one for the footer, as long as a row is left for the reply. */
const heightOf = ({ rows }: Terminal, menu: string | undefined): number =>
  Math.max(1, rows - 3 - (menu === undefined ? 0 : 1));

function draw<S>(asked: Asked<S>, state: S, message: string, stage: Stage): void {
  const { face, frame, terminal, menu } = asked;
  const { rows, cursor, note } = face.draw(state, stage);
  const { paint, columns } = { paint: stage.paint, columns: stage.columns };
  const said = message !== '' ? wrap(visible(message), Math.max(1, columns - 1)).map(paint.accent) : [];
  const under = [
    ...said,
    ...(said.length === 0 && note !== undefined ? [paint.faint(shorten(note, columns - 1))] : []),
    paint.faint(
      menu === undefined
        ? footer(face.keys(stage), stage.ask, stage.words, columns)
        : shorten(face.keys(stage).join('  '), columns - 1),
    ),
  ];
  const over = menu === undefined ? [] : [paint.title(shorten(menu, columns - 1))];
  // On a very low screen the reply comes first, then what is said, then the keys.
  const room = Math.max(0, terminal.rows - over.length - rows.length - 1);
  const place = cursor === undefined ? undefined : { ...cursor, row: cursor.row + over.length };
  frame.draw([...over, ...rows, ...under.slice(0, room)], place, (row) => width(bare(row)));
}

const bare = (row: string): string => row.replace(/\u001b\[\d*m/g, '');

function wanted<S>(asked: Asked<S>, key: Key, writing: boolean, stage: Stage): Wish | undefined {
  if (key.name === 'escape') return asked.menu !== undefined ? 'close' : undefined;
  return wishOf(key, writing, !isWritten(stage.ask));
}

/** The words of plain mode work here too: `:skip` alone on a line. */
function commandIn<S>({ stage }: Asked<S>, given: Given | undefined): { wish: Wish } | string | undefined {
  if (typeof given !== 'string' || !isWritten(stage.ask)) return undefined;
  const said = commandOf(given, stage.words.commands);
  if (said === undefined) return undefined;
  if ('stranger' in said) return stage.words.problems.notACommand(said.stranger, said.nearest);
  return { wish: said.command };
}

/** One question, until it is answered, a wish is to be granted, or the session is ended from outside. */
export async function show<S>(asked: Asked<S>): Promise<Outcome<S>> {
  if (asked.signal.aborted) return { ended: '' };
  const hook: Hook = { redraw: () => undefined, given: () => '' };
  const input = new PassThrough();
  const output = new Writable({ write: (_chunk, _encoding, then) => then() });
  const answer = prompt({ asked: asked as Asked<unknown>, hook }, { input, output, signal: asked.signal });
  const stop = asked.terminal.listen({
    key: (key) => {
      input.emit('keypress', undefined, key);
    },
    redraw(why) {
      if (why === 'back') {
        asked.frame.forget();
        asked.again();
      } else asked.frame.erase();
      hook.redraw();
    },
  });
  try {
    return (await answer) as Outcome<S>;
  } catch (error) {
    if (asked.signal.aborted) return { ended: hook.given() };
    throw error;
  } finally {
    stop();
  }
}
