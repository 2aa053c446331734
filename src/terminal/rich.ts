/** The skin of a terminal: colour, keys, a footer; the question above, the reply under it. */
import { visible } from '../escape/visible.ts';
import { choosing } from './choosing.ts';
import type { Command } from './command.ts';
import { editText } from './editor.ts';
import { Endings } from './endings.ts';
import type { Face, Stage } from './face.ts';
import { Frame } from './frame.ts';
import { commandsOf, keyNameOf, type Wish } from './moves.ts';
import { paintOf } from './paint.ts';
import { type Asked, type Outcome, show } from './prompt.ts';
import { manyOf, problemOf, repliesOf, unknownChoice } from './replies.ts';
import { isShort, scale } from './scale.ts';
import { Terminal } from './terminal.ts';
import type { Terms } from './terms.ts';
import type { Ask, Choice, Given, Line, Reply, Skin } from './view.ts';
import { shorten } from './width.ts';
import { wrap } from './wrap.ts';
import { writing } from './writing.ts';

const blank = '';

export function openRich({ machine, words, colour }: Terms): Skin {
  const endings = new Endings(machine);
  const terminal = new Terminal(machine, endings);
  const frame = new Frame(terminal);
  const paint = paintOf(colour);
  const history: string[] = [];
  let statement: string | undefined;
  let closed = false;

  const say = (...lines: readonly (string | Line)[]): void => {
    const rows = lines.flatMap((line) => {
      const { tone, text } = typeof line === 'string' ? { tone: 'plain' as const, text: line } : line;
      const said = visible(tone === 'quote' ? words.quoted(text) : text, { lines: true });
      const bar = tone === 'quote' ? '│ ' : '';
      return wrap(said, Math.max(8, terminal.columns - 1 - bar.length)).map((row) =>
        paint.tone(tone, bar + row),
      );
    });
    terminal.write(rows.map((row) => `${row}\n`).join(''));
  };

  const introduce = (ask: Ask): void =>
    say(
      blank,
      ...(ask.head === undefined ? [] : [{ tone: 'faint', text: ask.head } as const]),
      ...(ask.thread === undefined ? [] : [{ tone: 'quote', text: ask.thread } as const]),
      { tone: 'title', text: ask.ask },
      ...(ask.why === undefined ? [] : [{ tone: 'faint', text: ask.why } as const]),
      ...hintOf(ask),
    );

  const hintOf = ({ kind, atLeast, atMost }: Ask): Line[] => {
    switch (kind) {
      case 'date':
      case 'money':
        return [{ tone: 'faint', text: words.say[kind] }];
      case 'scale':
        return [{ tone: 'faint', text: words.say.scale(atLeast ?? 1, atMost ?? 5) }];
      default:
        return [];
    }
  };

  /** Each kind of question has its face; the type of its state stays between `show` and the face. */
  async function put<S>(face: Face<S>, ask: Ask, replies: readonly Choice[]): Promise<Reply> {
    const stage: Omit<Stage, 'columns' | 'height'> = { ask, replies, words, paint, history };
    let asked: Asked<S> = {
      face,
      terminal,
      frame,
      stage,
      signal: endings.signal,
      again() {
        frame.erase();
        introduce(ask);
      },
    };
    for (;;) {
      const outcome = await show(asked);
      const reply = settled(outcome);
      if (reply !== undefined) {
        finish(ask, reply, replies);
        return reply;
      }
      const { wish, state, given } = outcome as Extract<Outcome<S>, { wish: Wish }>;
      frame.erase();
      const granted = await grant(wish, ask, given, face, state);
      if ('reply' in granted) {
        finish(ask, granted.reply, replies);
        return granted.reply;
      }
      asked = { ...asked, resumed: granted.state, message: granted.message ?? '' };
    }
  }

  /** What ends the question; undefined for a wish still to be granted. */
  function settled<S>(outcome: Outcome<S> | undefined): Reply | undefined {
    if (outcome === undefined) return { type: endings.ending! };
    if ('ended' in outcome) {
      endings.end('end-of-input');
      return { type: 'end-of-input' };
    }
    if ('accepted' in outcome)
      return outcome.accepted === unknownChoice
        ? { type: 'unknown' }
        : { type: 'answer', value: outcome.accepted };
    return undefined;
  }

  type Granted<S> = { readonly reply: Reply } | { readonly state: S; readonly message?: string };

  async function grant<S>(wish: Wish, ask: Ask, given: Given, face: Face<S>, state: S): Promise<Granted<S>> {
    const draft = given.length > 0 ? { draft: given } : {};
    switch (wish) {
      case 'help':
        say({ tone: 'faint', text: ask.help ?? words.noHelp });
        return { state };
      case 'example':
        say(...examplesOf(ask));
        return { state };
      case 'where':
        say(...(ask.where ?? [ask.head ?? ask.ask]).map((text) => ({ tone: 'faint', text }) as const));
        return { state };
      case 'editor':
        return write(ask, given, face, state);
      case 'menu':
      case 'commands': {
        const chosen = await menu(ask);
        if (chosen === undefined)
          return endings.ending === undefined ? { state } : { reply: { type: endings.ending } };
        if (
          (chosen === 'skip' || chosen === 'unknown') &&
          given.length > 0 &&
          repliesOf(ask, words) === undefined
        )
          return { state, message: words.problems.written };
        return grant(chosen, ask, given, face, state);
      }
      case 'back':
      case 'forward':
      case 'review':
      case 'jump':
      case 'quit':
        return { reply: { type: wish, ...draft } };
      case 'skip':
      case 'unknown':
        return { reply: { type: wish } };
      case 'close':
      case 'redraw':
        return { state };
    }
  }

  const examplesOf = ({ examples = [] }: Ask): (string | Line)[] =>
    examples.length === 0
      ? [{ tone: 'faint', text: words.noExample }]
      : examples.flatMap(({ craft, text }) => [
          { tone: 'faint', text: words.exampleFrom(craft) } as const,
          { tone: 'quote', text } as const,
        ]);

  const stageFor = (ask: Ask): Stage => ({
    ask,
    replies: repliesOf(ask, words) ?? [],
    words,
    paint,
    history,
    columns: terminal.columns,
    height: terminal.rows,
  });

  async function menu(ask: Ask): Promise<Command | undefined> {
    const written = repliesOf(ask, words) === undefined && ask.kind !== 'scale';
    const choices = commandsOf(ask, written).map((command) => {
      const hint = keyNameOf(command, words);
      return { value: command, label: words.does[command], ...(hint === undefined ? {} : { hint }) };
    });
    const question: Ask = {
      kind: 'choice',
      ask: words.menu,
      choices: [...choices, { value: 'stay', label: words.stay }],
      moves: [],
    };
    const outcome = await show({
      face: choosing,
      terminal,
      frame,
      signal: endings.signal,
      menu: words.menu,
      stage: { ask: question, replies: question.choices!, words, paint, history },
      again: () => frame.erase(),
    });
    frame.erase();
    if (outcome !== undefined && 'ended' in outcome) endings.end('end-of-input');
    if (outcome === undefined || !('accepted' in outcome) || outcome.accepted === 'stay') return undefined;
    return outcome.accepted as Command;
  }

  async function write<S>(ask: Ask, given: Given, face: Face<S>, state: S): Promise<Granted<S>> {
    const text = typeof given === 'string' ? given : given.join('\n');
    const came = await terminal.lend(() => editText(machine, text));
    introduce(ask);
    if (came.problem !== undefined) return { state, message: words.problems[came.problem] };
    if (came.text === undefined) return { state };
    const edited = came.text.trim();
    const problem = edited === '' ? undefined : problemOf(ask, edited, words);
    if (edited !== '' && problem === undefined) return { reply: { type: 'answer', value: edited } };
    return {
      state: face.begin(stageFor({ ...ask, initial: edited })),
      ...(problem === undefined ? {} : { message: problem }),
    };
  }

  /** In the place of the reply stays what was answered, a few rows of it. */
  function finish(ask: Ask, reply: Reply, replies: readonly Choice[]): void {
    frame.erase();
    if (reply.type !== 'answer') {
      const name = reply.type === 'skip' || reply.type === 'unknown' ? words.footer[reply.type] : undefined;
      if (name !== undefined) say({ tone: 'faint', text: `– ${name}` });
      return;
    }
    const values = [reply.value].flat();
    const labels = values.map((value) => replies.find((one) => one.value === value)?.label ?? value);
    if (!manyOf(ask) && replies.length === 0) remember(values[0]!);
    const rows = wrap(visible(labels.join(', '), { lines: true }), Math.max(1, terminal.columns - 3));
    const most = 6;
    const kept =
      rows.length > most
        ? [...rows.slice(0, most - 1), shorten(`${rows[most - 1]} …`, terminal.columns - 3)]
        : rows;
    terminal.write(kept.map((row, at) => `${at === 0 ? paint.good('✓') : ' '} ${row}\n`).join(''));
  }

  function remember(text: string): void {
    if (history.at(-1) !== text) history.push(text);
    if (history.length > 100) history.shift();
  }

  async function ask(question: Ask): Promise<Reply> {
    if (endings.ending !== undefined) return { type: endings.ending };
    introduce(question);
    const replies = repliesOf(question, words);
    if (replies !== undefined) return put(choosing, question, replies);
    if (question.kind === 'scale' && isShort(question.atLeast, question.atMost))
      return put(scale, question, []);
    return put(writing, question, []);
  }

  return {
    kind: 'rich',
    get ending() {
      return endings.ending;
    },
    ask,
    say,
    show(title, text) {
      if (text === statement) return;
      statement = text;
      const rows = wrap(visible(text, { lines: true }), Math.max(8, terminal.columns - 3));
      say(blank, { tone: 'title', text: title });
      terminal.write(rows.map((row) => `${paint.accent('│')} ${row}\n`).join(''));
    },
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
