/** What a page says of parts that were begun, or that are one word long. */
import { viewOf } from '../../src/documents/view-of.ts';
import type { Positioning } from '../../src/offer/schema.ts';

const offer = (more: Partial<Positioning>): Positioning => ({ format: 'limpide/1', language: 'fr', ...more });
const fr = { language: 'fr', address: 'vous' } as const;
const en = { language: 'en', address: 'vous' } as const;

test('a price without its amount is no price; "sur devis" is', () => {
  const price = [{ what: 'savon', per: 'pièce', worth: 'une nuit' }, { what: 'sur devis' }, { amount: 7 }];
  expect(viewOf(offer({ price }), fr).prices.map(({ what }) => what)).toEqual(['Sur devis', '']);
});

test('a feeling of one word makes a sentence', () => {
  const felt = (feeling: string) => offer({ service: { statement: { feeling } } });
  expect(viewOf(felt('apaisée'), fr).feeling).toBe('De quoi vous sentir apaisée.');
  expect(viewOf(felt('la fierté'), fr).feeling).toBe('La fierté.');
  expect(viewOf(felt('calm'), en).feeling).toBe('You feel calm.');
});

test('a beginner with nothing said yet looks for people to listen to, not for "your case"', () => {
  expect(viewOf(offer({}), { ...fr, beginner: true }).statement).toBe(
    'Je cherche cinq personnes à écouter, un quart d’heure chacune. Écrivez-moi.',
  );
  expect(viewOf(offer({}), { ...en, beginner: true }).statement).toBe(
    'I am looking for five people to listen to, a quarter of an hour each. Write to me.',
  );
});
