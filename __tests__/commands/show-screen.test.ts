import { columnsOf, fitted, wrapped } from '../../src/commands/columns.ts';
import { screen } from '../../src/commands/show-screen.ts';
import { boardOf } from '../../src/documents/board/board-of.ts';
import { boardWords } from '../../src/documents/board/words.ts';
import { type Locale, locales } from '../../src/locales/locale.ts';
import { loadWords } from '../../src/locales/words.ts';
import type { Positioning } from '../../src/offer/schema.ts';
import { coloured, plain } from '../../src/reporters/paint.ts';
import { empty, english, french, hostile, options } from '../documents/board-offers.ts';

async function shown(
  offer: Positioning,
  width: number,
  locale: Locale = 'fr',
  paint = plain,
): Promise<string[]> {
  const { show } = await loadWords(locale);
  const text = screen(boardOf(offer, options), { words: show, board: boardWords(locale), paint, width });
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}

const offers = { french, english, empty, hostile };
const cases = Object.keys(offers).flatMap((name) => locales.map((locale) => [name, locale] as const));

test.each(cases)('%s in %s fits one screen of 80 columns', async (name, locale) => {
  const lines = await shown(offers[name as keyof typeof offers], 80, locale);
  expect(lines.length).toBeLessThanOrEqual(30);
  expect(lines.filter((line) => columnsOf(line) > 80)).toEqual([]);
});

test.each(
  cases.flatMap(([name, locale]) => [20, 33, 59, 60, 72].map((width) => [name, locale, width] as const)),
)('%s in %s never goes beyond %i columns', async (name, locale, width) => {
  const lines = await shown(offers[name as keyof typeof offers], width, locale);
  expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
});

test('no control character of a value reaches the terminal', async () => {
  const lines = await shown(hostile, 80);
  expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

test('colour only adds to what is read without it', async () => {
  const bare = (await shown(french, 80, 'fr', coloured)).map((line) =>
    line.replace(/\u001b\[\d+m/g, '').trimEnd(),
  );
  expect(bare).toEqual(await shown(french, 80));
});

test('what somebody said stands in the table, in whatever sense it was noted', async () => {
  const { evidence = [], ...rest } = french;
  const bare = evidence.map(({ sense: _sense, ...one }) => one);
  const lines = await shown({ ...rest, evidence: bare }, 80);
  const grades = lines.filter((line) => /\sE[0-5](?:×\d+)?$/.test(line));
  expect(grades.length).toBeGreaterThan(1);
});

test('clients’ words are not on the screen', async () => {
  const text = (await shown(french, 80)).join(' ');
  for (const { words } of french.evidence!) if (words !== undefined) expect(text).not.toContain(words);
});

test.each([
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['日本', 4],
  ['👩‍🌾', 2],
  ['🇫🇷', 2],
  ['a\u202f!', 3],
  ['', 0],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test('a text is cut between characters, never in one', () => {
  expect(fitted('日本語', 5)).toBe('日本…');
  expect(fitted('日本語', 4)).toBe('日… ');
  expect(fitted('ab', 4)).toBe('ab  ');
});

test('lines break at blanks, never before a French mark, and inside a word only when it is too long', () => {
  expect(wrapped('un deux\u202f? trois', 7)).toEqual(['un', 'deux\u202f?', 'trois']);
  expect(wrapped('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
  expect(wrapped(' ', 3)).toEqual([]);
});
