/** Patterns are cut as a text is cut; one that could match no text is refused by its words. */
import { loadData } from '../../src/language/load.ts';
import { parsePattern } from '../../src/language/pattern.ts';

const wordsOf = async (written: string, language: 'fr' | 'en') =>
  parsePattern(written, await loadData(language)).map((elements) =>
    elements.map((element) =>
      element.kind === 'any' ? element.atoms.map(({ text }) => text).join('|') : element.kind,
    ),
  );

test.each([
  ['en', 'hand-made', ['hand', 'made']],
  ['en', "you'll love+", ['you', "'ll", 'lov']],
  ['en', "don't|can't wait", ["don't|can't", 'wait']],
  ['en', 'eco-friendly', ['eco-friendly']],
  ['en', "years' experience", ['years', "'", 'experience']],
  ['fr', "l'atelier", ["l'", 'atelier']],
  ['fr', "chef-d'œuvre", ['chef', "d'", 'oeuvre']],
  ['fr', "je|j' aim*", ["je|j'", 'aim']],
  ['fr', 'rendez-vous', ['rendez-vous']],
] as const)('%s: %s', async (language, written, words) => {
  expect(await wordsOf(written, language)).toEqual([words]);
});

test('a choice of two words is a pattern of its own', async () => {
  expect(await wordsOf("vite l'a|l'ont|la fait", 'fr')).toEqual([
    ['vite', 'la', 'fait'],
    ['vite', "l'", 'a', 'fait'],
    ['vite', "l'", 'ont', 'fait'],
  ]);
  expect(await wordsOf('a well-read|calm one', 'en')).toEqual([
    ['a', 'calm', 'one'],
    ['a', 'well', 'read', 'one'],
  ]);
});

test.each([
  ['en', "you|you're? late", `"you're" is 2 words, and may be missing`],
  ['en', 'any *', 'the pattern "any *" can match nothing: "*" is no word'],
  ['en', 'eco-* soap', '"eco-*" is no word'],
  ['en', '# - #', '"-" is no word'],
  ['en', 'one||two', 'a choice is empty'],
] as const)('%s: refuses %s', async (language, written, message) => {
  await expect(wordsOf(written, language)).rejects.toThrow(message);
});
