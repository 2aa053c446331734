import fc from 'fast-check';
import { parse } from 'yaml';
import { readYaml } from '../../src/yaml/read.ts';
import { type Edit, EditFault, edit } from '../../src/yaml/splice.ts';
import type { Path, YamlNode } from '../../src/yaml/types.ts';
import { treeOf, type Value } from '../../src/yaml/value.ts';
import { writeYaml } from '../../src/yaml/write.ts';
import { holds } from '../gates.ts';
import { handWritten } from './hand-written.ts';
import { anyText, someTexts } from './texts.ts';

const order = {
  type: 'object',
  properties: { a: {}, b: { properties: { x: {}, y: {}, z: {} } }, c: {}, end: {} },
} as const;

test.each<[string, string, Path, Value | undefined, string]>([
  ['sets', 'a:   1 # un\nb: 2\n', ['a'], 'x', 'a:   x # un\nb: 2\n'],
  ['fills an empty entry', 'a: # un\nb: 2\n', ['a'], 'x', 'a: x # un\nb: 2\n'],
  ['fills an empty entry with a record', 'a: # un\nb: 2\n', ['a', 'k'], 'x', 'a: # un\n  k: x\nb: 2\n'],
  ['inserts in the order of the schema', 'a: 1\nc: 3\n', ['b'], '2', 'a: 1\nb: "2"\nc: 3\n'],
  ['inserts first', 'c: 3\n', ['a'], 'x', 'a: x\nc: 3\n'],
  ['inserts inside', 'b:\n  x: u\n  z: w\n', ['b', 'y'], 'v', 'b:\n  x: u\n  "y": v\n  z: w\n'],
  ['appends before a last line without break', 'a: 1', ['b'], 'x', 'a: 1\nb: x'],
  ['makes missing parents', 'a: 1\n', ['b', 'x', 0, 'k'], 'v', 'a: 1\nb:\n  x:\n    - k: v\n'],
  ['writes into an empty file', '', ['b', 'x'], 'v', 'b:\n  x: v\n'],
  ['writes under comments alone', '# bonjour\n', ['a'], 'v', '# bonjour\na: v\n'],
  ['appends to a list', 'a:\n- x # un\n# fin\nb: 1\n', ['a', 1], 'w', 'a:\n- x # un\n- w\n# fin\nb: 1\n'],
  ['appends a record', 'a:\n  - k: v\n', ['a', 1], { k: 'w', l: [] }, 'a:\n  - k: v\n  - k: w\n    l: []\n'],
  ['appends in brackets', 'a: [x, y]\n', ['a', 2], 'z, é', 'a: [x, y, "z, é"]\n'],
  ['opens empty brackets', 'a: [] # un\n', ['a', 0], { k: 'v' }, 'a: # un\n  - k: v\n'],
  ['sets inside braces', 'a: {x: 1, y: 2}\n', ['a', 'x'], 'é', 'a: {x: é, y: 2}\n'],
  ['takes a line away', 'a: 1 # un\nb: 2\n', ['a'], undefined, 'b: 2\n'],
  ['takes the last line away', 'a: 1\nb: 2', ['b'], undefined, 'a: 1\n'],
  ['takes an empty parent away', 'a:\n  x:\n    - y\nc: 2\n', ['a', 'x', 0], undefined, 'c: 2\n'],
  ['keeps an emptied item', 'a:\n  - k: v\n  - l: w\n', ['a', 0, 'k'], undefined, 'a:\n  - {}\n  - l: w\n'],
  [
    'takes the first entry of an item',
    'a:\n  - k: v\n    l: w\n',
    ['a', 0, 'k'],
    undefined,
    'a:\n  - l: w\n',
  ],
  ['writes several lines', 'a: x # un\nb: 2\n', ['a'], 'u\n\nv', 'a: |- # un\n  u\n\n  v\nb: 2\n'],
  ['writes one line again', 'a: | # un\n  u\n  v\n\nb: 2\n', ['a'], 'w', 'a: w # un\n\nb: 2\n'],
  ['leaves what is equal', 'a:   "x"\n', ['a'], 'x', 'a:   "x"\n'],
  ['keeps CRLF and BOM', '\ufeffa: 1\r\nb: 2\r\n', ['a'], 'u\nv', '\ufeffa: |-\r\n  u\r\n  v\r\nb: 2\r\n'],
])('%s', (_, text, path, value, expected) => {
  expect(edit(text, [{ path, value }], { schema: order })).toBe(expected);
});

