/** What a pitch is told to say: the turns that people meet first, and how well it goes on the labelled pitches. */
import { partsItems } from '../../scripts/reading/parts.ts';
import type { Language } from '../../src/language/language.ts';
import { loadReader } from '../../src/language/read.ts';
import type { Part } from '../../src/language/reading.ts';

const readers = { fr: await loadReader('fr'), en: await loadReader('en') };
const saidOf = (language: Language, text: string) => {
  const { said } = readers[language].read(text);
  return Object.fromEntries(
    Object.entries(said).map(([part, { start, end }]) => [part, text.slice(start, end)]),
  );
};

test('each part is told by its words', () => {
  const text =
    'Vous rentrez tard et vous dînez debout. En trois soirs dans votre cuisine, vous vous remettez à table avec vos enfants.';
  expect(saidOf('fr', text)).toEqual({
    client: 'Vous',
    situation: 'Vous rentrez tard et vous dînez debout',
    change: 'vous vous remettez à table avec vos enfants',
    means: 'En trois soirs',
  });
});

test.each<[Language, string, Part[]]>([
  ['fr', 'Vous louez et vous n’avez pas le droit de percer.', ['client', 'situation']],
  ['fr', 'Vous repartez détendue.', ['client', 'feeling']],
  ['fr', 'Bols en grès, tournés à la main. 24 euros pièce.', ['means']],
  [
    'en',
    'You put it off since January. One morning together and it is gone.',
    ['client', 'situation', 'change', 'means'],
  ],
  ['en', 'You leave relaxed.', ['client', 'feeling']],
  ['en', 'Ink is my language.', []],
  ['fr', 'Bougies uniques pour tous.', ['means']],
  [
    'fr',
    'Je coiffe chez eux les gens qui ne peuvent plus sortir de leur lit.',
    ['client', 'situation', 'means'],
  ],
  ['en', 'I sit with people who have just lost someone.', ['client', 'situation', 'means']],
  [
    'fr',
    'J’accompagne les personnes qui viennent de perdre un proche, pour qu’elles trouvent leurs mots.',
    ['client', 'situation', 'change', 'means'],
  ],
  ['en', 'Unique candles for everyone.', ['means']],
])('%s: %s', (language, text, parts) => {
  expect(Object.keys(saidOf(language, text)).sort()).toEqual([...parts].sort());
});

test.each<[Language, Part]>(
  (['fr', 'en'] as const).flatMap((language) =>
    (['client', 'situation', 'change', 'feeling', 'means'] as const).map((part): [Language, Part] => [
      language,
      part,
    ]),
  ),
)('%s: %s is told right on most pitches', (language, part) => {
  const items = partsItems(language);
  const right = items.filter(
    ({ text, parts }) => (readers[language].read(text).said[part] !== undefined) === parts.includes(part),
  );
  expect(right.length / items.length).toBeGreaterThanOrEqual(0.88);
});
