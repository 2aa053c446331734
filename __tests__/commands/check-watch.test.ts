/** `check --watch`, the real program: a report at once, one more at each change, until it is asked to stop. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'limpide.js');
const offer = (change: string): string =>
  `format: limpide/1\nlanguage: en\nservice:\n  statement:\n    audience: parents who wake at three\n    change: ${change}\n`;

let folder: string;
let watching: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-watch-'));
});
afterEach(() => {
  watching?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const patience = 30_000;

test('each change is checked, a broken configuration is said, and the watch goes on', async () => {
  writeFileSync(join(folder, 'offer.yaml'), offer('you sleep until seven'));
  const child = spawn(process.execPath, [bin, 'check', '--watch', '--format', 'compact'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LIMPIDE_LOCALE: 'en' },
  });
  watching = child;
  let out = '';
  let err = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  const until = async (isSo: () => boolean, what: string): Promise<void> => {
    for (const end = Date.now() + patience; !isSo(); ) {
      if (Date.now() > end) throw new Error(`never: ${what}\n${out}\n${err}`);
      await new Promise((then) => setTimeout(then, 20));
    }
  };
  await until(() => err.includes('Ctrl+C'), 'the first check');
  expect(out).not.toContain('absolute-promise');

  writeFileSync(join(folder, 'offer.yaml'), offer('you sleep at once, 100% guaranteed'));
  await until(() => out.includes('absolute-promise'), 'the change');

  out = '';
  writeFileSync(join(folder, 'notes.txt'), 'nothing to check');
  rmSync(join(folder, 'offer.yaml'));
  await until(() => err.includes('No positioning file'), 'the file gone');
  writeFileSync(join(folder, 'offer.yaml'), offer('you sleep at once, 100% guaranteed'));
  await until(() => out.includes('absolute-promise'), 'the file back');

  const ended = new Promise<[number | null, string | null]>((done) =>
    child.on('exit', (code, signal) => done([code, signal])),
  );
  child.kill(process.platform === 'win32' ? 'SIGTERM' : 'SIGINT');
  if (process.platform !== 'win32') expect(await ended).toEqual([0, null]);
}, 120_000);
