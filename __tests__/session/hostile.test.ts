/** Scripts come from elsewhere: whatever one holds, it is refused with a reason, in little time. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heardIds } from '../../src/commands/heard-ids.ts';
import { readScript } from '../../src/commands/script-file.ts';
import { nodeFiles } from '../../src/host/files.ts';
import type { Host } from '../../src/host.ts';
import { knownOf } from '../../src/session/known.ts';
import { lint } from '../../src/session/lint/index.ts';
import { type LoadedScript, loadScript } from '../../src/session/load.ts';
import { piped } from '../../src/session/pipe.ts';
import { mostRecords } from '../../src/session/records.ts';
import { route } from '../../src/session/route.ts';
import { hang, spent } from '../gates.ts';
import { reply, scriptOf, sessionOf } from './script-of.ts';

const top = (sections: string, more = ''): string =>
  `format: limpide-session/1\nid: x\nversion: "1"\ntitle: X\nlanguages: [en]\nsections:\n${sections}\n${more}`;
const section = (questions: string): string => `  - {id: s, title: S, questions: [${questions}]}`;
const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(', ');

const told = (loaded: LoadedScript): string[] => [
  ...loaded.problems.map((problem) => (problem.from === 'include' ? 'include' : problem.problem.code)),
  ...lint(loaded, heardIds).map(({ code }) => code),
];

test.each<[string, string, string]>([
  [
    'a script of a megabyte',
    top(section(`{id: a, kind: text, ask: "${'x'.repeat(1_000_000)}"}`)),
    'too-large',
  ],
  ['anchors and aliases', top('  - &a {id: s, title: S}\n  - *a'), 'anchor'],
  ['a tag', top('  - !!js/function "x"'), 'tag'],
  ['ten thousand levels', top(`  - {id: s, title: S, when: ${'{not: '.repeat(10_000)}`), 'too-deep'],
  [
    'conditions in conditions',
    top(
      `  - {id: s, title: S, when: ${'{not: '.repeat(12)}{a: 1}${'}'.repeat(12)}, questions: [{id: a, kind: text, ask: A?}]}`,
    ),
    'condition-malformed',
  ],
  [
    'five hundred questions',
    top(section(many(500, (at) => `{id: q${at}, kind: text, ask: A?}`))),
    'too-many',
  ],
  [
    'two hundred choices',
    top(
      section(`{id: a, kind: choice, ask: A?, choices: [${many(200, (at) => `{value: v${at}, label: L}`)}]}`),
    ),
    'too-many',
  ],
  ['an id out of Object', top(section('{id: __proto__, kind: text, ask: A?}')), 'bad-pattern'],
  ['a key out of Object', top(section('{id: a, kind: text, ask: A?, __proto__: {x: 1}}')), 'unknown-key'],
  ['writing over the format', top(section('{id: a, kind: text, ask: A?, into: format}')), 'reserved-place'],
  [
    'writing outside the schema',
    top(section('{id: a, kind: text, ask: A?, into: "__proto__.polluted"}')),
    'unknown-place',
  ],
  [
    'a template that is code',
    top(section('{id: a, kind: text, ask: "{{ process.exit() }}"}')),
    'unknown-name',
  ],
  [
    'an escape sequence in a label',
    top(section('{id: a, kind: choice, ask: A?, choices: [{value: v, label: "\\e]0;x\\a"}]}')),
    'escape-in-text',
  ],
  ['a bidi override', top(section('{id: a, kind: text, ask: "\\u202Eabc"}')), 'escape-in-text'],
  [
    'a text of five thousand characters',
    top(section(`{id: a, kind: text, ask: "${'x'.repeat(5_000)}"}`)),
    'text-too-long',
  ],
])('%s', (_, source, code) => {
  const from = spent();
  expect(told(loadScript(source, 'x.yaml', () => undefined))).toContain(code);
  expect(spent() - from).toBeLessThan(hang);
});

test('the same file included a thousand times is read twenty times at most', () => {
  let read = 0;
  const sections = Array.from(
    { length: 1_000 },
    (_, at) => `  - {id: s${at}, title: S, include: q.yaml}`,
  ).join('\n');
  const loaded = loadScript(top(sections), 'x.yaml', () => {
    read++;
    return 'format: limpide-questions/1\nquestions: []\n';
  });
  expect(read).toBe(20);
  expect(told(loaded)).toContain('include');
});

test('conditions that tell many answers apart are looked at in little time', () => {
  const choices = `choices: [${many(100, (at) => `{value: v${at}, label: L}`)}]`;
  const questions = [
    ...Array.from({ length: 6 }, (_, at) => `{id: q${at}, kind: choice, ask: A?, ${choices}}`),
    ...Array.from(
      { length: 200 },
      (_, at) => `{id: r${at}, kind: text, ask: A?, when: {all: [${many(6, (n) => `{q${n}: v1}`)}]}}`,
    ),
  ].join(', ');
  const from = spent();
  expect(told(loadScript(top(section(questions)), 'x.yaml', () => undefined))).toEqual([]);
  expect(spent() - from).toBeLessThan(hang);
});

describe('includes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-hostile-'));
  const inside = join(folder, 'script');
  mkdirSync(inside);
  const questions = 'format: limpide-questions/1\nquestions: [{id: a, kind: text, ask: A?}]\n';
  writeFileSync(join(folder, 'secret.yaml'), questions);
  writeFileSync(join(inside, 'mine.yaml'), questions);
  writeFileSync(join(inside, 'big.yaml'), `# ${'x'.repeat(300_000)}`);
  symlinkSync(join(folder, 'secret.yaml'), join(inside, 'link.yaml'));
  symlinkSync('/dev/zero', join(inside, 'zero.yaml'));
  symlinkSync('.', join(inside, 'self'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['mine.yaml', []],
    ['../secret.yaml', ['include']],
    [join(folder, 'secret.yaml'), ['include']],
    ['link.yaml', ['include']],
    ['zero.yaml', ['include']],
    ['big.yaml', ['include']],
    ['nothing.yaml', ['include']],
    ['..', ['include']],
    ['sub/../../secret.yaml', ['include']],
    ['C:\\\\secret.yaml', ['include']],
    ['session.yaml', ['include']],
  ])('%s', (name, expected) => {
    const path = join(inside, 'session.yaml');
    writeFileSync(path, top(`  - {id: s, title: S, include: "${name}"}`));
    const loaded = readScript({ files: nodeFiles } as Host, path, 'session.yaml');
    expect(loaded.problems.map(({ from }) => from)).toEqual(expected);
  });
});

test('a list has an end, whatever its script says', () => {
  const script = scriptOf(
    '- {id: l, kind: list, ask: L?, at_most: 100000, questions: [{id: a, kind: text, ask: A?}]}',
  );
  const records = Array.from({ length: mostRecords }, (_, at) => ({ a: String(at) }));
  const answered = records.map((_, at) => `l.${at}.a`);
  const session = sessionOf(script, {
    format: 'limpide/1',
    language: 'en',
    answers: { l: records as never },
    progress: { answered },
  });
  expect(route(session).some(({ record }) => record?.ref === '+')).toBe(false);
});

test('texts made of texts stay short', () => {
  const computed = Array.from(
    { length: 50 },
    (_, at) => `  c${at}: {text: "${`{{ c${at + 1} }}`.repeat(20)}"}`,
  ).join('\n');
  const script = scriptOf('- {id: c50, kind: text, ask: A?}', `computed:\n${computed}`);
  const session = reply(sessionOf(script), 'c50', 'x'.repeat(10_000));
  const from = spent();
  expect(piped('{{ c0 }}', knownOf(session), {}).length).toBeLessThan(500);
  expect(spent() - from).toBeLessThan(hang);
});
