import { dayAhead } from '../../src/offer/day-ahead.ts';

/** A Monday. */
const today = '2026-11-23';

test.each([
  ['aujourd’hui', '2026-11-23'],
  ['demain', '2026-11-24'],
  ['Après-demain.', '2026-11-25'],
  ['vendredi', '2026-11-27'],
  ['vendredi prochain', '2026-11-27'],
  ['lundi', '2026-11-30'],
  ['dans quinze jours', '2026-12-08'],
  ['dans deux semaines', '2026-12-07'],
  ['dans 3 mois', '2027-02-23'],
  ['15 décembre', '2026-12-15'],
  ['le 1er mars', '2027-03-01'],
  ['tomorrow', '2026-11-24'],
  ['next Tuesday', '2026-11-24'],
  ['in a week', '2026-11-30'],
  ['December 15th', '2026-12-15'],
  ['la semaine prochaine', undefined],
  ['bientôt', undefined],
  ['31 février', undefined],
])('“%s” is %s', (said, day) => {
  expect(dayAhead(said, today)).toBe(day);
});

test('in a month from the 31st is the last day of a short one', () => {
  expect(dayAhead('dans un mois', '2027-01-31')).toBe('2027-02-28');
});
