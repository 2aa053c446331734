import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StorageFault } from '../../src/storage/fault.ts';
import { type Holder, lock } from '../../src/storage/lock.ts';
import { times } from '../gates.ts';
import { errnoError, Killed, MemoryFiles } from '../memory-files.ts';

const path = '/offers/offre.yaml';
const ours: Holder = { pid: 10, start: 'ten', token: 'aa' };
const theirs: Holder = { pid: 20, start: 'twenty', token: 'bb' };
const alive = (pid: number): string | undefined => ({ 10: 'ten', 20: 'twenty' })[pid];
const onlyUs = (pid: number): string | undefined => ({ 10: 'ten' })[pid];

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof StorageFault) return error.code;
    throw error;
  }
  return 'none';
}

test('one holds, another waits, and nothing stays behind', () => {
  const files = new MemoryFiles({ [path]: 'x' });
  const held = lock(files, path, ours, alive);
  expect(codeOf(() => lock(files, path, theirs, alive))).toBe('held');
  expect(codeOf(() => lock(files, path, { ...ours, token: 'cc' }, alive))).toBe('held');
  held.release();
  held.release();
  lock(files, path, theirs, alive).release();
  expect(files.paths()).toEqual([path]);
});

test('a new file can be held before it is there, and a link leads to one lock', () => {
  const files = new MemoryFiles({ '/real/o.yaml': 'x', '/offers/autre': '' });
  lock(files, path, ours, alive).release();
  files.putSpecial(path, '/real/o.yaml');
  lock(files, path, ours, alive);
  expect(codeOf(() => lock(files, '/real/o.yaml', theirs, alive))).toBe('held');
});

test.each([
  ['is dead', onlyUs],
  ['has its number taken by a later process', (pid: number) => (pid === 20 ? 'later' : onlyUs(pid))],
])('a holder that %s is taken over, its leftovers swept', (_, startOf) => {
  const files = new MemoryFiles({ [path]: 'x', '/offers/.limpide-other-1.tmp': 'not ours' });
  lock(files, path, theirs, alive);
  const held = lock(files, path, ours, startOf);
  expect(codeOf(() => lock(files, path, { ...theirs, token: 'cc' }, alive))).toBe('held');
  held.release();
  expect(files.paths()).toEqual(['/offers/.limpide-other-1.tmp', path]);
});

test('a lock that a power cut emptied is taken over', () => {
  const files = new MemoryFiles({ [path]: 'x', '/offers/.offre.yaml.lock': '' });
  lock(files, path, ours, alive).release();
  expect(files.paths()).toEqual([path]);
});

test('killed at any operation of a takeover, the next one still succeeds', () => {
  for (let at = 0; ; at++) {
    const files = new MemoryFiles({ [path]: 'x' });
    lock(files, path, theirs, alive);
    const from = files.count;
    files.after = (_, count) => {
      if (count === from + at) throw new Killed();
    };
    let isDone = false;
    try {
      lock(files, path, ours, onlyUs);
      isDone = true;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    files.after = () => undefined;
    if (isDone) break;
    const third: Holder = { pid: 30, start: 'thirty', token: 'cc' };
    lock(files, path, third, (pid) => (pid === 30 ? 'thirty' : undefined)).release();
    expect(files.paths()).toEqual([path]);
  }
});

test('where the disk has no links, the name is still taken once', () => {
  const files = new MemoryFiles({ [path]: 'x' });
  files.before = (operation) => {
    if (operation === 'link') throw errnoError('EPERM');
    return undefined;
  };
  const held = lock(files, path, ours, alive);
  expect(codeOf(() => lock(files, path, theirs, alive))).toBe('held');
  held.release();
  expect(files.paths()).toEqual([path]);
});

test('several processes never hold it at once, some of them killed while they do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-lock-'));
  const file = join(folder, 'offre.yaml');
  writeFileSync(`${file}.count`, '0');
  const [processes, rounds] = [times(4, 8), times(30, 1_250)];
  const worker = join(import.meta.dirname, 'lock-worker.ts');
  const run = (...args: string[]): Promise<string> =>
    new Promise((done) => {
      const child = spawn(process.execPath, ['--import', 'tsx', worker, file, ...args]);
      let said = '';
      child.stdout.on('data', (chunk) => {
        said += chunk;
      });
      child.stderr.on('data', (chunk) => {
        said += chunk;
      });
      child.on('close', () => done(said));
    });
  const said = await Promise.all([
    ...Array.from({ length: processes }, () => run(`${rounds}`)),
    run('1', 'dies'),
    run('1', 'dies'),
  ]);
  expect(said.join('')).toBe('');
  expect(readFileSync(`${file}.count`, 'utf8')).toBe(`${processes * rounds}`);
  expect(readdirSync(folder).filter((name) => !name.includes('.lock'))).toEqual(['offre.yaml.count']);
  rmSync(folder, { recursive: true });
}, 600_000);
