/** What a maker is told of an English pitch: rules that speak, the words they mark, and what is left in peace. */
import { reportOn } from '../../src/check/pitch.ts';
import { recommended } from '../../src/check/settings.ts';
import { loadReader } from '../../src/language/read.ts';

const reader = await loadReader('en');
const report = (text: string) => reportOn(text, reader, recommended, '2026-11-22');
const rulesOf = (text: string): string[] =>
  [...new Set(report(text).findings.map(({ rule }) => rule))].sort();
const marked = (text: string, id: string): string | undefined => {
  const finding = report(text).findings.find(({ rule }) => rule === id);
  return finding && text.slice(finding.range.start.offset, finding.range.end.offset);
};

test.each([
  'Do you feel stuck? Do you want more? I can help.',
  'Feeling lost? You were made for more. Let us help you get there.',
  'Ready to take your business to the next level?',
  'Tired of the same old routine? Unlock a new you.',
])('what is asked of everybody says nothing: %s', (text) => {
  const { clarity, said } = report(text);
  expect(rulesOf(text)).toEqual(['service-unsaid', 'vague-word']);
  expect(clarity).toBeLessThan(15);
  expect(said.change).toBeUndefined();
  expect(said.situation).toBeUndefined();
});

test('a question about one thing tells a situation', () => {
  const text = 'Are you overwhelmed by paperwork? I come on Fridays and you close the file.';
  expect(report(text).said.situation).toBeDefined();
  expect(rulesOf(text)).toEqual([]);
});

test.each(['yoga', 'I teach yoga.', 'Pottery', 'I mend bikes.'])(
  'a craft alone is only short: %s',
  (text) => {
    expect(rulesOf(text)).toEqual(['client-absent', 'service-unsaid']);
  },
);

test.each([
  [
    'vague-word',
    'Ready to take your business to the next level?',
    'Ready to take your business to the next level',
  ],
  [
    'ideal-client-fiction',
    'For the cultivated retired gentlewoman of New England taste. You find the book you want.',
    'For the cultivated retired gentlewoman of New England taste',
  ],
])('%s is marked as a whole turn: %s', (rule, text, words) => {
  expect(marked(text, rule)).toBe(words);
});

test.each([
  'People whose hands shake can drink in company again: two handles and a heavy foot.',
  'You have regretted selling that accordion for ten years. I find you one like it and we get the first tune back.',
  'Two desks by the window, one free from May. You finish the chapter.',
])('nothing to say against: %s', (text) => {
  expect(rulesOf(text)).toEqual([]);
});
