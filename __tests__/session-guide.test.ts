/** Two terminals: the coach's notes follow, in a process of their own, the session that another one holds. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '..', 'bin', 'limpide.js');
const script = `format: limpide-session/1
id: talk
version: "1"
title: A talk
languages: [en]
sections:
  - id: only
    title: What happened
    questions:
      - {id: craft, kind: text, ask: Your craft?, into: maker.craft, guidance: Let them speak.}
      - id: quotes
        kind: list
        ask: What did you hear?
        guidance: Their words, not yours. Wait.
        into: evidence[]
        questions:
          - {id: who, kind: pick, from: clients, at_most: 1, ask: Who?, into: .client}
          - {id: words, kind: text, ask: Which words?, into: .words, guidance: Word for word.}
`;

const folder = mkdtempSync(join(tmpdir(), 'limpide-guide-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const one of started) one.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A running limpide, all that it printed, and a way to wait for some of it. */
function limpide(...args: string[]): {
  readonly child: ChildProcess;
  readonly until: (text: string) => Promise<void>;
  readonly printed: () => string;
} {
  const env = { PATH: process.env['PATH'], HOME: folder, LIMPIDE_LOCALE: 'en', TZ: 'UTC' };
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env, stdio: 'pipe' });
  started.push(child);
  let printed = '';
  const wakers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      printed += bytes.toString();
      for (const wake of wakers) wake();
    });
  const until = (text: string): Promise<void> =>
    new Promise((done) => {
      const look = (): void => {
        if (!printed.includes(text)) return;
        wakers.delete(look);
        done();
      };
      wakers.add(look);
      look();
    });
  return { child, until, printed: () => printed };
}

test('the notes follow the session, and end with it', async () => {
  writeFileSync(join(folder, 'talk.yaml'), script);
  const guide = limpide('session', 'guide', 'talk.yaml', '--for', 'claire', '--follow');
  await guide.until('Waiting for the session with claire');
  const ended = new Promise((done) => guide.child.on('exit', done));

  const run = limpide('session', 'run', 'talk.yaml', '--for', 'claire', '--plain', '--no-follow-ups');
  const say = (text: string): void => void run.child.stdin!.write(`${text}\n`);
  await guide.until('Now: Your craft?\n\nLet them speak.');
  await run.until('Your craft?');
  say('potter');
  await guide.until('Now: What did you hear?\n\nTheir words, not yours. Wait.');
  say('Ines');
  await guide.until('Now: Which words?\n\nWord for word.');
  say('I drink from it');
  await run.until('that is all');
  say('');
  expect(await ended).toBe(0);
  expect(guide.printed()).toContain('The session is over.');
  // The shared screen never shows what is for the coach alone.
  expect(run.printed()).not.toContain('Let them speak');
  expect(run.printed()).not.toContain('Wait.');
}, 60_000);
