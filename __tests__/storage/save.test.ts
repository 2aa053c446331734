import { StorageFault } from '../../src/storage/fault.ts';
import { load, stampOf } from '../../src/storage/load.ts';
import { save } from '../../src/storage/save.ts';
import { errnoError, Killed, MemoryFiles } from '../memory-files.ts';

const path = '/offers/offre.yaml';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const [old, next] = ['format: limpide/1 # ancien\n', `format: limpide/1 # nouveau\n${'x'.repeat(5_000)}\n`];
let tokens = 0;
const token = (): string => (++tokens).toString(16).padStart(32, '0');

function fresh(): MemoryFiles {
  return new MemoryFiles({ [path]: old });
}

function write(files: MemoryFiles, text = next, expected = stampOf(bytes(old))): string {
  return save(files, path, bytes(text), expected, token());
}

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof StorageFault) return error.code;
    throw error;
  }
  return 'none';
}

test('replaces a file, keeps its mode, and leaves nothing beside it', () => {
  const files = new MemoryFiles();
  files.put(path, old, 0o640);
  const stamp = write(files);
  expect(files.text(path)).toBe(next);
  expect(files.stat(path)?.mode).toBe(0o640);
  expect(files.paths()).toEqual([path]);
  expect(files.openCount).toBe(0);
  expect(load(files, path).stamp).toBe(stamp);
});

test('a new file is for its owner alone, and never replaces another', () => {
  const files = new MemoryFiles({ '/offers/autre.yaml': '' });
  save(files, path, bytes(next), 'new', token());
  expect(files.stat(path)?.mode).toBe(0o600);
  expect(faultOf(() => save(files, path, bytes(old), 'new', token()))).toBe('already-there');
  expect(files.text(path)).toBe(next);
});

test('follows a link and leaves it a link', () => {
  const files = new MemoryFiles({ '/elsewhere/o.yaml': old });
  files.putSpecial(path, '/elsewhere/o.yaml');
  write(files);
  expect(files.stat(path)?.kind).toBe('link');
  expect(files.text('/elsewhere/o.yaml')).toBe(next);
});

test.each<[string, (files: MemoryFiles) => void, string]>([
  ['changed since', (files) => files.put(path, 'autre'), 'changed-meanwhile'],
  ['deleted since', (files) => files.unlink(path), 'changed-meanwhile'],
  ['a pipe', (files) => files.putSpecial(path), 'not-a-file'],
  ['of two names', (files) => files.link(path, '/offers/double'), 'several-links'],
  ['a dangling link', (files) => files.putSpecial(path, '/nowhere'), 'dangling-link'],
  ['a loop of links', (files) => files.putSpecial(path, path), 'dangling-link'],
  ['read-only', (files) => files.put(path, old, 0o400), 'no-permission'],
])('a file %s is left alone', (_, spoil, code) => {
  const files = fresh();
  spoil(files);
  const seen = (): unknown[] =>
    files.paths().map((name) => [name, files.stat(name)?.kind === 'file' ? files.text(name) : '']);
  const before = seen();
  expect(faultOf(() => write(files))).toBe(code);
  expect(seen()).toEqual(before);
});

test('a folder is no file, a missing folder is said', () => {
  const files = new MemoryFiles({ [`${path}/x`]: '' });
  expect(faultOf(() => write(files))).toBe('is-folder');
  expect(faultOf(() => save(files, '/nowhere/offre.yaml', bytes(next), 'new', token()))).toBe('not-found');
});

test('what changes between the first look and the rename is seen', () => {
  const files = fresh();
  files.after = (operation) => {
    if (operation === 'fsync') files.put(path, 'écrit par un éditeur');
  };
  expect(faultOf(() => write(files))).toBe('changed-meanwhile');
  expect(files.text(path)).toBe('écrit par un éditeur');
});

const operations = ((): number => {
  const files = fresh();
  write(files);
  return files.count;
})();

