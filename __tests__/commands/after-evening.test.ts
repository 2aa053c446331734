/** After the first evening: what is kept is kept whole, the rest of the file stays as it was, and nothing hostile gets out. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function limpide(
  args: readonly string[],
  input: string | Uint8Array = '',
): { status: number | null; out: string; err: string } {
  const ran = spawnSync(
    process.execPath,
    [join(root, 'bin', 'limpide.js'), ...args, '--today', '2026-11-22'],
    {
      cwd: folder,
      input,
      env: { PATH: process.env['PATH'], HOME: folder, LIMPIDE_LOCALE: 'en', TZ: 'UTC' },
    },
  );
  return { status: ran.status, out: ran.stdout.toString(), err: ran.stderr.toString() };
}
const file = (): string => join(folder, 'offer.yaml');
const text = (): string => readFileSync(file(), 'utf8');

test.each([
  ['budget-coach/offer.yaml', 'She came back.'],
  ['ceramiste/offre.yaml', 'Elle est revenue.'],
  ['debutante/offre.yaml', 'Elle est revenue.'],
  ['naturopathe/offre.yaml', 'Elle est revenue.'],
])('a note adds its own lines to %s and moves no other', (name, words) => {
  cpSync(join(root, 'templates', 'offers', name), file());
  const before = text().split('\n');
  expect(limpide(['note', words, '--from', 'Zed', '--new', 'client']).status).toBe(0);
  const after = text().split('\n');
  const added = after.filter((line, at) => !before.includes(line) || after.indexOf(line) !== at);
  expect(after.length - before.length).toBe(8);
  expect(added.join('\n')).toContain(`words: ${words}`);
  let at = 0;
  for (const line of after) if (line === before[at]) at += 1;
  expect(at).toBe(before.length);
});

const start = 'format: limpide/1\nlanguage: en\nclients: [{id: claire-1, who: Claire}]\n';

test('words come from standard input as they are, and the file stays for its owner alone', () => {
  writeFileSync(file(), start, { mode: 0o600 });
  const words = '“I cried.\n\nThen I laughed 🙂.”\n';
  expect(limpide(['note', '--from', 'claire'], words)).toMatchObject({ status: 0, err: '' });
  expect(text()).toContain('      “I cried.\n\n      Then I laughed 🙂.”');
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(limpide(['note', '-', 'offer.yaml'], Uint8Array.from([0x63, 0xe9])).err).toContain('not UTF-8');
  expect(limpide(['note', 'offer.yaml'], '  \n')).toMatchObject({ status: 2 });
  expect(limpide(['note'], 'a'.repeat(100_001))).toMatchObject({ status: 2 });
});

test('a file held by another run is left to it', () => {
  writeFileSync(file(), start);
  const holder = `const {nodeHost} = await import('./src/host.ts'); const {lock} = await import('./src/storage/lock.ts');
    const host = nodeHost('.'); lock(host.files, ${JSON.stringify(file())}, {pid: host.pid, start: host.processStart(host.pid), token: host.token()}, host.processStart);
    const {spawnSync} = await import('node:child_process');
    const ran = ['note', 'learn'].map((name) => spawnSync(process.execPath, ['bin/limpide.js', name, 'x', ${JSON.stringify(file())}, ...(name === 'learn' ? ['--decision', 'keep'] : [])], {input: ''}).status);
    console.log(ran.join());`;
  writeFileSync(join(folder, 'hold.mts'), holder);
  const ran = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', holder], {
    cwd: root,
  });
  expect(ran.stdout.toString().trim()).toBe('75,75');
  expect(text()).toBe(start);
});

const hostile = '\u001b]0;x\u0007\u202e##vso[task.x]\r\n::error::<script>@all | `x` [a](javascript:b)';
const quoted = JSON.stringify(hostile);

test('no value of a file reaches a terminal or a comment as a command', () => {
  const offer = (change: string): string => `format: limpide/1
language: en
maker: {name: ${quoted}, not_for: ${JSON.stringify(hostile + change)}}
clients:
  - {id: claire-1, who: ${quoted}, relation: client}
  - {id: paul-1, who: ${JSON.stringify(`${hostile}2`)}, relation: prospect}
evidence: [{id: e-1${change}, client: claire-1, words: ${quoted}, sense: paid, when: 2026-11-20}]
service:
  past: {text: ${JSON.stringify(hostile + change)}, evidence: [e-1]}
  feelings: [{word: ${quoted}, evidence: []}]
  statement: {own: ${JSON.stringify(hostile + change)}}
hypotheses:
  - {id: h-1, belief: ${quoted}, test: {how: ${quoted}, by: 2026-11-20${change === '' ? '' : ', at_least: 1'}}}
open_questions: [{text: ${quoted}, ask: ${quoted}, of: claire-1}]
answers: {first_talk: paul-1, first_talk_day: ${quoted}, invitation: ${quoted}}
`;
  writeFileSync(file(), offer('-2'));
  writeFileSync(join(folder, 'old.yaml'), offer(''));
  const runs = [
    ['next'],
    ['next', '--json'],
    ['next', '--locale', 'fr'],
    ['diff', 'old.yaml', 'offer.yaml', '--excerpts'],
    ['diff', 'old.yaml', 'offer.yaml', '--excerpts', '--format', 'markdown'],
    ['diff', 'old.yaml', 'offer.yaml', '--excerpts', '--format', 'json'],
    ['note', hostile, '--from', hostile, '--supports', 'past', '--supports', hostile],
    ['note', hostile, '--from', `${hostile}3`, '--new', 'client', '--json'],
    ['note', hostile, '--from', `${hostile}9`],
    ['note', 'x', '--on', hostile],
    ['note', 'x', '--where', hostile],
    ['learn', hostile],
    ['learn', 'h-1', '--observed', hostile],
    ['learn', 'h-1', '--learned', hostile, '--decision', 'retest'],
    ['learn', '--plain'],
    ['note', '--plain'],
  ].map((args) => ({ args, ...limpide(args) }));
  for (const { args, out, err, status } of runs) {
    expect({ args, status }).toEqual({ args, status: expect.any(Number) });
    expect([0, 2, 129]).toContain(status);
    expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|##vso|^::/mu);
  }
  const comment = runs.find(({ args }) => args.includes('markdown'))!.out;
  expect(comment).toContain('script');
  expect(comment).not.toMatch(/(?<!\\)<script|(?<!\\)@all|(?<!\\)\]\(|(?<!\\)`x/);
});
