/** The reading as a whole: whatever it is given, it answers, its spans lie inside, and the same text reads the same. */

import fc from 'fast-check';
import { detectLanguage } from '../../src/language/detect.ts';
import { languages } from '../../src/language/language.ts';
import { loadReader } from '../../src/language/read.ts';
import type { Reading, Span } from '../../src/language/reading.ts';
import { hang, spent } from '../gates.ts';
import { heard, told } from './told.ts';

const runs = Number(process.env.LIMPIDE_RUNS ?? 150);

const inside = ({ text }: Reading, span: Span): boolean =>
  0 <= span.start && span.start <= span.end && span.end <= text.length;

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'je',
        'vous',
        'tu',
        "j'",
        '«',
        '»',
        '"',
        '.',
        '…',
        '?',
        '\n',
        '|',
        '🌿',
        '100 %',
        'guérir',
        'migraine',
        'client·e·s',
        'n’',
        'I',
        'you',
        "don't",
        '#eco',
        ',',
        'passion',
        'everyone',
        'only 3 left',
        'rendez-vous',
        'É',
        'e\u0301',
        '\ud800',
        '\u00a0',
        '\u202f',
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join(' ')),
);

test.each(languages)('%s: any text is read, with spans inside it', async (language) => {
  const reader = await loadReader(language);
  fc.assert(
    fc.property(texts, (text) => {
      const reading = reader.read(text);
      const spans = [
        ...reading.sentences,
        ...reading.verdicts.map(({ span }) => span),
        ...Object.values(reading.said),
      ];
      expect(spans.filter((span) => !inside(reading, span))).toEqual([]);
      expect(told(reader.read(text))).toEqual(told(reading));
      expect(heard(reader.readQuote(text))).toEqual(heard(reader.readQuote(text)));
    }),
    { numRuns: runs, seed: 20 },
  );
});

test.each(languages)(
  '%s: a hundred thousand characters of anything are read without blocking',
  async (language) => {
    const reader = await loadReader(language);
    const units = [
      'je, ',
      'a.',
      '\n',
      '« ',
      'de la de la ',
      'A',
      '!',
      'guérir la migraine ',
      '1 000 ',
      'é·e·',
    ];
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
      const from = spent();
      told(reader.read(text));
      expect(spent() - from).toBeLessThan(hang);
    }
  },
);

test.each([
  ['fr', 'Je couds des sacs pour vos dossiers.'],
  ['en', 'I sew bags for your files.'],
  ['fr', 'poterie à brest'],
  ['en', 'Handmade soap by the sea, and it is yours.'],
] as const)('the language of an offer is told: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('nothing is judged in an empty text', async () => {
  const reader = await loadReader('fr');
  expect(reader.read(' \n').verdicts).toEqual([]);
});
