/** A checkout whose settings and hooks run programs: comparing versions in it runs none of them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'limpide.js');
const offer = 'format: limpide/1\nlanguage: en\nservice: {present: {text: A kitchen nobody sits in.}}\n';

let folder: string;
const git = (...args: string[]): string => {
  const ran = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder },
  });
  return ran.stdout.trim();
};
const diff = (...args: string[]): { status: number | null; said: string } => {
  const ran = spawnSync(process.execPath, [bin, 'diff', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, LIMPIDE_LOCALE: 'en' },
  });
  return { status: ran.status, said: ran.stdout + ran.stderr };
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-'));
  git('init', '-q', '-b', 'main');
  writeFileSync(join(folder, 'offer.yaml'), offer);
  git('add', '.');
  git('-c', 'user.name=m', '-c', 'user.email=m@example.org', 'commit', '-q', '-m', 'first');
  writeFileSync(join(folder, 'offer.yaml'), offer.replace('nobody', 'one person'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ran = (): boolean => existsSync(join(folder, 'ran'));

test('no program of the settings runs', () => {
  const touch = `touch '${join(folder, 'ran')}'; cat`;
  writeFileSync(join(folder, '.gitattributes'), '*.yaml filter=x diff=x merge=x\n');
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'pager.show',
    'filter.x.smudge',
    'filter.x.clean',
    'diff.x.textconv',
    'diff.x.command',
    'diff.external',
    'core.editor',
    'gpg.program',
    'alias.cat-file',
  ])
    git('config', key, key === 'alias.cat-file' ? `!${touch}` : touch);
  git('config', 'log.showSignature', 'true');
  const hooks = join(folder, '.git', 'hooks');
  mkdirSync(hooks, { recursive: true });
  for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction'])
    writeFileSync(join(hooks, hook), `#!/bin/sh\n${touch}\n`, { mode: 0o755 });
  expect(diff()).toMatchObject({ status: 0, said: expect.stringContaining('said otherwise') });
  expect(diff('--since', '2020-01-01')).toMatchObject({
    status: 0,
    said: expect.stringContaining('not there yet'),
  });
  expect(ran()).toBe(false);
});

test('an object that is missing is fetched from nowhere', () => {
  const hash = git('rev-parse', 'HEAD:offer.yaml');
  rmSync(join(folder, '.git', 'objects', hash.slice(0, 2), hash.slice(2)), { force: true });
  git('config', 'core.repositoryformatversion', '1');
  git('config', 'extensions.partialClone', 'origin');
  git('config', 'remote.origin.promisor', 'true');
  git('config', 'remote.origin.url', `ext::sh -c touch% ${join(folder, 'ran')}`);
  git('config', 'protocol.ext.allow', 'always');
  diff();
  expect(ran()).toBe(false);
  // Without the guards it would be.
  git('cat-file', '-s', hash);
  expect(ran()).toBe(true);
});

test.each([
  '--output=ran',
  '-1',
  'HEAD --output=ran',
  '',
  ':/first',
  'HEAD:offer.yaml',
  '@{upstream}',
  '\u001b[31m',
])('a reference is one word, and nothing else: %j', (ref) => {
  const { status, said } = diff(`--since=${ref}`);
  expect(ran()).toBe(false);
  expect(said).not.toContain('\u001b');
  expect([0, 2]).toContain(status);
});
