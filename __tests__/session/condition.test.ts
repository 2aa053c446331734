import { holds, mentions } from '../../src/session/condition.ts';
import type { When } from '../../src/session/schema.ts';

const values: Record<string, unknown> = {
  sells: 'object',
  people: ['claire', 'paul'],
  hours: 12,
  gift: true,
  words: 'It calms my evenings',
};
const known = { value: (id: string) => values[id], unknown: (id: string) => id === 'price' };

const table: [When, boolean][] = [
  [{ sells: 'object' }, true],
  [{ sells: ['service', 'object'] }, true],
  [{ sells: 'service' }, false],
  [{ gift: true }, true],
  [{ hours: 12 }, true],
  [{ people: { at_least: 2 } }, true],
  [{ people: { at_least: 3 } }, false],
  [{ hours: { at_most: 12, at_least: 10 } }, true],
  [{ absent: { at_most: 0 } }, true],
  [{ people: { has: 'paul' } }, true],
  [{ words: { has: 'calms' } }, true],
  [{ sells: { not: 'object' } }, false],
  [{ sells: { not: ['teaching', 'service'] } }, true],
  [{ sells: { is: ['object'] } }, true],
  [{ absent: { is: null } }, true],
  [{ absent: { answered: false } }, true],
  [{ sells: { answered: true } }, true],
  [{ price: { unknown: true } }, true],
  [{ sells: { unknown: false } }, true],
  [{ all: [{ sells: 'object' }, { gift: true }] }, true],
  [{ any: [{ sells: 'service' }, { gift: true }] }, true],
  [{ any: [] }, false],
  [{ not: { sells: 'object' } }, false],
  [{ not: { any: [{ sells: 'service' }, { hours: 3 }] } }, true],
  [{ sells: 'object', gift: false }, false],
  [{ toString: 'x' }, false],
];

test.each(table)('%j → %p', (when, expected) => {
  expect(holds(when, known)).toBe(expected);
});

test('no condition holds', () => {
  expect(holds(undefined, known)).toBe(true);
});

test('a malformed combination does not hold, and does not throw', () => {
  expect(holds({ all: 'x' } as When, known)).toBe(false);
  expect(mentions({ all: 'x', not: ['y'] } as When)).toEqual([]);
});

test('the questions that a condition looks at', () => {
  expect(mentions({ all: [{ a: 1 }, { not: { b: 2 } }], any: [{ c: { at_least: 1 } }], d: true })).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});
