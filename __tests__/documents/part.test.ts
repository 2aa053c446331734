import { fits } from '../../src/documents/part.ts';
import type { Language } from '../../src/language/language.ts';

test.each<[Language, string, string | undefined]>([
  ['en', 'they stop talking about moving house, Sarah said they’d taken the house off the market', 'shorter'],
  ['en', 'stop talking about moving house', undefined],
  ['fr', 'elles dorment enfin, Claire m’a dit qu’elle avait jeté ses comprimés', 'shorter'],
  ['fr', 'dormir jusqu’au matin', undefined],
  ['fr', `dormir ${'et dormir '.repeat(10)}encore`, 'shorter'],
])('a change (%s) that a sentence takes in one breath: %s', (language, text, ask) => {
  const fit = fits('change', text, language, 'vous');
  expect(fit.fits ? undefined : fit.ask).toBe(ask);
});
