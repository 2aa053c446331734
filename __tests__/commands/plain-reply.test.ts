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
