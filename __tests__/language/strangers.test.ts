/** What the reading is measured on is nothing it learned from. */
import { ownItems, readItems, strangersFiles } from '../../scripts/reading/corpus.ts';

const textsOf = (item: ReturnType<typeof readItems>[number]): string[] =>
  (item.kind === 'pair' ? [item.clearer, item.less] : [item.text]).map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );

test('no text of the strangers is among our own', () => {
  const own = new Set([...ownItems('fr'), ...ownItems('en')].flatMap(textsOf));
  const strangers = strangersFiles.flatMap(readItems);
  expect(strangers.length).toBeGreaterThan(700);
  expect(strangers.flatMap(textsOf).filter((text) => own.has(text))).toEqual([]);
});
