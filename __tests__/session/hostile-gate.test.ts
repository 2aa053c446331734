/**
 * What a script from elsewhere may try, counted: 40 templates, 25 conditions, 19 includes, 16 patterns. None runs code,
 * reads outside its folder, or blocks.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heardIds } from '../../src/commands/heard-ids.ts';
import { readScript } from '../../src/commands/script-file.ts';
import { nodeFiles } from '../../src/host/files.ts';
import type { Host } from '../../src/host.ts';
import { withoutContacts } from '../../src/session/contacts.ts';
import { knownOf } from '../../src/session/known.ts';
import { severities } from '../../src/session/lint/finding.ts';
import { lint } from '../../src/session/lint/index.ts';
import { type LoadedScript, loadScript } from '../../src/session/load.ts';
import { hidingPerson } from '../../src/session/names.ts';
import { piped } from '../../src/session/pipe.ts';
import { route } from '../../src/session/route.ts';
import type { Question } from '../../src/session/schema.ts';
import { parse } from '../../src/session/value.ts';
import { hang, spent } from '../gates.ts';
import { sessionOf } from './script-of.ts';

const scriptWith = (questions: readonly object[], more: object = {}): string =>
  JSON.stringify({
    format: 'limpide-session/1',
    id: 'x',
    version: '1',
    title: 'X',
    languages: ['en'],
    sections: [{ id: 's', title: 'S', questions }],
    ...more,
  });

/** Whether `session run` would refuse it. */
const isRefused = (loaded: LoadedScript): boolean =>
  loaded.problems.length > 0 || lint(loaded, heardIds).some(({ code }) => severities[code] === 'error');

function quickly<T>(run: () => T): T {
  const from = spent();
  const made = run();
  expect(spent() - from).toBeLessThan(hang);
  return made;
}

const templates = [
  '{{ 7*7 }}',
  '{{7*7}}',
  `\${7*7}`,
  '#{7*7}',
  '<%= 7*7 %>',
  '{% assign x = 7 %}{{ x }}',
  '{% for i in (1..999999999) %}x{% endfor %}',
  '{% include "/etc/passwd" %}',
  '{% render "secret" %}',
  '{% raw %}{{ a }}{% endraw %}',
  '{{ constructor }}',
  '{{ __proto__ }}',
  '{{ toString }}',
  '{{ hasOwnProperty }}',
  '{{ a.constructor }}',
  '{{ a.length }}',
  '{{ a["constructor"] }}',
  '{{ constructor.constructor("return process")() }}',
  '{{ process.env.HOME }}',
  '{{ global }}',
  '{{ require("fs") }}',
  '{{ import("fs") }}',
  '{{ a | eval }}',
  '{{ a | constructor }}',
  '{{ a | __proto__ }}',
  '{{ a | toString }}',
  '{{ a | append: "x" }}',
  '{{ a | map: "constructor" }}',
  '{{ a | de | de | de }}',
  '{{ a || 7*7 }}',
  '{{ a ? 1 : 2 }}',
  '{{ {{ a }} }}',
  '{{ a',
  '{{{{{{{{ a }}}}}}}}',
  `{{ ${'a'.repeat(3_000)} }}`,
  '{{ a }}'.repeat(400),
  `${'{{ '.repeat(900)}a`,
  `${'{'.repeat(3_500)}`,
  '{{ a }}{{\u202e b }}',
  '\u001b]0;{{ a }}\u0007',
];

