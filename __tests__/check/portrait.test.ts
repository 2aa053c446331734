/** A portrait is told by the words that draw it, and a trade alone draws none. */
import { checkPitch } from '../../src/check/pitch.ts';
import { recommended } from '../../src/check/settings.ts';
import { loadReader } from '../../src/language/read.ts';

const reader = await loadReader('fr');
const drawnIn = (text: string): string[] =>
  checkPitch(text, reader, recommended, '2026-11-22')
    .filter(({ rule }) => rule === 'ideal-client-fiction')
    .map(({ range }) => text.slice(range.start.offset, range.end.offset));

test.each(['yoga', 'Prof de yoga', 'Poterie', 'Coach sportif', 'Photographe de mariage'])('%s', (text) => {
  expect(drawnIn(text)).toEqual([]);
});

test.each([
  'Mes mariées sont des trentenaires urbaines et raffinées, qui aiment le bon vin.',
  'Mes clientes aiment les beaux intérieurs et les voyages.',
  'Des sacs pour citadines pressées et stylées.',
])('%s', (text) => {
  expect(drawnIn(text).map((words) => words.split(' ').length > 2)).toEqual([true]);
});
