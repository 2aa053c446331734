/**
 * What happens to a terminal, at each kind of question, at the first, a middle and the last one: the right exit code,
 * the terminal sane, every accepted answer there. `LIMPIDE_GATES=full` plays all of it, else one in some.
 */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, Pty } from './pty.ts';

const full = process.env['LIMPIDE_GATES'] === 'full';
const demo = bundle();
afterAll(() => demo.remove());

const kinds = [
  'text',
  'long',
  'choice',
  'choices',
  'number',
  'scale',
  'date',
  'money',
  'yes-no',
  'yes-no-unknown',
  'pick',
] as const;
type Kind = (typeof kinds)[number];

/** Keys that answer a question of each kind, one write each. */
const answers: Record<Kind, readonly string[]> = {
  text: ['word', '\r'],
  long: ['word', '\r', '\r'],
  choice: ['\u001b[B', '\r'],
  choices: [' ', '\r'],
  number: ['12', '\r'],
  scale: ['3', '\r'],
  date: ['2026-05-12', '\r'],
  money: ['45', '\r'],
  'yes-no': ['\r'],
  'yes-no-unknown': ['\r'],
  pick: [' ', '\r'],
};

async function answer(pty: Pty, kind: Kind): Promise<void> {
  const before = pty.told.length;
  for (const keys of answers[kind]) {
    const written = pty.screen.written;
    pty.type(keys);
    await pty.until((it) => it.screen.written > written || it.told.length > before);
  }
  await pty.until((it) => it.told.length > before);
}

const sane = (pty: Pty): void => {
  expect(pty.screen.modes).toEqual({ '7': true, '25': true, '2004': false });
  expect(pty.screen.unknown).toEqual([]);
};

/** Runs the demo under a shell that tells afterwards how the terminal was left; `after` is what the shell does next. */
async function inShell<T>(kind: Kind, at: number, after: string, play: (pty: Pty) => Promise<T>): Promise<T> {
  const told = join(tmpdir(), `limpide-told-${randomBytes(6).toString('hex')}`);
  const node = `"${process.execPath}" "${demo.path}" rich ${[kind, kind, kind].join(',')} en "${told}"`;
  const pty = new Pty('bash', ['--norc', '-c', `set -m; ${node}; ${after}`], told);
  try {
    for (let question = 0; question <= at; question++) {
      await pty.until(`Question ${question + 1} (${kind})?`);
      await pty.until((it) => it.screen.text.trimEnd().endsWith('Ctrl+O menu'));
      if (question < at) await answer(pty, kind);
    }
    return await play(pty);
  } finally {
    pty.pty.kill('SIGKILL');
    rmSync(told, { force: true });
  }
}

/** The shell waits at the end: what a terminal shows last is not always read once everybody has left it. */
const left =
  'echo "left with $?"; stty -a | grep -ow -- "-\\?\\(echo\\|icanon\\|isig\\)" | tr "\\n" " "; echo end; read';

async function leaves(kind: Kind, at: number, code: number, act: (pty: Pty) => void): Promise<void> {
  await inShell(kind, at, left, async (pty) => {
    act(pty);
    expect(await pty.ended()).toBe(code);
    await pty.until('end');
    expect(pty.screen.text).toContain(`left with ${code}`);
    expect(pty.screen.text).toMatch(/isig icanon echo end/);
    expect(pty.told.filter(({ type }) => type === 'answer')).toHaveLength(at);
    sane(pty);
  });
}

/** The question goes on as if nothing had been. */
async function goesOn(kind: Kind, pty: Pty): Promise<void> {
  const before = pty.told.length;
  await answer(pty, kind);
  expect(pty.told[before]!.type).toBe('answer');
}

