/** A first evening as a person lives it: the built limpide, in a real pseudo-terminal, keys typed one answer at a time. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';

const bin = join(import.meta.dirname, '..', 'bin', 'limpide.js');

class Person {
  readonly folder: string;
  screen = '';
  private readonly pty: IPty;
  readonly exit: Promise<number>;
  private over = false;

  constructor(args: readonly string[], locale: string, folder = mkdtempSync(join(tmpdir(), 'limpide-'))) {
    this.folder = folder;
    this.pty = spawn(process.execPath, [bin, ...args], {
      cols: 80,
      rows: 40,
      cwd: this.folder,
      env: { PATH: process.env['PATH'] ?? '', LIMPIDE_LOCALE: locale, TERM: 'xterm-256color', TZ: 'UTC' },
    });
    this.pty.onData((data) => {
      this.screen += data;
    });
    this.exit = new Promise((done) => {
      this.pty.onExit(({ exitCode }) => {
        this.over = true;
        done(exitCode);
      });
    });
  }

  /** Waits until this shows that was not there at the last reply; false when the session ended instead. */
  async sees(words: string | RegExp): Promise<boolean> {
    const until = Date.now() + 20_000;
    const there = (): boolean =>
      typeof words === 'string' ? plain(this.screen).includes(words) : words.test(plain(this.screen));
    while (!there()) {
      if (this.over) return there();
      if (Date.now() > until) throw new Error(`never saw “${words}” on:\n${plain(this.screen)}`);
      await new Promise((done) => setTimeout(done, 10));
    }
    return true;
  }

  type(keys: string): void {
    this.screen = '';
    this.pty.write(keys);
  }

  end(signal: 'SIGTERM' | 'SIGHUP' | 'SIGKILL'): void {
    this.screen = '';
    process.kill(this.pty.pid, signal);
  }

  file(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  leave(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What is read on the screen: escape sequences taken out, lines joined. */
const plain = (text: string): string =>
  text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b[()][A-B0]|\r/g, '').replace(/\s+/g, ' ');

/** The head of a question that waits for its reply. */
const asked = /of about \d+ .*Ctrl\+O menu/;

/** The number and the words of the question on the screen. */
const questionOn = (screen: string): string =>
  [...plain(screen).matchAll(/\d+ of about \d+ [^?]*\?/g)].at(-1)![0];

test('a first evening, to the end: its files, and the terminal as it was', async () => {
  const person = new Person(['--quick', '--no-follow-ups', '--today', '2026-11-22'], 'en');
  try {
    for (let answers = 0; await person.sees(asked); answers++) {
      expect(answers).toBeLessThan(20);
      answer(person, answers);
    }
    expect(await person.exit).toBe(0);
    expect(readdirSync(person.folder).sort()).toEqual(['offer.board.html', 'offer.md', 'offer.yaml']);
    expect(person.file('offer.yaml')).toMatch(/^end:\n {2}answers: \d+\n$/m);
    expect(person.screen).toContain('\u001b[?2004l');
  } finally {
    person.leave();
  }
}, 60_000);

/** Answers what stands on the screen, whatever its kind. */
function answer(person: Person, number: number): void {
  const screen = plain(person.screen);
  const long = screen.includes('empty line: done');
  person.type(screen.includes('↑↓') ? '\r' : long ? `a true answer ${number}\r\r` : `words ${number}\r`);
}

const endings = [
  ['Ctrl+C', 130, (person: Person) => person.type('\u0003')],
  ['Ctrl+D', 129, (person: Person) => person.type('\u0004')],
  ['a request to end', 143, (person: Person) => person.end('SIGTERM')],
  ['a hang-up', 129, (person: Person) => person.end('SIGHUP')],
] as const;
/** The first question, one in the middle, the last one of the evening. */
const places = [0, 4, 10] as const;

test.each(endings.flatMap(([what, code, end]) => places.map((at) => [what, at, code, end] as const)))(
  '%s after %i answers keeps them all, and the next run goes on there',
  async (_, at, code, end) => {
    const args = ['--quick', '--no-follow-ups', '--today', '2026-11-22'];
    const person = new Person(args, 'en');
    try {
      for (let answers = 0; answers < at; answers++) {
        await person.sees(asked);
        answer(person, answers);
      }
      await person.sees(asked);
      const stands = questionOn(person.screen);
      end(person);
      expect(await person.exit).toBe(code);
      expect(plain(person.screen)).toContain(
        at === 0 ? 'Nothing was written yet' : 'All your answers are in offer.yaml',
      );
      expect(person.screen).toContain('\u001b[?2004l');
      if (at > 0) {
        const kept = person.file('offer.yaml');
        expect(kept).toMatch(new RegExp(`^end:\\n {2}answers: ${at}$`, 'm'));
      }
      const back = new Person(args, 'en', person.folder);
      await back.sees(asked);
      expect(questionOn(back.screen)).toBe(stands);
      back.type('\u0011');
      expect(await back.exit).toBe(0);
    } finally {
      person.leave();
    }
  },
  60_000,
);

test('killed with no warning, the next run goes on; a second one at once is told', async () => {
  const person = new Person(['--no-follow-ups'], 'en');
  try {
    await person.sees('Where are you today?');
    person.type('\u001b[B\u001b[B');
    person.type('\r');
    await person.sees('come to you for');
    const second = new Person([], 'en', person.folder);
    expect(await second.exit).toBe(75);
    expect(plain(second.screen)).toContain('offer.yaml');
    person.end('SIGKILL');
    await person.exit;
    const back = new Person([], 'en', person.folder);
    await back.sees('come to you for');
    back.type('\u0011');
    expect(await back.exit).toBe(0);
  } finally {
    person.leave();
  }
}, 60_000);
