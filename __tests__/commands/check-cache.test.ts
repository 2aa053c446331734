/** `check --cache`, by the built program: what it prints is the same with a cache, without one and with a broken one. */
import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'limpide.js');
const cacheName = '.limpide-cache';
let folder: string;

const offer = (change: string, when = '2026-05'): string => `format: limpide/1
language: en
clients:
  - {id: ana, who: Ana}
evidence:
  - {id: one, client: ana, words: "I slept until seven.", when: "${when}"}
service:
  statement:
    audience: parents who wake at three
    change: ${change}
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-cache-'));
  writeFileSync(join(folder, 'a.yaml'), offer('you sleep at once, 100% guaranteed'));
  writeFileSync(join(folder, 'b.yaml'), offer('you sleep until seven', '2026-12-24'));
  writeFileSync(join(folder, 'broken.yaml'), 'format: limpide/1\nlanguage: en\nmaker: {name: [}\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function check(...more: string[]): { out: string; err: string; code: number | null } {
  const ran = spawnSync(
    process.execPath,
    [bin, 'check', '.', '--format', 'json', '--excerpts', '--today', '2026-11-22', ...more],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], LIMPIDE_LOCALE: 'en' } },
  );
  return { out: ran.stdout, err: ran.stderr, code: ran.status };
}
const cache = (): string => readFileSync(join(folder, cacheName), 'utf8');

test('an unchanged folder gives the same report, and its cache is left as it is', () => {
  const plain = check();
  expect(check('--cache')).toEqual(plain);
  const written = cache();
  utimesSync(join(folder, cacheName), 1, 1);
  expect(check('--cache')).toEqual(plain);
  expect(cache()).toBe(written);
  expect(statSync(join(folder, cacheName)).mtimeMs).toBe(1000);
  if (process.platform !== 'win32') expect(statSync(join(folder, cacheName)).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.includes('limpide-new'))).toEqual([]);
});

test('a file is read again when its words, its page, its settings or the day it depends on change', () => {
  check('--cache');
  writeFileSync(join(folder, 'a.yaml'), offer('you sleep until seven'));
  expect(check('--cache').out).toBe(check().out);
  writeFileSync(join(folder, 'b.md'), 'A page that nobody stamped.\n');
  expect(check('--cache').out).toBe(check().out);
  writeFileSync(
    join(folder, 'limpide.config.yaml'),
    'rules: {absolute-promise: off, date-in-future: error}\n',
  );
  expect(check('--cache').out).toBe(check().out);
  for (const day of ['2026-12-23', '2026-12-24', '2026-12-25', '2026-05-01', '2026-04-30', '2025-01-01']) {
    const today = check('--today', day).out;
    expect(check('--cache', '--today', day).out).toBe(today);
    expect(check('--cache', '--today', day).out).toBe(today);
  }
});

test('a cache that is cut, altered, empty or of another build is not believed', () => {
  const plain = check().out;
  check('--cache');
  const whole = cache();
  const hostile = [
    whole.slice(0, whole.length / 2),
    whole.replace('"advice"', '"nothing"').replace('warning', 'error'),
    whole.replace(/^(\["limpide-cache\/1",")[^"]+/, '$1another'),
    '',
    '["limpide-cache/1"',
    '["limpide-cache/1"]\n{"a.yaml":{"__proto__":1}}\n',
  ];
  for (const text of hostile) {
    writeFileSync(join(folder, cacheName), text);
    expect(check('--cache').out).toBe(plain);
    expect(cache()).toBe(whole);
  }
});

test('a file that is no cache is never written over', () => {
  const before = readFileSync(join(folder, 'a.yaml'), 'utf8');
  const ran = check('--cache=a.yaml');
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('a.yaml');
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(before);
  expect(check('--cache=.').code).toBe(2);
  expect(check('--cache', '--fix').code).toBe(2);
});

test('a cache that cannot be written stops nothing', () => {
  const plain = check();
  const ran = check('--cache=nowhere/cache');
  expect([ran.out, ran.code]).toEqual([plain.out, plain.code]);
  expect(ran.err).toContain('nowhere/cache');
});

test('files of other runs are kept while they are there', () => {
  check('--cache');
  const ran = spawnSync(process.execPath, [bin, 'check', 'a.yaml', '--cache'], { cwd: folder });
  expect(ran.status).toBe(0);
  expect(cache()).toContain('"b.yaml"');
  rmSync(join(folder, 'b.yaml'));
  check('--cache');
  expect(cache()).not.toContain('"b.yaml"');
});

test('a link is followed to a cache, and what it leads to is not lost otherwise', () => {
  if (process.platform === 'win32') return;
  symlinkSync('a.yaml', join(folder, 'link'));
  expect(check('--cache=link').code).toBe(2);
});

test('no word of a client stands in it but those a finding names', () => {
  check('--cache');
  expect(cache()).not.toContain('I slept until seven');
});
