/** `check --watch`, the real program: a report at once, one more at each change, until it is asked to stop. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** As many editors save: another file, renamed over the first. */
function saveByRename(name: string, text: string): void {
  const beside = join(folder, `${name}.new`);
  writeFileSync(beside, text);
  renameSync(beside, join(folder, name));
}

function checking(...args: string[]): {
  readonly child: ChildProcess;
  said(): { out: string; err: string };
  until(isSo: (out: string, err: string) => boolean, what: string): Promise<void>;
} {
  const child = spawn(process.execPath, [bin, 'check', '--watch', '--format', 'compact', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LIMPIDE_LOCALE: 'en' },
  });
  watching = child;
  let out = '';
  let err = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  return {
    child,
    said: () => ({ out, err }),
    /** Comes back once it is so, and forgets what was said until then. */
    until: async (isSo, what) => {
      for (const end = Date.now() + patience; !isSo(out, err); ) {
        if (Date.now() > end) throw new Error(`never: ${what}\n${out}\n${err}`);
        await new Promise((then) => setTimeout(then, 20));
      }
      out = '';
      err = '';
    },
  };
}

const promise = (out: string): boolean => out.includes('absolute-promise');

test('each change is checked, and the watch goes on until it is interrupted', async () => {
  writeFileSync(join(folder, 'offer.yaml'), offer('you sleep until seven'));
  const { child, until } = checking();
  await until((out, err) => err.includes('Ctrl+C') && !promise(out), 'the first check');

  writeFileSync(join(folder, 'offer.yaml'), offer('you sleep at once, 100% guaranteed'));
  await until(promise, 'the change');

  writeFileSync(join(folder, 'notes.txt'), 'nothing to check');
  rmSync(join(folder, 'offer.yaml'));
  await until((_, err) => err.includes('No positioning file'), 'the file gone');
  writeFileSync(join(folder, 'offer.yaml'), offer('you sleep at once, 100% guaranteed'));
  await until(promise, 'the file back');

  const ended = new Promise<[number | null, string | null]>((done) =>
    child.on('exit', (code, signal) => done([code, signal])),
  );
  child.kill(process.platform === 'win32' ? 'SIGTERM' : 'SIGINT');
  if (process.platform !== 'win32') expect(await ended).toEqual([0, null]);
}, 120_000);

test('a file saved by a rename is seen each time, and so is one in a new folder', async () => {
  writeFileSync(join(folder, 'offer.yaml'), offer('you sleep until seven'));
  const { until } = checking();
  await until((_, err) => err.includes('Ctrl+C'), 'the first check');
  for (const time of ['first', 'second', 'third']) {
    saveByRename('offer.yaml', offer('you sleep at once, 100% guaranteed'));
    await until(promise, `the ${time} change`);
    saveByRename('offer.yaml', offer('you sleep until seven'));
    await until((out) => out.includes('offer.yaml') && !promise(out), `the ${time} change back`);
  }
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'more', 'other.yaml'), offer('you sleep at once, 100% guaranteed'));
  await until((out) => out.includes('more/other.yaml'), 'the new folder');
}, 120_000);

test('settings are read again at each change, and broken ones are said', async () => {
  writeFileSync(join(folder, 'offer.yaml'), offer('you sleep at once, 100% guaranteed'));
  const { until } = checking();
  await until((out, err) => promise(out) && err.includes('Ctrl+C'), 'the first check');
  writeFileSync(join(folder, 'limpide.config.yaml'), 'rules:\n  absolute-promise: off\n');
  await until((out) => out.includes('offer.yaml') && !promise(out), 'the rule turned off');
  writeFileSync(join(folder, 'limpide.config.yaml'), 'rules: [\n');
  await until((_, err) => err.includes('limpide.config.yaml'), 'the broken settings');
  rmSync(join(folder, 'limpide.config.yaml'));
  await until(promise, 'the settings gone');
}, 120_000);

test('what the check writes does not begin it again', async () => {
  writeFileSync(join(folder, 'offer.yaml'), offer('you sleep until seven'));
  const { until, said } = checking('--format', 'markdown:out.md');
  await until((_, err) => err.includes('Ctrl+C'), 'the first check');
  await new Promise((then) => setTimeout(then, 1_000));
  expect(said()).toEqual({ out: '', err: '' });
}, 120_000);

test('a folder that goes and comes back is seen again', async () => {
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'more', 'other.yaml'), offer('you sleep until seven'));
  const { until } = checking();
  await until((_, err) => err.includes('Ctrl+C'), 'the first check');
  rmSync(join(folder, 'more'), { recursive: true });
  await until((_, err) => err.includes('No positioning file'), 'the folder gone');
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'more', 'other.yaml'), offer('you sleep until seven'));
  await until((out) => out.includes('more/other.yaml'), 'the folder back');
  saveByRename(join('more', 'other.yaml'), offer('you sleep at once, 100% guaranteed'));
  await until(promise, 'a change in it');
}, 120_000);

test('what is not there is said as a single check says it', async () => {
  const { child, until } = checking('nowhere/offer.yaml');
  const ended = new Promise((done) => child.on('exit', done));
  await until((_, err) => err.includes('nowhere/offer.yaml'), 'the name');
  expect(await ended).toBe(2);
}, 120_000);