test(`a kill before, after and half-way through each of ${operations} operations leaves the old file or the new`, () => {
  let kills = 0;
  for (let at = 0; at < operations; at++)
    for (const moment of ['before', 'half', 'after'] as const) {
      const files = fresh();
      let half = false;
      files.before = (operation, count) => {
        if (half || (count === at && moment === 'before')) throw new Killed();
        if (count === at && moment === 'half' && operation === 'write') {
          half = true;
          return 100;
        }
        return undefined;
      };
      files.after = (_, count) => {
        if (count === at && moment === 'after') throw new Killed();
      };
      try {
        write(files);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        kills++;
      }
      files.before = () => undefined;
      files.after = () => undefined;
      const left = files.text(path);
      expect([old, next]).toContain(left);
      // The next run goes on from what is there.
      save(files, path, bytes('suite'), stampOf(bytes(left!)), token());
      expect(files.text(path)).toBe('suite');
    }
  expect(kills).toBeGreaterThan(2 * operations - 3);
});

const errnos = ['ENOSPC', 'EIO', 'EACCES', 'EDQUOT', 'EROFS', 'EPERM', 'EMFILE', 'EBUSY'];

test(`every errno at each operation is told, nothing is lost, and a retry succeeds`, () => {
  let tried = 0;
  for (let at = 0; at < operations; at++)
    for (const errno of errnos)
      for (const lasting of [false, true]) {
        const files = fresh();
        files.before = (_, count) => {
          if (count === at || (lasting && count > at)) throw errnoError(errno);
          return undefined;
        };
        const code = faultOf(() => write(files));
        files.before = () => undefined;
        tried++;
        // Only cleaning may fail in silence, and there is none to do when all goes well.
        expect(code).not.toBe('none');
        expect([old, next]).toContain(files.text(path));
        write(files);
        expect(files.text(path)).toBe(next);
      }
  expect(tried).toBe(operations * errnos.length * 2);
});

test('short writes and short reads are carried on; a disk that takes nothing is full', () => {
  const files = fresh();
  files.before = (operation) => (operation === 'write' || operation === 'read' ? 7 : undefined);
  write(files);
  expect(files.text(path)).toBe(next);

  const full = fresh();
  full.before = (operation) => (operation === 'write' ? 0 : undefined);
  expect(faultOf(() => write(full))).toBe('disk-full');
  expect(full.text(path)).toBe(old);
  expect(full.paths()).toEqual([path]);
});

test('a disk that cuts in silence is found out before the rename', () => {
  const files = fresh();
  files.before = (operation) => {
    if (operation === 'fsync') for (const name of files.paths()) if (name.endsWith('.tmp')) cut(files, name);
    return undefined;
  };
  expect(faultOf(() => write(files))).toBe('not-kept');
  expect(files.text(path)).toBe(old);
});

function cut(files: MemoryFiles, name: string): void {
  const text = files.text(name)!;
  files.put(name, text.slice(0, text.length >> 1));
}

test.each([
  ['a file there', true],
  ['a new file', false],
])('a power cut after any operation leaves the old file or the new: %s', (_, exists) => {
  const make = (): MemoryFiles => (exists ? fresh() : new MemoryFiles({ '/offers/autre.yaml': '' }));
  const run = (files: MemoryFiles): string =>
    save(files, path, bytes(next), exists ? stampOf(bytes(old)) : 'new', token());
  let states = 0;
  for (let at = 0; ; at++) {
    const files = make();
    let isDone = false;
    files.after = (_operation, count) => {
      if (count === at) throw new Killed();
    };
    try {
      run(files);
      isDone = true;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    const allowed = isDone ? [next] : [next, exists ? old : undefined];
    for (const left of files.crashes()) {
      states++;
      expect(allowed).toContain(left.text(path));
    }
    if (isDone) break;
  }
  expect(states).toBeGreaterThan(100);
});

test('reads regular files alone, and no more than it is told', () => {
  const files = new MemoryFiles({ '/a': 'abc', '/d/x': '' });
  files.putSpecial('/pipe');
  files.putSpecial('/link', '/a');
  files.putSpecial('/dead', '/nowhere');
  expect(new TextDecoder().decode(load(files, '/link').bytes)).toBe('abc');
  expect(load(files, '/a', 3).bytes).toHaveLength(3);
  expect(faultOf(() => load(files, '/a', 2))).toBe('too-large');
  expect(faultOf(() => load(files, '/pipe'))).toBe('not-a-file');
  expect(faultOf(() => load(files, '/d'))).toBe('is-folder');
  expect(faultOf(() => load(files, '/nothing'))).toBe('not-found');
  expect(faultOf(() => load(files, '/dead'))).toBe('not-found');
});
