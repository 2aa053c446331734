/** Nobody is never somebody: what is typed in place of a name does not become a client. */
import { meaning } from '../../src/commands/plain-reply.ts';
import type { Item } from '../../src/session/route.ts';

const asked = (into: string): Item =>
  ({
    question: { id: 'who', kind: 'text', into },
    record: { ref: 0, list: { id: 'all', kind: 'list' } },
  }) as unknown as Item;

test.each([
  'personne encore chu pas rendue là',
  'Personne pour l’instant',
  'pas encore, je commence',
  'aucun client',
  'Nobody yet, I only started in May',
  'no one so far',
  'jamais',
])('“%s” names nobody', (text) => {
  expect(meaning(asked('.last_paid.client'), text)).toBe('skip');
});

test.each([
  'personne âgée du marché',
  'personne-ressource de l’école',
  'Nobody’s Fool, the pub',
  'Notting Hill lady',
])('“%s” is a label', (text) => {
  expect(meaning(asked('.who'), text)).toBeUndefined();
});

test('what somebody does without it may well begin with “pas encore”', () => {
  expect(meaning(asked('.what'), 'pas encore de chauffage, alors des bouillottes')).toBeUndefined();
});

test.each([
  ['non pas encore, faut que je lui demande', 'skip'],
  ['not yet', 'skip'],
  ['je sais pas', 'unknown'],
  ['12/05/2026', undefined],
  ['12 novembre 2026', undefined],
])('asked which day, “%s” means %s', (text, means) => {
  const item = { question: { id: 'on', kind: 'date', into: '.consent.on' } } as unknown as Item;
  expect(meaning(item, text)).toBe(means);
  const needed = { question: { id: 'on', kind: 'date', required: true } } as unknown as Item;
  expect(meaning(needed, text)).toBeUndefined();
});
