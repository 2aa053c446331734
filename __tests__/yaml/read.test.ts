import { readYaml } from '../../src/yaml/read.ts';
import type { YamlNode } from '../../src/yaml/types.ts';

function plain(node: YamlNode): unknown {
  if (node.kind === 'empty') return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(plain);
  return Object.fromEntries(node.entries.map((entry) => [entry.key.value, plain(entry.value)]));
}

function value(source: string): unknown {
  const read = readYaml(source);
  return read.ok ? plain(read.document.root) : read.problems.map((problem) => problem.code);
}

test.each([
  ['a: 1\nb: no\nc: 2026-05-12', { a: '1', b: 'no', c: '2026-05-12' }],
  ['a: 0612345678', { a: '0612345678' }],
  ['\ufeffa: x\r\nb:\r\n  - y\r\n', { a: 'x', b: ['y'] }],
  ['a: |\n  un\n  deux\n', { a: 'un\ndeux\n' }],
  ['---\na: 1\n...\n', { a: '1' }],
  ['a:\nb: ""', { a: undefined, b: '' }],
  ['{a: [b, {c: d}]}', { a: ['b', { c: 'd' }] }],
  ['', undefined],
  ['# rien', undefined],
])('reads %j', (source, expected) => expect(value(source)).toEqual(expected));

test.each([
  ['a: &x 1', 'anchor'],
  ['a: *x', 'alias'],
  ['a: !Important message', 'tag'],
  ['%YAML 1.1\n---\na: no', 'directive'],
  ['a: 1\n---\nb: 2', 'second-document'],
  ['a: 1\n...\nb: 2', 'second-document'],
  ['a: 1\na: 2', 'duplicate-key'],
  ['? [a]\n: b', 'key-not-text'],
  ['a:\n\u00a0\u00a0b: 1', 'odd-indent-character'],
  ['a:\n\tb: 1', 'odd-indent-character'],
  ['service: Le problème : trop', 'syntax'],
  ['a: \u0007', 'control-character'],
  ['a: b\rc: d', 'control-character'],
  ['a: \ud800', 'not-utf8'],
  ['['.repeat(100), 'too-deep'],
  ['- '.repeat(100), 'too-deep'],
  ['a: "', 'syntax'],
])('refuses %j: %s', (source, code) => {
  const read = readYaml(source);
  expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code);
});

test('refuses Latin-1 bytes and what is too large', () => {
  expect(readYaml(Uint8Array.of(0x61, 0x3a, 0x20, 0xe9))).toMatchObject({ problems: [{ code: 'not-utf8' }] });
  expect(readYaml('a: bc', { bytes: 4 })).toMatchObject({ problems: [{ code: 'too-large' }] });
});

test('places every value, in UTF-16 units', () => {
  const read = readYaml('\ufeffmaker:\r\n  name: "Zoé" # chut\r\n');
  expect(read).toMatchObject({
    document: {
      root: {
        entries: [
          {
            key: { range: { start: { offset: 1, line: 1, column: 1 } } },
            value: {
              entries: [
                { value: { range: { start: { line: 2, column: 9 }, end: { line: 2, column: 14 } } } },
              ],
            },
          },
        ],
      },
      comments: [{ text: 'chut', alone: false, range: { start: { line: 2, column: 15 } } }],
    },
  });
});

test('shows the quotes that would save a text YAML takes for something else', () => {
  expect(readYaml('craft: !Important message')).toMatchObject({
    problems: [{ args: { fix: 'craft: "!Important message"' } }],
  });
  expect(readYaml('- text: Le problème : trop')).toMatchObject({
    problems: [{ args: { fix: '- text: "Le problème : trop"' } }],
  });
  expect(readYaml('a: Atelier #1\nb: x # un commentaire')).toMatchObject({
    warnings: [{ code: 'text-lost', range: { start: { line: 1 } }, args: { fix: 'a: "Atelier #1"' } }],
  });
});
