import { perUnit } from '../../src/documents/figures.ts';
import type { Language } from '../../src/language/language.ts';

test.each<[string, Language, string]>([
  ['séance', 'fr', 'par séance'],
  ['la pièce', 'fr', 'la pièce'],
  ['l’heure', 'fr', 'l’heure'],
  ['par mois', 'fr', 'par mois'],
  ['1h30', 'fr', '(1h30)'],
  ['groupe de six', 'fr', '(groupe de six)'],
  ['', 'fr', ''],
  ['seat', 'en', 'per seat'],
  ['a couple', 'en', 'a couple'],
  ['100 g', 'en', '(100 g)'],
])('a price for “%s” (%s) says “%s”', (unit, language, said) => {
  expect(perUnit(unit, language)).toBe(said);
});
