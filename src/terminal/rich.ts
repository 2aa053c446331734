/** The skin of a terminal: colour, keys, a footer; the question above, the reply under it. */
import { visible } from '../escape/visible.ts';
import { choosing } from './choosing.ts';
import type { Command } from './command.ts';
import { editText } from './editor.ts';
import { Endings } from './endings.ts';
import type { Face, Stage } from './face.ts';
import { Frame } from './frame.ts';
import { menuOf, stay } from './menu.ts';
import type { Wish } from './moves.ts';
import { Page } from './page.ts';
import { paintOf } from './paint.ts';
import { type Asked, show } from './prompt.ts';
import { refusal } from './refusal.ts';
import { isShortScale, isWritten, problemOf, repliesOf, unknownChoice } from './replies.ts';
import { scale } from './scale.ts';
import { Terminal } from './terminal.ts';
import type { Terms } from './terms.ts';
import type { Ask, Choice, Given, Reply, Skin } from './view.ts';
import { writing } from './writing.ts';

/** A wish granted: the question is over, or goes on where it was (or with another state). */
type Granted<S> = { readonly reply: Reply } | { readonly state: S; readonly message?: string | undefined };

/** How many answers Up goes back to. */
const mostRecalled = 100;

export function openRich({ machine, words, colour }: Terms): Skin {
  const endings = new Endings(machine);
  const terminal = new Terminal(machine, endings);
  const frame = new Frame(terminal);
  const paint = paintOf(colour);
  const page = new Page(terminal, paint, words);
  const history: string[] = [];
  let closed = false;

  async function ask(question: Ask): Promise<Reply> {
    if (endings.ending !== undefined) return { type: endings.ending };
    page.introduce(question);
    const replies = repliesOf(question, words) ?? [];
    const reply = isWritten(question)
      ? await put(writing, question, replies)
      : isShortScale(question)
        ? await put(scale, question, replies)
        : await put(choosing, question, replies);
    page.settled(reply, question, (value) => replies.find((one) => one.value === value)?.label ?? value);
    if (reply.type === 'answer' && typeof reply.value === 'string' && isWritten(question))
      remember(reply.value);
    return reply;
  }

  /** Each kind of question has its face; the type of its state stays between `show` and the face. */
  async function put<S>(face: Face<S>, question: Ask, replies: readonly Choice[]): Promise<Reply> {
    let asked: Asked<S> = {
      face,
      terminal,
      frame,
      stage: { ask: question, replies, words, paint, history },
      signal: endings.signal,
      again() {
        frame.erase();
        page.introduce(question);
      },
    };
    for (;;) {
      const outcome = await show(asked);
      frame.erase();
      if ('ended' in outcome) return ended(outcome.ended);
      if ('accepted' in outcome) return accepted(question, outcome.accepted);
      const granted = await grant(outcome.wish, question, outcome.given, face, outcome.state);
      if ('reply' in granted) return granted.reply;
      asked = { ...asked, resumed: granted.state, message: granted.message ?? '' };
    }
  }

  const accepted = ({ kind }: Ask, value: Given): Reply =>
    kind === 'yes-no-unknown' && value === unknownChoice ? { type: 'unknown' } : { type: 'answer', value };

  /** Ctrl+D when nothing else had ended the session. */
  function ended(unsent: Given): Reply {
    endings.end('end-of-input');
    page.unsent(unsent);
    return { type: endings.ending! };
  }

  async function grant<S>(
    wish: Wish,
    question: Ask,
    given: Given,
    face: Face<S>,
    state: S,
  ): Promise<Granted<S>> {
    switch (wish) {
      case 'help':
        page.help(question);
        return { state };
      case 'example':
        page.examples(question);
        return { state };
      case 'where':
        page.where(question);
        return { state };
      case 'editor':
        return compose(question, given, face, state);
      case 'menu':
      case 'commands': {
        const command = await menu(question);
        if (endings.ending !== undefined) return { reply: { type: endings.ending } };
        if (command === undefined) return { state };
        const message = refusal(command, question, given, false, words);
        return message === undefined ? grant(command, question, given, face, state) : { state, message };
      }
      case 'back':
      case 'forward':
      case 'review':
      case 'jump':
      case 'quit':
        return { reply: given.length > 0 ? { type: wish, draft: given } : { type: wish } };
      case 'skip':
      case 'unknown':
        return { reply: { type: wish } };
      case 'close':
      case 'redraw':
        return { state };
    }
  }

  async function menu(question: Ask): Promise<Command | undefined> {
    const list = menuOf(question, words);
    const outcome = await show({
      face: choosing,
      terminal,
      frame,
      signal: endings.signal,
      menu: words.menu,
      stage: { ask: list, replies: list.choices!, words, paint, history },
      again: () => frame.erase(),
    });
    frame.erase();
    if ('ended' in outcome) endings.end('end-of-input');
    return 'accepted' in outcome && outcome.accepted !== stay ? (outcome.accepted as Command) : undefined;
  }

  /** What comes back from the editor is the answer, unless it does not fit: then it goes on here. */
  async function compose<S>(question: Ask, given: Given, face: Face<S>, state: S): Promise<Granted<S>> {
    const before = typeof given === 'string' ? given : given.join('\n');
    const came = await terminal.lend(() => editText(machine, before));
    page.introduce(question);
    if (came.problem !== undefined) return { state, message: words.problems[came.problem] };
    if (came.text === undefined) return { state };
    const value = came.text.trim();
    const message = value === '' ? undefined : problemOf(question, value, words);
    if (value !== '' && message === undefined) return { reply: { type: 'answer', value } };
    return { state: face.begin(stageOf({ ...question, initial: value })), message };
  }

  const stageOf = (question: Ask): Stage => {
    const { columns, rows: height } = terminal;
    return { ask: question, replies: [], words, paint, history, columns, height };
  };

  function remember(text: string): void {
    if (history.at(-1) !== text) history.push(text);
    if (history.length > mostRecalled) history.shift();
  }

  return {
    kind: 'rich',
    get ending() {
      return endings.ending;
    },
    ask,
    say: (...lines) => page.say(...lines),
    show: (title, text) => page.statement(title, text),
    async busy(said, work) {
      const { default: ora } = await import('ora');
      const spinner = ora({
        text: visible(said),
        stream: machine.stderr,
        discardStdin: false,
        color: colour ? 'magenta' : false,
      }).start();
      try {
        return await work();
      } finally {
        spinner.stop();
      }
    },
    close() {
      if (closed) return;
      closed = true;
      frame.erase();
      terminal.close();
      endings.close();
    },
  };
}
