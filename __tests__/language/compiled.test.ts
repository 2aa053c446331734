/** The compiled data of the reading: what is built is what the sources say, and any text at all is read. */
import fc from 'fast-check';
import { compile } from '../../src/language/compile.ts';
import { openPack } from '../../src/language/compiled.ts';
import { languages } from '../../src/language/language.ts';
import { loadCompiled, loadData, loadModels } from '../../src/language/load.ts';
import { fromBytes, toBytes } from '../../src/language/pack.ts';
import { makeReader } from '../../src/language/read.ts';
import { holds, spent } from '../gates.ts';
import { heard, told } from './told.ts';

describe.each(languages)('%s', (language) => {
  test('a file gives back what was compiled, wherever its bytes lie in memory', async () => {
    const pack = compile(await loadData(language), await loadModels(language));
    const bytes = toBytes(pack);
    expect(fromBytes(bytes).facts).toEqual(pack.facts);
    expect(Buffer.compare(toBytes(fromBytes(bytes)), bytes)).toBe(0);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(Buffer.compare(toBytes(fromBytes(shifted.subarray(3))), bytes)).toBe(0);
  });

  test('compiles to the same bytes twice', async () => {
    const [data, models] = [await loadData(language), await loadModels(language)];
    const bytes = toBytes(compile(data, models));
    expect(Buffer.compare(bytes, toBytes(compile(data, models)))).toBe(0);
  });

  test('refuses the data of another version', async () => {
    const bytes = toBytes((await loadCompiled(language)).pack);
    bytes[0]! += 1;
    expect(() => fromBytes(bytes)).toThrow('another version');
  });

  test('what was read before changes nothing', async () => {
    const compiled = await loadCompiled(language);
    const reader = makeReader(compiled);
    const texts = ['Je répare, tu ris.', 'I mend, you laugh: 12 €', 'Vous dormez enfin !'];
    const first = texts.map((text) => [told(reader.read(text)), heard(reader.readQuote(text))]);
    const fresh = makeReader(openPack(compiled.pack, compiled.facts.stem));
    expect(texts.reverse().map((text) => [told(fresh.read(text)), heard(fresh.readQuote(text))])).toEqual(
      first.reverse(),
    );
  });
});

test('both languages together take a megabyte at most', async () => {
  const sizes = await Promise.all(
    languages.map(async (one) => toBytes(compile(await loadData(one), await loadModels(one))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(1_000_000);
});

const parts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'je ',
    'vous ',
    "l'",
    'passion ',
    'you ',
    "don't ",
    '. ',
    '\n',
    ', ',
    '« ',
    ' »',
    '’',
    '12 €',
  ),
  fc.constantFrom('client·e·s ', 'créateur.rice ', '(e)', '-', '.', '#', '🎉', '\u0301', '\ud800', ' '),
);

test('any text is read, the same twice, its places inside it', async () => {
  const readers = await Promise.all(languages.map(async (one) => makeReader(await loadCompiled(one))));
  holds(
    fc.property(fc.array(parts, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const reader of readers) {
        const reading = reader.read(text);
        expect(told(reader.read(text))).toEqual(told(reading));
        const spans = [
          ...reading.sentences,
          ...reading.verdicts.map(({ span }) => span),
          ...Object.values(reading.said),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(heard(reader.readQuote(text))).toEqual(heard(reader.readQuote(text)));
      }
    }),
    60,
    5_000,
  );
});

/** One kind of bad text each, of so many signs. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  'one word': (length) => 'a'.repeat(length),
  'one capital word': (length) => 'É'.repeat(length),
  apostrophes: (length) => "'".repeat(length),
  elisions: (length) => "l'".repeat(length / 2),
  'inclusive endings': (length) => 'é·e·s'.repeat(length / 5),
  hyphens: (length) => 'rendez-'.repeat(length / 7),
  'one sentence': (length) => 'je fais des bols pour vous et '.repeat(length / 30),
  'one clause': (length) => 'passion '.repeat(length / 8),
  commas: (length) => 'bols, '.repeat(length / 6),
  sentences: (length) => 'Je ris. '.repeat(length / 8),
  breaks: (length) => '\n'.repeat(length),
  digits: (length) => '12 345 '.repeat(length / 7),
  pictures: (length) => '👩‍🦰'.repeat(length / 5),
  quotes: (length) => '« ah ? » '.repeat(length / 9),
  accents: (length) => `e${'\u0301'.repeat(length)}`,
};

/** Quadratic work would take sixteen times as long for four times the text. */
test.each(Object.keys(hostile))('takes linear time: %s', async (name) => {
  const reader = makeReader(await loadCompiled('fr'));
  const time = (length: number): number => {
    const text = hostile[name]!(length);
    const before = spent();
    told(reader.read(text));
    reader.readQuote(text);
    return spent() - before;
  };
  const small = Math.min(time(25_000), time(25_000));
  expect(time(100_000)).toBeLessThan(10 * small + 300);
});