test('templates are texts with holes: nothing in them is run', () => {
  expect(templates).toHaveLength(40);
  let refused = 0;
  for (const ask of templates) {
    const source = scriptWith([
      { id: 'a', kind: 'text', ask: 'A?' },
      { id: 'b', kind: 'text', ask },
    ]);
    const text = quickly(() => {
      const loaded = loadScript(source, 'x.yaml', () => undefined);
      if (isRefused(loaded)) {
        refused++;
        return '';
      }
      const session = sessionOf(loaded.script, {
        format: 'limpide/1',
        language: 'en',
        answers: { a: 'said' },
      });
      return piped(ask, knownOf(session), {});
    });
    expect(text).not.toMatch(/49|function|\[native|\[object|root:|node_modules/);
    expect(text.length).toBeLessThan(10_000);
  }
  console.log(`templates: ${templates.length}, refused ${refused}, run 0`);
});

const nested = (depth: number, inner: object, key: 'all' | 'not'): object =>
  depth === 0
    ? inner
    : { [key]: key === 'all' ? [nested(depth - 1, inner, key)] : nested(depth - 1, inner, key) };

const conditions: readonly (readonly [object | string, boolean])[] = [
  [{ constructor: 'x' }, true],
  ['{"__proto__": "x"}', true],
  [{ toString: 'x' }, true],
  [{ b: 'x' }, true],
  [{ c: 'x' }, true],
  [{ s: 'x' }, true],
  [{ 'a.length': 'x' }, true],
  [{ 'a()': 'x' }, true],
  [{ a: { matches: '(a+)+$' } }, true],
  [{ a: { is: { b: 1 } } }, true],
  [{ a: { eval: '1' } }, true],
  [{ a: { constructor: 'x' } }, true],
  [{ a: { at_least: '1; x' } }, true],
  [{ all: { a: 'x' } }, true],
  [{ any: 'x' }, true],
  [{ not: ['x'] }, true],
  [{ all: [[{ a: 'x' }]] }, true],
  [{ all: [] }, false],
  [nested(20, { a: 'x' }, 'not'), true],
  [nested(20, { a: 'x' }, 'all'), true],
  [{ any: Array.from({ length: 5_000 }, () => ({ a: 'x' })) }, false],
  [{ a: Array.from({ length: 5_000 }, (_, at) => `v${at}`) }, false],
  [{ a: { has: 'x'.repeat(5_000) } }, false],
  [{ a: `\${process.exit()}` }, false],
  [{ a: { at_least: 1e308 } }, false],
];

test('conditions are a closed set: the others are refused, none blocks', () => {
  expect(conditions).toHaveLength(25);
  const wrong: string[] = [];
  for (const [condition, mustRefuse] of conditions) {
    const when = typeof condition === 'string' ? condition : JSON.stringify(condition);
    const source = scriptWith([
      { id: 'a', kind: 'text', ask: 'A?' },
      { id: 'b', kind: 'text', ask: 'B?', when: 'WHEN' },
    ]).replace('"WHEN"', when);
    quickly(() => {
      const loaded = loadScript(source, 'x.yaml', () => undefined);
      const refused = isRefused(loaded);
      if (mustRefuse && !refused) wrong.push(when.slice(0, 80));
      if (!refused) route(sessionOf(loaded.script));
    });
  }
  console.log(`conditions: ${conditions.length}, let through by mistake ${wrong.length}`);
  expect(wrong).toEqual([]);
});

describe('includes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-hostile-'));
  const inside = join(folder, 'script');
  mkdirSync(join(inside, 'sub'), { recursive: true });
  const questions = 'format: limpide-questions/1\nquestions: [{id: a, kind: text, ask: A?}]\n';
  writeFileSync(join(folder, 'secret.yaml'), questions);
  writeFileSync(join(inside, 'big.yaml'), `# ${'x'.repeat(300_000)}`);
  writeFileSync(join(inside, 'latin.yaml'), Buffer.from([0x66, 0xe9, 0x0a]));
  writeFileSync(join(inside, 'bomb.yaml'), `a: &a [${'*a, '.repeat(50)}*a]`);
  symlinkSync(join(folder, 'secret.yaml'), join(inside, 'link.yaml'));
  symlinkSync(folder, join(inside, 'up'));
  symlinkSync('/dev/zero', join(inside, 'zero.yaml'));
  symlinkSync('loop.yaml', join(inside, 'loop.yaml'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const includes = [
    '../secret.yaml',
    './../secret.yaml',
    'sub/../../secret.yaml',
    'sub/../../../../../../etc/passwd',
    join(folder, 'secret.yaml'),
    '/etc/passwd',
    '/dev/stdin',
    '~/.ssh/id_rsa',
    'file:///etc/passwd',
    'https://example.com/q.yaml',
    'C:\\secret.yaml',
    '..\\secret.yaml',
    'secret.yaml\u0000.yaml',
    'link.yaml',
    'up/secret.yaml',
    'zero.yaml',
    'loop.yaml',
    'big.yaml',
    'sub',
  ];

  test('read nothing outside the folder, and nothing without end', () => {
    expect(includes).toHaveLength(19);
    for (const include of [...includes, 'latin.yaml', 'bomb.yaml', 'session.yaml']) {
      const path = join(inside, 'session.yaml');
      writeFileSync(path, scriptWith([], { sections: [{ id: 's', title: 'S', include }] }));
      const loaded = quickly(() => readScript({ files: nodeFiles } as Host, path, 'session.yaml'));
      expect([include, loaded.problems.length > 0]).toEqual([include, true]);
      expect(loaded.script.sections.flatMap((section) => section.questions ?? [])).toEqual([]);
    }
    console.log(`includes: ${includes.length}, followed 0`);
  });
});

/** A script gives no pattern of its own (`matches` is one of four names): ours meet what people type and paste. */
const size = 100_000;
const form = (matches: 'url' | 'email' | 'date' | 'number', text: string) => (): unknown =>
  parse({ id: 'a', kind: 'text', ask: 'A?', check: { matches, message: 'No' } } as Question, text);
const kind = (name: Question['kind'], text: string) => (): unknown =>
  parse({ id: 'a', kind: name, ask: 'A?' } as Question, text);
const patterns: readonly (() => unknown)[] = [
  form('email', `${'a'.repeat(size)}@`),
  form('email', 'a@'.repeat(size / 2)),
  form('url', `http://${'a.'.repeat(size / 2)}`),
  form('number', `${'1,'.repeat(size / 2)}x`),
  form('date', `${'1 '.repeat(size / 2)}x`),
  kind('number', `${'1 '.repeat(size / 2)}x`),
  kind('money', `${'€ '.repeat(size / 2)}x`),
  kind('long', `${'- '.repeat(size / 2)}`),
  () => withoutContacts('a'.repeat(size)),
  () => withoutContacts(`${'a.'.repeat(size / 2)}/`),
  () => withoutContacts('1 '.repeat(size / 2)),
  () => withoutContacts(`1 rue ${'de la '.repeat(size / 6)}`),
  () => withoutContacts(`1 rue ${'A '.repeat(size / 2)}1`),
  () => withoutContacts(`${'M. '.repeat(size / 3)}x`),
  () => withoutContacts(`${'@a.'.repeat(size / 3)}`),
  () =>
    hidingPerson('A '.repeat(200), 'x').reduce(
      (text, { pattern }) => text.replace(pattern, ''),
      `${'A '.repeat(size / 2)}b`,
    ),
];

test('no pattern goes back over and over', () => {
  expect(patterns).toHaveLength(16);
  const slowest = Math.max(
    ...patterns.map((run) => {
      const from = spent();
      run();
      return spent() - from;
    }),
  );
  console.log(`patterns: ${patterns.length} on ${size} characters, slowest ${slowest.toFixed(0)} ms`);
  expect(slowest).toBeLessThan(hang);
});

test('a script cannot give a pattern of its own', () => {
  const source = scriptWith([
    { id: 'a', kind: 'text', ask: 'A?', check: { matches: '(a+)+$', message: 'No' } },
  ]);
  expect(loadScript(source, 'x.yaml', () => undefined).problems).toHaveLength(1);
});
