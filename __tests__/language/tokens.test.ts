import { data as en } from '../../src/language/en/data.ts';
import { data as fr } from '../../src/language/fr/data.ts';
import { cutSentences } from '../../src/language/sentences.ts';
import { tokenize } from '../../src/language/tokens.ts';

test.each([
  [fr, 'L’atelier d’Émilie', "l' atelier d' emilie"],
  [fr, 'jai un rendez-vous', "j' ai un rendez-vous"],
  [fr, 'mes client·e·s, les créateur.rices', 'mes client , les createurs'],
  [fr, 'Œuvre ŒUVRE', 'oeuvre oeuvre'],
  [en, "You'll sleep, don't worry", "you 'll sleep , don't worry"],
  [en, 'youre eco-friendly', "you 're eco-friendly"],
] as const)('$1.language: words of %#', (data, text, words) => {
  expect(
    tokenize(text, data)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words);
});

test.each([
  [fr, 'M. Leroy coud. Vous dormez.', ['M. Leroy coud.', 'Vous dormez.']],
  [fr, 'Elle dit « Ah ? Encore » et rit.', ['Elle dit « Ah ?', 'Encore » et rit.']],
  [fr, 'Bols | Brest | Samedi', ['Bols |', 'Brest |', 'Samedi']],
  [en, 'Mr. Hill mends. You sit', ['Mr. Hill mends.', 'You sit']],
] as const)('sentences of %#', (data, text, sentences) => {
  const tokens = tokenize(text, data);
  expect(
    cutSentences(tokens, text, data).map(({ from, to }) =>
      text.slice(tokens[from]!.start, tokens[to - 1]!.end),
    ),
  ).toEqual(sentences);
});
