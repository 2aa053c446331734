/** A skin that tells what passes through it: each question with its answer, as events for a log, a page, a program. */
import type { SessionEvent } from '../session/events.ts';
import type { Ask, Given, Line, Reply, Skin } from '../terminal/view.ts';

export type Tell = (event: SessionEvent) => void;

export interface Recording {
  readonly by: 'maker' | 'coach';
  /** Milliseconds, on a clock that never goes back. */
  readonly tick: () => number;
}

export function recorded(skin: Skin, tell: Tell, { by, tick }: Recording): Skin {
  return {
    kind: skin.kind,
    get ending() {
      return skin.ending;
    },
    async ask(ask) {
      tell(askedOf(ask));
      const from = tick();
      const reply = await skin.ask(ask);
      const event = eventOf(ask, reply, by, Math.round((tick() - from) / 100) / 10);
      if (event !== undefined) tell(event);
      return reply;
    },
    say: (...lines) => {
      const text = lines.map(textOf).join('\n');
      if (text.trim() !== '') tell({ event: 'said', text });
      skin.say(...lines);
    },
    show: (title, statement) => {
      tell({ event: 'statement', text: statement });
      skin.show(title, statement);
    },
    busy: (words, work) => skin.busy(words, work),
    close: () => skin.close(),
  };
}

const textOf = (line: string | Line): string => (typeof line === 'string' ? line : line.text);

function askedOf(ask: Ask): SessionEvent {
  const { key = '', kind, why, help, thread, examples, choices, atLeast, atMost, initial, moves } = ask;
  return {
    event: 'asked',
    question: key,
    kind,
    ask: ask.ask,
    ...(why === undefined ? {} : { why }),
    ...(help === undefined ? {} : { help }),
    ...(thread === undefined ? {} : { thread }),
    ...(examples === undefined ? {} : { examples }),
    ...(choices === undefined ? {} : { choices }),
    ...(atLeast === undefined ? {} : { at_least: atLeast }),
    ...(atMost === undefined ? {} : { at_most: atMost }),
    ...(initial === undefined ? {} : { initial }),
    moves,
  };
}

function eventOf(ask: Ask, reply: Reply, by: 'maker' | 'coach', seconds: number): SessionEvent | undefined {
  const question = ask.key ?? '';
  switch (reply.type) {
    case 'answer':
      return ask.initial === undefined || same(ask.initial, reply.value)
        ? { event: 'answered', question, value: reply.value, by, seconds }
        : { event: 'changed', question, from: ask.initial, to: reply.value, by, seconds };
    case 'skip':
      return { event: 'skipped', question, seconds };
    case 'unknown':
      return { event: 'unknown', question, seconds };
    case 'back':
    case 'forward':
    case 'review':
    case 'jump':
    case 'quit':
      return { event: 'moved', question, move: reply.type };
    default:
      // How the session ended is told once, at its end.
      return undefined;
  }
}

const same = (one: Given, other: Given): boolean =>
  JSON.stringify([one].flat()) === JSON.stringify([other].flat());
