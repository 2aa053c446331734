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

test('a first evening, to the end: its files, and the terminal as it was', async () => {
  const person = new Person(['--quick', '--no-follow-ups', '--today', '2026-11-22'], 'en');
  try {
    for (let answers = 0; await person.sees(asked); answers++) {
      expect(answers).toBeLessThan(20);
      const screen = plain(person.screen);
      const long = screen.includes('empty line: done');
      person.type(
        screen.includes('↑↓') ? '\r' : long ? `a true answer ${answers}\r\r` : `words ${answers}\r`,
      );
    }
    expect(await person.exit).toBe(0);
    expect(readdirSync(person.folder).sort()).toEqual(['offer.board.html', 'offer.md', 'offer.yaml']);
    expect(person.file('offer.yaml')).toMatch(/^end:\n {2}answers: \d+\n$/m);
    expect(person.screen).toContain('\u001b[?2004l');
  } finally {
    person.leave();
  }
}, 60_000);

test.each([
  ['Ctrl+C', 130, (person: Person) => person.type('\u0003')],
  ['Ctrl+D', 129, (person: Person) => person.type('\u0004')],
  ['a request to end', 143, (person: Person) => person.end('SIGTERM')],
  ['a hang-up', 129, (person: Person) => person.end('SIGHUP')],
])(
  '%s keeps every accepted answer, says how to go on, and the next run goes on',
  async (_, code, end) => {
    const person = new Person(['--language', 'fr', '--no-follow-ups'], 'fr');
    const back: Person[] = [];
    try {
      await person.sees('Où en es-tu');
      person.type('\r');
      await person.sees('Écris-la ici');
      person.type('Je garde vos chats.\r\r');
      await person.sees('Ton métier');
      end(person);
      expect(await person.exit).toBe(code);
      const said = plain(person.screen);
      expect(said).toContain('Toutes tes réponses sont dans offre.yaml. Pour reprendre : limpide');
      expect(person.file('offre.yaml')).toContain('pitch_before: Je garde vos chats.');
      back.push(new Person([], 'fr', person.folder));
      await back[0]!.sees('Ton métier');
      expect(plain(back[0]!.screen)).not.toContain('Écris-la ici');
      back[0]!.type('\u0011');
      expect(await back[0]!.exit).toBe(0);
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
