import { certaintyOf } from '../../src/offer/certainty.ts';
import { type Grade, grade, gradesOf, type QuoteKind } from '../../src/offer/grade.ts';
import type { Evidence, Positioning, Relation } from '../../src/offer/schema.ts';

const dated = { when: '2026' };

test.each<[Grade, Evidence, QuoteKind, Relation | undefined]>([
  ['E0', { ...dated, gave: 'money-again' }, 'guess', 'client'],
  ['E0', { ...dated, gave: 'money' }, 'fact', 'family'],
  ['E0', dated, 'fact', 'self'],
  ['E1', { ...dated, gave: 'money' }, 'compliment', 'client'],
  ['E1', dated, 'hypothetical', 'client'],
  ['E1', dated, 'generality', 'client'],
  ['E1', { ...dated, second_hand: true, gave: 'money' }, 'fact', 'client'],
  ['E1', { gave: 'money' }, 'fact', 'client'],
  ['E1', { when: ' ' }, 'fact', 'client'],
  ['E1', { ...dated, gave: 'time' }, 'fact', 'friend'],
  ['E4', { ...dated, gave: 'money' }, 'fact', 'friend'],
  ['E4', { ...dated, sense: 'paid' }, 'fact', 'friend'],
  ['E5', { ...dated, gave: 'money-again', sense: 'paid' }, 'fact', 'client'],
  ['E4', { ...dated, sense: 'paid' }, 'fact', 'client'],
  ['E3', { ...dated, gave: 'time' }, 'fact', 'client'],
  ['E3', { ...dated, gave: 'reputation' }, 'fact', 'visitor'],
  ['E2', { when: 'un jour de pluie' }, 'fact', 'prospect'],
  ['E2', { ...dated, second_hand: false }, 'fact', undefined],
])('%s: %j, a %s of a %s', (expected, evidence, kind, relation) => {
  expect(grade(evidence, kind, relation)).toBe(expected);
});

const clients = ['claire', 'paul', 'jo', 'mum'].map((id) => ({
  id,
  relation: id === 'mum' ? ('family' as const) : ('client' as const),
}));
const positioning: Positioning = {
  format: 'limpide/1',
  language: 'en',
  clients,
  evidence: [
    { id: 'e1', client: 'claire', ...dated },
    { id: 'e2', client: 'paul', ...dated },
    { id: 'e3', client: 'jo', ...dated },
    { id: 'e4', client: 'claire', ...dated },
    { id: 'e5', client: 'mum', ...dated },
    { id: 'e6', ...dated },
    { client: 'paul', ...dated },
    { id: 'x1', client: 'paul', ...dated, against: ['e1', 'h1'] },
    { id: 'x2', client: 'paul', ...dated, against: ['e2'], answered: 'he meant the other one' },
  ],
};
const grades = gradesOf(positioning, () => 'fact');

test.each<[string[], string, string[], string[]]>([
  [['e2', 'e3', 'e4'], 'certainty', ['paul', 'jo', 'claire'], []],
  [['e1', 'e2', 'e3'], 'lead', ['claire', 'paul', 'jo'], ['x1']],
  [['e2', 'e3', 'e4', 'h1'], 'lead', ['paul', 'jo', 'claire'], ['x1']],
  [['e1', 'e4'], 'lead', ['claire'], ['x1']],
  [['e5', 'e6'], 'hypothesis', [], []],
  [['nothing'], 'hypothesis', [], []],
  [[], 'hypothesis', [], []],
])('behind %j: %s', (ids, certainty, found, against) => {
  expect(certaintyOf(ids, positioning, grades)).toEqual({ certainty, clients: found, against });
});

test('thresholds are the caller’s', () => {
  const two = { certainty: 2, lead: 2 };
  expect(certaintyOf(['e2', 'e3'], positioning, grades, two).certainty).toBe('certainty');
  expect(certaintyOf(['e2'], positioning, grades, two).certainty).toBe('hypothesis');
});
