/** What is quoted back to its author as worth keeping: whole groups of words, and never what a remark marks. */
import { threadOf } from '../../src/check/thread.ts';
import type { Language } from '../../src/language/language.ts';
import { loadReader } from '../../src/language/read.ts';

const readers = { fr: await loadReader('fr'), en: await loadReader('en') };
const threadIn = (language: Language, text: string): string | undefined => {
  const span = threadOf(readers[language].read(text));
  return span && text.slice(span.start, span.end);
};

test.each<[Language, string, string | undefined]>([
  // Whom it is for takes what stands around it.
  [
    'fr',
    'Je couds des robes de mariée pour les femmes qui n’osent pas danser.',
    'Je couds des robes de mariée pour les femmes qui n’osent pas danser',
  ],
  // Never from the middle: neither from « qui », « que » nor « pour ».
  [
    'fr',
    'On ouvre la ruche à deux. Le soir, à table, vous racontez que vous aviez dix abeilles sur la main.',
    'vous racontez que vous aviez dix abeilles sur la main',
  ],
  ['fr', 'Je recouds vos poupées sans effacer les taches.', 'Je recouds vos poupées sans effacer les taches'],
  ['en', 'I mend your dolls without hiding the stains.', 'I mend your dolls without hiding the stains'],
  // What somebody lives is worth keeping where nothing else is said.
  ['fr', 'Vous ne savez plus quoi écrire à votre sœur.', 'Vous ne savez plus quoi écrire à votre sœur'],
  // Neither a portrait nor a threat nor a price.
  ['fr', 'Pour une femme élégante, urbaine, qui aime le design et les voyages.', undefined],
  ['fr', 'Plus que deux places ! Vous allez le regretter, réservez vite.', undefined],
  ['fr', 'Séance : 60 €.', undefined],
  ['en', '', undefined],
])('%s: %s', (language, text, thread) => {
  expect(threadIn(language, text)).toBe(thread);
});
