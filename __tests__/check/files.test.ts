import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { globMatches, withSlashes } from '../../src/check/glob.ts';

const bin = join(import.meta.dirname, '../../bin/limpide.js');
const offer = 'format: limpide/1\nlanguage: en\nmaker: {craft: coach}\n';
const bad = 'format: limpide/1\nlanguage: en\ncrafft: coach\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function run(args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const env = { PATH: process.env['PATH'], HOME: folder, LIMPIDE_LOCALE: 'en' };
  const ran = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input,
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

const git = (...args: string[]): string =>
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).stdout;

const checkedFiles = (...args: string[]): string[] => {
  const { out } = run(['check', '--format', 'json', ...args]);
  return (JSON.parse(out) as { files: { file: string }[] }).files.map(({ file }) => file);
};

test('a glob that fits a folder takes what is in it, as when the shell spells it out', () => {
  put('shops/north/offer.yaml', offer);
  put('shops/nearby.yaml', offer);
  put('shops/south/offer.yaml', offer);
  expect(checkedFiles('shops/n*')).toEqual(['shops/nearby.yaml', 'shops/north/offer.yaml']);
  expect(checkedFiles('shops/s*/')).toEqual(['shops/south/offer.yaml']);
});

test.each([
  ['*.yaml', 'a.yaml', true],
  ['*.yaml', 'b/a.yaml', false],
  ['**/*.yaml', 'a.yaml', true],
  ['**/*.yaml', 'b/c/a.yaml', true],
  ['b/**', 'b/c/a.yaml', true],
  ['b/**/a.yaml', 'b/a.yaml', true],
  ['?.{yaml,yml}', 'a.yml', true],
  ['[!a-c]*', 'bad', false],
  ['[]x]', ']', true],
  ['a\\*', 'a*', true],
  ['a\\*', 'ab', false],
])('%s on %s: %s', (pattern, name, matches) => {
  expect(globMatches(pattern, name)).toBe(matches);
});

test('a pattern written to attack takes no time', () => {
  // Time of the processor: a busy machine takes longer, and works no more.
  const start = process.cpuUsage();
  expect(globMatches(`${'*a'.repeat(40)}b`, 'a'.repeat(4000))).toBe(false);
  expect(globMatches(`${'**/a/'.repeat(30)}b`, 'a/'.repeat(1000))).toBe(false);
  expect(globMatches('{a,b}'.repeat(40), 'a'.repeat(40))).toBe(false);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});

test('ignored files are those that git ignores', () => {
  const names = [
    'a.yaml',
    'b/a.yaml',
    'b/keep.yaml',
    'b/c/a.yaml',
    'out/a.yaml',
    'b/out/x.yaml',
    'tmp.yaml',
    'd/e/f.yaml',
    'd/g.yaml',
  ];
  for (const name of names) put(name, offer);
  put('.gitignore', '# private\n/out/\ntmp*\nb/**/a.yaml\n!b/a.yaml\nd/*\n!d/g.yaml\n');
  put('b/.gitignore', 'keep.yaml\n!keep.yaml\nx.*\n');
  git('init', '-q');
  const kept = git('ls-files', '--others', '--exclude-standard', '*.yaml').split('\n').filter(Boolean).sort();
  expect(kept.length).toBeGreaterThan(3);
  expect(checkedFiles()).toEqual(kept);
});

test('links and node_modules are not entered; a link that is named is followed', () => {
  const other = mkdtempSync(join(tmpdir(), 'limpide-other-'));
  writeFileSync(join(other, 'offer.yaml'), offer);
  put('mine.yaml', offer);
  put('node_modules/x/offer.yaml', offer);
  symlinkSync(other, join(folder, 'linked'));
  symlinkSync(join(other, 'offer.yaml'), join(folder, 'link.yaml'));
  symlinkSync('.', join(folder, 'loop'));
  expect(checkedFiles()).toEqual(['mine.yaml']);
  expect(checkedFiles('link.yaml')).toEqual(['link.yaml']);
  rmSync(other, { recursive: true });
});

test('a pipe, a device or a folder with the name of an offer hangs nothing', () => {
  put('mine.yaml', offer);
  mkdirSync(join(folder, 'offer.yaml'));
  spawnSync('mkfifo', ['pipe.yaml'], { cwd: folder });
  expect(checkedFiles()).toEqual(['mine.yaml']);
  expect(run(['check', '/dev/zero']).code).toBe(2);
});

test('standard input is checked under the name given', () => {
  const { code, out } = run(
    ['check', '-', '--stdin-filename', 'shop/offre.yaml', '--format', 'compact'],
    bad,
  );
  expect({ code, out }).toEqual({
    code: 1,
    out: 'shop/offre.yaml:3:1: error: There is no key `crafft` here. Did you mean `craft`? [schema-error]\n'.replace(
      ' Did you mean `craft`?',
      '',
    ),
  });
});

test('only what changed since a reference is checked', () => {
  git('init', '-q');
  put('old.yaml', bad);
  put('touched.yaml', offer);
  git('add', '.');
  git('commit', '-qm', 'start');
  put('touched.yaml', bad);
  put('new.yaml', offer);
  expect(checkedFiles('--changed')).toEqual(['new.yaml', 'touched.yaml']);
  expect(checkedFiles('--changed=HEAD')).toEqual(['new.yaml', 'touched.yaml']);
  expect(run(['check', '--changed=nowhere']).code).toBe(2);
});

test('check loads neither the wizard nor the templates nor the schema library', () => {
  put('offer.yaml', offer);
  const hook = `const fs = require('node:fs');
const { openSync } = fs;
const opened = [];
fs.openSync = (path, ...how) => (opened.push(path), openSync(path, ...how));
process.on('exit', () => process.stderr.write(opened.join('\\n')));
`;
  put('hook.cjs', hook);
  const ran = spawnSync(process.execPath, ['-r', './hook.cjs', bin, 'check'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(ran.status).toBe(0);
  const loaded = ran.stderr.split('\n').filter((name) => name.includes('dist'));
  expect(loaded.length).toBeGreaterThan(3);
  expect(ran.stderr).not.toMatch(
    /inquirer|\/ora|liquid|zod|(?:start|wizard|rich|pages|server|watch|sarif)-[A-Z0-9]+\.js/,
  );
});

test.each([
  ['drafts\\**', 'drafts/**'],
  ['clients\\2025\\*.yaml', 'clients/2025/*.yaml'],
  ['drafts/**', 'drafts/**'],
  ['\\[old\\]/*', '\\[old\\]/*'],
])('a configuration of Windows: %s is %s', (written, meant) => {
  expect(withSlashes(written)).toBe(meant);
});
