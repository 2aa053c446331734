/** The formula of docs/clarity.md: more said never lowers it, a finding never raises it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkFile } from '../../src/check/check-file.ts';
import {
  clarityOf,
  clarityOfPitch,
  type FileSays,
  filePoints,
  findingCosts,
  partPoints,
} from '../../src/check/clarity.ts';
import { recommended } from '../../src/check/settings.ts';
import { loadReader } from '../../src/language/read.ts';
import type { Label, Part } from '../../src/language/reading.ts';

const readers = { fr: await loadReader('fr'), en: await loadReader('en') };
const parts = Object.keys(partPoints) as Part[];
const labels = Object.keys(findingCosts) as Label[];
const rising = ['hypothesis', 'lead', 'certainty'] as const;

const says = fc.record({
  parts: fc.subarray(parts).map((some): ReadonlySet<Part> => new Set(some)),
  theirWords: fc.boolean(),
  certainty: fc.constantFrom(...rising),
  firstStep: fc.boolean(),
});
const found = fc.subarray(labels).map((some): ReadonlySet<Label> => new Set(some));

test('more said never lowers it, and it stays within 0 and 100', () => {
  fc.assert(
    fc.property(says, found, fc.constantFrom(...parts), (said, against, part) => {
      const clarity = clarityOf(said, against);
      expect(clarity).toBeGreaterThanOrEqual(0);
      expect(clarity).toBeLessThanOrEqual(100);
      const more: FileSays[] = [
        { ...said, parts: new Set([...said.parts, part]) },
        { ...said, theirWords: true },
        { ...said, firstStep: true },
        { ...said, certainty: rising[Math.min(2, rising.indexOf(said.certainty) + 1)]! },
      ];
      for (const one of more) expect(clarityOf(one, against)).toBeGreaterThanOrEqual(clarity);
    }),
    { seed: 20 },
  );
});

test('a finding never raises it', () => {
  fc.assert(
    fc.property(says, found, fc.constantFrom(...labels), (said, against, label) => {
      expect(clarityOf(said, new Set([...against, label]))).toBeLessThanOrEqual(clarityOf(said, against));
    }),
    { seed: 21 },
  );
});

test('the points are a hundred for a pitch, and the documents give them all', () => {
  expect(Object.values(partPoints).reduce((sum, points) => sum + points, 0)).toBe(100);
  for (const name of ['clarity.md', 'clarte.md']) {
    const document = readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
    const row = (key: string) =>
      new RegExp(`\\| \`${key}\` +\\|[^|\\n]*\\| +(-?[\\d.]+) +\\|`).exec(document)?.[1];
    for (const [part, points] of Object.entries(partPoints))
      expect([part, row(part)]).toEqual([part, String(points)]);
    for (const [key, points] of Object.entries(filePoints))
      expect([key, row(key)]).toEqual([key, String(points)]);
    for (const [label, cost] of Object.entries(findingCosts))
      expect([label, row(label)]).toEqual([label, String(cost)]);
  }
});

test.each([
  [
    'fr',
    'Vous ne vous brûlez plus les doigts : ce bol garde la soupe chaude.',
    'Bols en grès tournés à la main, 24 euros.',
  ],
  [
    'fr',
    'Vos dossiers tiennent à plat, vous arrivez les mains libres.',
    'Passionnée de cuir, je couds des sacs avec amour.',
  ],
  [
    'en',
    'You no longer burn your fingers: this bowl keeps soup hot.',
    'Stoneware bowls thrown by hand, £24.',
  ],
  ['en', 'You sleep through the night before your exam.', 'Holistic tailor-made solutions for everyone.'],
] as const)('%s: “%s” is clearer than “%s”', (language, clearer, less) => {
  const clarity = (text: string) => clarityOfPitch(readers[language].read(text));
  expect(clarity(clearer)).toBeGreaterThan(clarity(less));
});

const file = (statement: string): string =>
  `format: limpide/1\nlanguage: en\nservice:\n  statement:\n${statement}`;
const clarityOfSource = (source: string, minClarity = 0) =>
  checkFile({ file: 'offer.yaml', source }, { ...recommended, minClarity }, { today: '2026-11-22', readers });

test('a file is clearer for each part that it says, and has none while it says nothing', () => {
  const one = clarityOfSource(file('    audience: parents who come home late\n'));
  const two = clarityOfSource(
    file('    audience: parents who come home late\n    change: sit down to dinner with their children\n'),
  );
  expect(two.clarity!).toBeGreaterThan(one.clarity!);
  expect(clarityOfSource('format: limpide/1\nlanguage: en\n').clarity).toBeUndefined();
});

test('below the least that is asked for, it is a finding', () => {
  const source = file('    audience: parents who come home late\n');
  expect(clarityOfSource(source, 90).findings.map(({ rule }) => rule)).toContain('clarity-too-low');
  expect(clarityOfSource(source, 1).findings.map(({ rule }) => rule)).not.toContain('clarity-too-low');
});