const events: Record<string, (kind: Kind, at: number) => Promise<void>> = {
  'Ctrl+C': (kind, at) => leaves(kind, at, 130, (pty) => pty.type('\u0003')),
  'Ctrl+D': (kind, at) => leaves(kind, at, 129, (pty) => pty.type('\u0004')),
  'Ctrl+Q': (kind, at) => leaves(kind, at, 0, (pty) => pty.type('\u0011')),
  SIGINT: (kind, at) => leaves(kind, at, 130, (pty) => process.kill(pty.pid, 'SIGINT')),
  SIGTERM: (kind, at) => leaves(kind, at, 143, (pty) => process.kill(pty.pid, 'SIGTERM')),
  SIGHUP: (kind, at) => leaves(kind, at, 129, (pty) => process.kill(pty.pid, 'SIGHUP')),
  'Ctrl+Z and fg': (kind, at) =>
    inShell(kind, at, 'stty -a | grep -ow -- "-\\?icanon"; echo away; read; fg; echo back', async (pty) => {
      pty.type('\u001a');
      await pty.until('icanon\naway');
      expect(pty.screen.text).not.toContain('-icanon');
      sane(pty);
      pty.type('\r');
      await pty.until((it) => it.screen.text.trimEnd().endsWith('Ctrl+O menu'));
      await goesOn(kind, pty);
    }),
  'stopped from outside, and gone on': (kind, at) =>
    inShell(kind, at, 'stty sane; echo away; read; fg; echo back', async (pty) => {
      process.kill(pty.pid, 'SIGSTOP');
      await pty.until('away');
      pty.type('\r');
      await pty.until((it) => it.screen.text.trimEnd().endsWith('Ctrl+O menu'));
      await goesOn(kind, pty);
    }),
  'a closed terminal': (kind, at) =>
    inShell(kind, at, left, async (pty) => {
      // The other end goes away: the system sends SIGHUP, reads end, writes fail.
      (pty.pty as unknown as { destroy(): void }).destroy();
      expect(await pty.ended()).toBe(129);
      expect(pty.told.filter(({ type }) => type === 'answer')).toHaveLength(at);
    }),
  'resized to 20 columns': (kind, at) => resized(kind, at, 20),
  'resized to 4 columns': (kind, at) => resized(kind, at, 4),
};

async function resized(kind: Kind, at: number, columns: number): Promise<void> {
  await inShell(kind, at, left, async (pty) => {
    const { written } = pty.screen;
    pty.resize(columns, 10);
    await pty.until((it) => it.screen.written > written);
    await goesOn(kind, pty);
    expect(pty.screen.unknown).toEqual([]);
  });
}

const matrix = Object.keys(events).flatMap((event) =>
  kinds.flatMap((kind) => [0, 1, 2].map((at) => [event, kind, at] as const)),
);
/** A step prime to the number of kinds and places, so that the few played in every run are of all sorts. */
const played = full ? matrix : matrix.filter((_, index) => index % 25 === 0);

test.each(played)(
  '%s at a %s, question %i',
  async (event, kind, at) => {
    await events[event]!(kind, at);
  },
  30_000,
);

test('every event is among those played', () => {
  expect(new Set(played.map(([event]) => event)).size).toBe(Object.keys(events).length);
});

describe('plain mode on a terminal', () => {
  async function plain<T>(play: (pty: Pty) => Promise<T>): Promise<T> {
    const told = join(tmpdir(), `limpide-told-${randomBytes(6).toString('hex')}`);
    const pty = new Pty(process.execPath, [demo.path, 'plain', 'text,long,text', 'en', told], told);
    try {
      await pty.until('Question 1');
      await pty.until((it) => it.screen.text.endsWith('\n>'));
      return await play(pty);
    } finally {
      pty.pty.kill('SIGKILL');
      rmSync(told, { force: true });
    }
  }

  test('shows each line once, and nothing that moves or colours', async () => {
    await plain(async (pty) => {
      pty.type('a word\r');
      await pty.until('Question 2');
      pty.type('one\rtwo\r\r');
      await pty.until('Question 3');
      expect(pty.told.filter(({ type }) => type === 'answer').map(({ value }) => value)).toEqual([
        'a word',
        'one\ntwo',
      ]);
      expect(pty.screen.text.match(/a word/g)).toHaveLength(1);
      expect(pty.screen.sequences).toBe(0);
    });
  });

  test.each([
    ['Ctrl+C', '\u0003', 130],
    ['Ctrl+D', '\u0004', 129],
    [':quit', ':quit\r', 0],
  ])('%s', async (_, keys, code) => {
    await plain(async (pty) => {
      pty.type(keys);
      expect(await pty.ended()).toBe(code);
    });
  });
});

test('what was being written when Ctrl+C came can still be read', async () => {
  await inShell('text', 0, left, async (pty) => {
    pty.type('half a sentence');
    await pty.until('half a sentence');
    pty.type('\u0003');
    await pty.ended();
    await pty.until('… half a sentence');
  });
});

test('a person’s own editor, in the same terminal', async () => {
  process.env['EDITOR'] = `${process.execPath} -e require('fs').writeFileSync(process.argv[1],'l’été')`;
  try {
    await inShell('text', 0, left, async (pty) => {
      pty.type('\u0005');
      await pty.until((it) => it.told.some(({ value }) => value === 'l’été'));
    });
  } finally {
    delete process.env['EDITOR'];
  }
});
