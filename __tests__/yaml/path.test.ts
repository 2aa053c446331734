import { formatPath, nodeAt, parsePath } from '../../src/yaml/path.ts';
import { readYaml } from '../../src/yaml/read.ts';

test.each([
  [[], ''],
  [['evidence', 2, 'when'], 'evidence[2].when'],
  [['answers', 'a.b'], 'answers["a.b"]'],
  [[0, 'x'], '[0].x'],
  [['a"]['], '["a\\"]["]'],
])('%j is written %s', (path, text) => {
  expect(formatPath(path)).toBe(text);
  expect(parsePath(text)).toEqual(path);
});

test.each(['.a', 'a..b', 'a[', 'a[x]', 'a.', 'a[0]b', 'a["\\x"]'])('%s is no path', (text) => {
  expect(parsePath(text)).toBeUndefined();
});

test('finds the node at a path', () => {
  const read = readYaml('a:\n  - b: c\n  - d:\n');
  if (!read.ok) throw new Error('unread');
  expect(nodeAt(read.document, ['a', 0, 'b'])).toMatchObject({ value: 'c' });
  expect(nodeAt(read.document, ['a', 1, 'd'])).toMatchObject({ kind: 'empty' });
  expect(nodeAt(read.document, ['a', 2])).toBeUndefined();
  expect(nodeAt(read.document, ['a', 0, 'b', 'c'])).toBeUndefined();
});
