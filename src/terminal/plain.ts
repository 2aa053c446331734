/**
 * Lines in, lines out: the whole wizard without colour, box, spinner or redraw, from a terminal or a pipe, for a screen
 * reader as for a script. `> ` stands before each line read.
 */
import { visible } from '../escape/visible.ts';
import { type Command, commandOf } from './command.ts';
import { editText } from './editor.ts';
import { Endings } from './endings.ts';
import { LineReader } from './lines.ts';
import { quoted } from './quote.ts';
import { chosen, manyOf, problemOf, repliesOf, unknownChoice } from './replies.ts';
import type { Terms } from './terms.ts';
import { typed } from './typed.ts';
import type { Ask, Choice, Given, Line, Move, Reply, Skin } from './view.ts';

const blank = '';

export function openPlain({ machine, words }: Terms): Skin {
  const endings = new Endings(machine);
  const reader = new LineReader(machine, endings);
  const { stdin, stderr } = machine;
  let told = false;
  let statement: string | undefined;
  let closed = false;

  const write = (text: string): void => {
    stderr.write(text);
  };
  const say = (...lines: readonly (string | Line)[]): void => {
    for (const line of lines) write(`${visible(plainly(line), { lines: true })}\n`);
  };
  const plainly = (line: string | Line): string =>
    typeof line === 'string' ? line : line.tone === 'quote' ? quoted(line.text, words) : line.text;

  /** From a pipe nobody sees `> ` wait: it is written with the line, so that none stands there when input ends. */
  async function readLine(): Promise<string | undefined> {
    if (stdin.isTTY) write('> ');
    const line = await reader.next();
    if (line === undefined) {
      if (stdin.isTTY) write('\n');
      endings.end('end-of-input');
      return undefined;
    }
    if (!stdin.isTTY) write('> \n');
    if (stdin.isTTY && new TextEncoder().encode(line).length >= 4095) say(words.problems.cutLine);
    return typed(line);
  }

  /** Until an empty line or a lone dot. On a terminal an empty line inside a paste is part of it. */
  async function readLines(first: string): Promise<string | undefined> {
    const lines = [first];
    for (;;) {
      const line = await readLine();
      if (line === undefined) return undefined;
      if (line.trim() === '.') break;
      if (line.trim() === '') {
        if (stdin.isTTY) await new Promise<void>((then) => machine.later(20, then));
        if (!(stdin.isTTY && reader.ready)) break;
      }
      lines.push(line);
    }
    return lines.join('\n').trim();
  }

  function introduce(ask: Ask, replies: readonly Choice[] | undefined): void {
    say(blank);
    if (ask.head !== undefined) say(ask.head);
    if (ask.thread !== undefined) say(quoted(ask.thread, words));
    say(ask.ask);
    if (ask.why !== undefined) say(ask.why);
    replies?.forEach(({ label, hint }, at) => {
      say(`  ${at + 1}. ${label}${hint === undefined ? '' : ` (${hint})`}`);
    });
    if (ask.other !== undefined && (replies?.length ?? 0) > 0) say(`  …  ${ask.other}`);
    if (ask.initial !== undefined && ask.initial.length > 0)
      say(`${words.now(shown(ask.initial, replies))}`, words.keep);
    say(`(${howTo(ask)})`);
    if (!told) say(words.say.more);
    told = true;
  }

  const howTo = (ask: Ask): string => {
    if (ask.none === undefined) return howToReply(ask);
    return ask.kind === 'long'
      ? words.say.longOrNone(ask.none)
      : `${howToReply(ask)} ${words.say.none(ask.none)}`;
  };

  const howToReply = (ask: Ask): string => {
    switch (ask.kind) {
      case 'choices':
        return words.say.choices;
      case 'pick':
        if (ask.other !== undefined && (ask.choices ?? []).length === 0) return words.say.text;
        if (!manyOf(ask)) return ask.other === undefined ? words.say.choice : words.say.pickOne;
        return ask.other === undefined ? words.say.choices : words.say.pick;
      case 'choice':
      case 'yes-no':
      case 'yes-no-unknown':
        return words.say.choice;
      case 'scale':
        return words.say.scale(ask.atLeast ?? 1, ask.atMost ?? 5);
      case 'text':
      case 'long':
      case 'number':
      case 'date':
      case 'money':
        return words.say[ask.kind];
    }
  };

  async function ask(question: Ask): Promise<Reply> {
    const replies = repliesOf(question, words);
    if (endings.ending === undefined) introduce(question, replies);
    for (;;) {
      const line = await readLine();
      if (line === undefined) return { type: endings.ending! };
      const command = commandOf(line, words.commands);
      if (command !== undefined) {
        if ('stranger' in command) say(words.problems.notACommand(command.stranger, command.nearest));
        else {
          const reply = await obey(command.command, question);
          if (reply !== undefined) return reply;
        }
        continue;
      }
      if (question.none !== undefined && line.trim() === '') return { type: 'skip' };
      const given = await givenBy(line, question, replies);
      if (given === undefined) {
        if (endings.ending !== undefined) return { type: endings.ending };
        continue;
      }
      if (question.kind === 'yes-no-unknown' && given === unknownChoice) return { type: 'unknown' };
      const problem = problemOf(question, given, words);
      if (problem === undefined) return { type: 'answer', value: given };
      say(problem);
    }
  }

  /** What the line gives, or undefined when there is nothing in it to accept (and it was said why). */
  async function givenBy(
    line: string,
    question: Ask,
    replies: readonly Choice[] | undefined,
  ): Promise<Given | undefined> {
    if (line.trim() === '') {
      if (question.initial !== undefined && question.initial.length > 0) return question.initial;
      say(
        question.moves.includes('skip')
          ? words.problems.empty(`:${words.commands.skip}`)
          : words.problems.emptyRequired,
      );
      return undefined;
    }
    if (replies === undefined) return question.kind === 'long' ? readLines(line) : line.trim();
    const given = chosen(question, replies, line);
    if (given === undefined) say(words.problems.notAChoice(replies.length));
    return given;
  }

  async function obey(command: Command, question: Ask): Promise<Reply | undefined> {
    switch (command) {
      case 'help':
        say(question.help ?? words.noHelp);
        return undefined;
      case 'example':
        say(...exampleOf(question));
        return undefined;
      case 'where':
        say(...(question.where ?? [question.head ?? question.ask]));
        return undefined;
      case 'commands':
        for (const name of Object.keys(words.commands) as Command[])
          if (possible(name, question)) say(`  :${words.commands[name]}  ${words.does[name]}`);
        return undefined;
      case 'editor':
        return compose(question);
      case 'back':
      case 'forward':
      case 'skip':
      case 'unknown':
      case 'review':
      case 'jump':
      case 'quit':
        if (possible(command, question)) return { type: command };
        say(words.problems.notHere(`:${words.commands[command]}`));
        return undefined;
    }
  }

  const exampleOf = ({ examples = [] }: Ask): (string | Line)[] => {
    if (examples.length === 0) return [words.noExample];
    return examples.flatMap(({ craft, text }) => [words.exampleFrom(craft), quoted(text, words)]);
  };

  async function compose(question: Ask): Promise<Reply | undefined> {
    if (repliesOf(question, words) !== undefined || stdin.isTTY !== true) {
      say(words.problems.notHere(`:${words.commands.editor}`));
      return undefined;
    }
    const initial = typeof question.initial === 'string' ? question.initial : '';
    const came = await endings.lent(() => editText(machine, initial));
    if (came.problem !== undefined) say(words.problems[came.problem]);
    if (came.text === undefined || came.text.trim() === '') return undefined;
    const problem = problemOf(question, came.text.trim(), words);
    if (problem === undefined) return { type: 'answer', value: came.text.trim() };
    say(problem);
    return undefined;
  }

  return {
    kind: 'plain',
    get ending() {
      return endings.ending;
    },
    ask,
    say,
    show(title, text) {
      if (text === statement) return;
      statement = text;
      say(blank, title, text);
    },
    busy: (_words, work) => work(),
    close() {
      if (closed) return;
      closed = true;
      reader.close();
      endings.close();
    },
  };
}

const locals: readonly Command[] = ['help', 'example', 'where', 'editor', 'commands', 'quit'];
const possible = (command: Command, { moves }: Ask): boolean =>
  locals.includes(command) || moves.includes(command as Move);

function shown(given: Given, replies: readonly Choice[] | undefined): string {
  const labels = (typeof given === 'string' ? [given] : given).map(
    (value) => replies?.find((reply) => reply.value === value)?.label ?? value,
  );
  return labels.join(', ');
}