test('puts a comment and a blank line above a new section', () => {
  const above = (key: string) => [`la section ${key}`];
  expect(edit('a: 1\n\n# fin\nend: 1\n', [{ path: ['b'], value: 'x' }], { schema: order, above })).toBe(
    'a: 1\n\n# la section b\nb: x\n\n# fin\nend: 1\n',
  );
});

test.each<[string, Edit, string]>([
  ['a: [', { path: ['a'], value: 'x' }, 'unreadable'],
  ['a: x\n', { path: ['a', 'b'], value: 'x' }, 'no-such-place'],
  ['a: [x]\n', { path: ['a', 2], value: 'x' }, 'no-such-place'],
])('refuses to edit %j at %j', (text, one, code) => {
  expect(() => edit(text, [one])).toThrow(new EditFault(code as EditFault['code'], one.path));
});

const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
];

/** Our reader and the library's, for both versions of YAML, find these very texts under `a`. */
function holdsTexts(source: string, texts: readonly string[]): void {
  const read = readYaml(new TextEncoder().encode(source));
  if (!read.ok) throw new Error(JSON.stringify([source, read.problems]));
  const ours = (treeOf(read.document.root) as ReadonlyMap<string, readonly string[]>).get('a')!;
  const others = (['1.1', '1.2'] as const).map(
    (version) => (parse(source, { version, logLevel: 'silent' }) as { a: readonly string[] }).a,
  );
  for (const found of [ours, ...others])
    for (const [index, text] of texts.entries())
      if (found[index] !== text) throw new Error(JSON.stringify([source, text, found[index]]));
}

function readBack(texts: readonly string[]): void {
  const written = writeYaml({ a: texts, b: { c: { d: texts } } });
  for (const form of forms) holdsTexts(form(written), texts);
}

function splicedBack(text: string): void {
  for (const form of forms) {
    const edits = [
      { path: ['a', 0], value: text },
      { path: ['b', 'x'], value: text },
      { path: ['a', 1], value: text },
    ];
    holdsTexts(edit(form('z: 1\nb: {x: 1}\n'), edits), [text, text]);
  }
}

test.each(someTexts)('%j reads back the same, for YAML 1.1 and 1.2', (text) => {
  readBack([text]);
  splicedBack(text);
});

test('any text written reads back the same, LF, CRLF and BOM, for YAML 1.1 and 1.2', () => {
  holds(fc.property(fc.array(anyText, { minLength: 40, maxLength: 40 }), readBack), 60, 5_000);
}, 3_600_000);

test('any text put into a file reads back the same, LF, CRLF and BOM, for YAML 1.1 and 1.2', () => {
  holds(fc.property(anyText, splicedBack), 200, 20_000);
}, 3_600_000);

function leaves(node: YamlNode, path: Path = []): Path[] {
  if (node.kind === 'mapping')
    return [path, ...node.entries.flatMap(({ key, value }) => leaves(value, [...path, key.value]))];
  if (node.kind === 'sequence')
    return [path, ...node.items.flatMap((item, index) => leaves(item, [...path, index]))];
  return [path];
}

test('editing one key of a hand-formatted file leaves every other line alone', () => {
  let count = 0;
  for (const [index, text] of handWritten.entries()) {
    const read = readYaml(text);
    if (!read.ok) throw new Error(JSON.stringify([text, read.problems]));
    const values: (Value | undefined)[] = [
      'x',
      'a : b',
      'un\ndeux',
      undefined,
      { k: 'v' },
      ['u', { k: 'v' }],
    ];
    // All values on each file as written; in its other forms, a third of them by turns.
    const some = values.filter((_, each) => index % 4 === 0 || each % 3 === index % 3);
    for (const path of leaves(read.document.root).slice(1))
      for (const value of some) {
        const next = edit(text, [{ path, value }]);
        count++;
        const top =
          read.document.root.kind === 'mapping'
            ? read.document.root.entries.find(({ key }) => key.value === path[0])!
            : undefined;
        const lines = (source: string) => source.split('\n').map((line) => line.replace(/\r$/, ''));
        const [old, now] = [lines(text), lines(next)];
        const first = top!.key.range.start.line - 1;
        const after = old.length - top!.value.range.end.line;
        expect(now.slice(0, first)).toEqual(old.slice(0, first));
        if (after > 1) expect(now.slice(1 - after)).toEqual(old.slice(1 - after));
        expect(next.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
        if (/\r\n/.test(text)) expect(next).not.toMatch(/[^\r]\n/);
        const kept = read.document.comments.filter(
          ({ range }) => range.start.line - 1 < first || range.start.line - 1 > top!.value.range.end.line,
        );
        for (const comment of kept) expect(next).toContain(comment.text);
      }
  }
  expect(count).toBeGreaterThan(1_000);
});
