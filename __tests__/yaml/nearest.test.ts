import { nearest } from '../../src/yaml/nearest.ts';

test.each([
  ['vague-wrod', ['guess', 'vague-word'], 'vague-word'],
  ['vague', ['guess', 'vague-word'], 'vague-word'],
  ['Vague', ['guess', 'vague-word'], 'vague-word'],
  ['too', ['too-many', 'too-few'], undefined],
  ['', ['vague-word'], undefined],
  ['penguin', ['guess', 'vague-word'], undefined],
])('“%s” among %j means %s', (typed, known, meant) => {
  expect(nearest(typed, known)).toBe(meant);
});
