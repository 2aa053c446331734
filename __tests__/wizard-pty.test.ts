/** A first evening as a person lives it: the built limpide, in a real pseudo-terminal, keys typed one answer at a time. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';

const bin = join(import.meta.dirname, '..', 'bin', 'limpide.js');

class Person {
  readonly folder = mkdtempSync(join(tmpdir(), 'limpide-'));
  screen = '';
  private readonly pty: IPty;
  readonly exit: Promise<number>;

  constructor(args: readonly string[], locale: string) {
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
      this.pty.onExit(({ exitCode }) => done(exitCode));
    });
  }

  /** Waits until words show that were not there at the last reply, then types. */
  async sees(words: string): Promise<void> {
    const until = Date.now() + 15_000;
    while (!plain(this.screen).includes(words)) {
      if (Date.now() > until) throw new Error(`never saw “${words}” on:\n${plain(this.screen)}`);
      await new Promise((done) => setTimeout(done, 15));
    }
  }

  type(keys: string): void {
    this.screen = '';
    this.pty.write(keys);
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

test('a first evening, to the end: two files', async () => {
  const person = new Person(['--quick', '--no-follow-ups', '--today', '2026-11-22'], 'en');
  try {
    await person.sees('Where are you today?');
    person.type('\r');
    for (let answers = 0; answers < 40 && !person.screen.includes('offer.md'); answers++) {
      await person.sees('❯');
      if (plain(person.screen).includes('offer.md')) break;
      const choosing = plain(person.screen).includes('↑↓');
      person.type(choosing ? '\r' : `a true answer ${answers}\r\r`);
      await new Promise((done) => setTimeout(done, 120));
    }
    expect(await person.exit).toBe(0);
    expect(readdirSync(person.folder).sort()).toEqual(expect.arrayContaining(['offer.md', 'offer.yaml']));
    expect(person.file('offer.yaml')).toMatch(/^end:\n {2}answers: \d+\n$/m);
  } finally {
    person.leave();
  }
}, 60_000);

test('Ctrl+C keeps every accepted answer, says how to go on, and the next run goes on', async () => {
  const person = new Person(['--language', 'fr'], 'fr');
  try {
    await person.sees('Où en es-tu');
    person.type('\r');
    await person.sees('Écris-la ici');
    person.type('Je garde vos chats.\r\r');
    await person.sees('Soirée 1');
    person.type('\u0003');
    expect(await person.exit).toBe(130);
    expect(plain(person.screen)).toContain('offre.yaml');
    expect(person.file('offre.yaml')).toContain('pitch_before: Je garde vos chats.');
  } finally {
    person.leave();
  }
}, 60_000);
