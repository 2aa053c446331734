import type { Question, QuestionKind } from '../../src/session/schema.ts';
import { parse } from '../../src/session/value.ts';

const question = (kind: QuestionKind, more: Partial<Question> = {}): Question => ({
  id: 'q',
  ask: 'Q?',
  kind,
  ...more,
});
const choices = [
  { value: 'object', label: { fr: 'Un objet', en: 'A thing' } },
  { value: 'ete', label: 'L’été' },
];

test.each<[QuestionKind, Partial<Question>, string | string[], unknown]>([
  ['text', {}, '  words ', 'words'],
  ['text', {}, ' ', 'empty'],
  ['text', { check: { longer_than: 3, message: 'm' } }, 'abc', 'too-short'],
  ['text', { check: { shorter_than: 3, message: 'm' } }, 'abc', 'too-long'],
  ['text', { check: { matches: 'url', message: 'm' } }, 'https://a.fr', 'https://a.fr'],
  ['text', { check: { matches: 'email', message: 'm' } }, 'a at b', 'not-of-form'],
  ['number', {}, '1 200,50', 1200.5],
  ['number', {}, '1,200', 1200],
  ['number', { at_least: -5 }, '-3', -3],
  ['number', {}, '-3', 'too-small'],
  ['number', {}, 'twelve', 'not-a-number'],
  ['scale', {}, '3', 3],
  ['scale', {}, '3,5', 'not-whole'],
  ['scale', {}, '6', 'too-large'],
  ['scale', { at_most: 10 }, '6', 6],
  ['money', {}, '45 euros', 45],
  ['money', {}, '45,90 €', 45.9],
  ['date', {}, '3/2/2026', '2026-02-03'],
  ['date', {}, '2026-02-30', 'not-a-date'],
  ['date', {}, '1er mai 2026', '2026-05-01'],
  ['date', {}, '3 December 2026', '2026-12-03'],
  ['date', {}, 'mai 2026', 'not-a-date'],
  ['date', {}, '12 mai', 'not-a-date'],
  ['yes-no-unknown', {}, 'Oui', true],
  ['yes-no-unknown', {}, 'perhaps', 'not-yes-or-no'],
  ['choice', { choices }, 'un objet', 'object'],
  ['choice', { choices }, "l'ete", 'ete'],
  ['choice', { choices }, '2', 'ete'],
  ['choice', { choices }, '3', 'not-a-choice'],
  ['choices', { choices }, ['A thing', 'ete', 'object'], ['object', 'ete']],
  ['choices', { choices, at_most: 1 }, '1, 2', 'too-many'],
  ['choices', { choices, at_least: 2 }, '1', 'too-few'],
  ['pick', { from: 'evidence' }, ['a', 'b'], ['a', 'b']],
  ['pick', { from: 'evidence', at_most: 1 }, ['a', 'b'], 'too-many'],
])('%s %j: %j → %j', (kind, more, given, expected) => {
  const read = parse(question(kind, more), given);
  expect(read.ok ? read.value : read.problem).toEqual(expected);
});

test('a day may be said: to come, or past where a consent was given', () => {
  const date = (text: string, into?: string) =>
    parse(
      { id: 'q', kind: 'date', ask: 'When?', ...(into === undefined ? {} : { into }) },
      text,
      false,
      '2026-11-23',
    );
  expect(date('vendredi')).toMatchObject({ value: '2026-11-27' });
  expect(date('hier', '.consent.on')).toMatchObject({ value: '2026-11-22' });
  expect(date('vendredi', '.consent.on')).toMatchObject({ value: '2026-11-20' });
  expect(date('hier')).toMatchObject({ ok: false });
});
