/**
 * A real process, killed with no warning while a question stands, and another one that goes on: no answer is lost, no
 * question comes twice. Every fifth question in `npm test`, every question with `LIMPIDE_GATES=full`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from '../src/offer/open.ts';
import { times } from './gates.ts';

const bin = join(import.meta.dirname, '..', 'bin', 'limpide.js');
const steps = times(5, 1);

/** A question that waits: from its blank line to what tells how to reply. */
const waiting = /\n\n((?:[^\n]+\n)+?\([^\n]+\)\n)(?::help[^\n]*\n)?$/;
const evening = 'Shall we go on';

class Sitting {
  private readonly child: ChildProcess;
  private text = '\n';
  readonly exit: Promise<number | null>;

  constructor(folder: string) {
    const args = [bin, 'start', '--plain', '--no-follow-ups', '--language', 'en', '--today', '2026-11-22'];
    this.child = spawn(process.execPath, args, {
      cwd: folder,
      env: { PATH: process.env['PATH'], LIMPIDE_LOCALE: 'en', TZ: 'UTC' },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.text += text;
    });
    this.exit = new Promise((done) => this.child.on('exit', done));
  }

  /** The question that stands, or undefined once the session is over. */
  async question(): Promise<string | undefined> {
    let over = false;
    void this.exit.then(() => {
      over = true;
    });
    for (const until = Date.now() + 20_000; ; ) {
      const found = waiting.exec(this.text)?.[1];
      if (found !== undefined) return found;
      if (over) return undefined;
      if (Date.now() > until) throw new Error(`nothing asked:\n${this.text}`);
      await new Promise((done) => setTimeout(done, 5));
    }
  }

  reply(lines: string): void {
    this.text = '\n';
    this.child.stdin!.write(lines);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exit;
  }
}

/** An answer of the right kind; each list gets one record. */
function replyTo(question: string, number: number): string {
  if (question.includes('An empty line: that is all')) return '\n';
  const how = question.slice(question.lastIndexOf('\n('));
  if (how.includes('The numbers') || how.includes('Its number')) return '1\n';
  if (how.includes('A number')) return '3\n';
  if (how.includes('A date')) return '2026-12-01\n';
  if (how.includes('An amount')) return '45\n';
  return how.includes('As many lines') ? `true words ${number}\nand more\n\n` : `true words ${number}\n`;
}

function held(folder: string): { answers: string; count: number } {
  const opened = open(readFileSync(join(folder, 'offer.yaml')));
  if (!opened.ok) throw new Error(opened.code);
  expect(opened.end.kind).toBe('whole');
  const { answered = [], skipped = [], unknown = [] } = opened.positioning.progress ?? {};
  return { answers: opened.document.text, count: answered.length + skipped.length + unknown.length };
}

/** The longest way first; the other doors in full. */
const doors = [
  ['a sentence', '1'],
  ['many directions', '2'],
  ['a beginning', '3'],
] as const;

test.each(doors.slice(0, times(1, doors.length)))(
  'nothing is lost by whom %s brings',
  async (_, door) => {
    const folder = mkdtempSync(join(tmpdir(), 'limpide-'));
    try {
      let number = 0;
      let kills = 0;
      let sitting = new Sitting(folder);
      for (let stands = await sitting.question(); stands !== undefined; ) {
        number++;
        sitting.reply(number === 1 ? `${door}\n` : replyTo(stands, number));
        stands = await sitting.question();
        if (stands === undefined || number % steps !== 0) continue;
        await sitting.kill();
        kills++;
        const before = held(folder);
        sitting = new Sitting(folder);
        const again = await sitting.question();
        // "Shall we go on?" is answered by coming back.
        if (!stands.includes(evening)) expect(again).toBe(stands);
        stands = again;
        expect(held(folder).answers).toBe(before.answers);
      }
      expect(await sitting.exit).toBe(0);
      expect(kills).toBeGreaterThan(steps === 1 ? 60 : 12);
      const { answers } = held(folder);
      for (const said of answers.matchAll(/true words (\d+)/g))
        expect(Number(said[1])).toBeLessThanOrEqual(number);
      expect(new Set([...answers.matchAll(/true words \d+/g)].map(String)).size).toBeGreaterThan(30);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  times(120_000, 600_000),
);
