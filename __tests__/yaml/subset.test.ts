import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { Lexer } from 'yaml';
import { writeOffer } from '../../src/offer/edit.ts';
import type { Positioning } from '../../src/offer/schema.ts';
import { readFully, readYaml } from '../../src/yaml/read.ts';
import { readQuickly } from '../../src/yaml/read-quickly.ts';
import type { YamlRead } from '../../src/yaml/types.ts';
import { holds } from '../gates.ts';
import { handWritten } from './hand-written.ts';
import { anyText } from './texts.ts';

const offer: Positioning = {
  format: 'limpide/1',
  language: 'fr',
  maker: { name: 'Zoé', craft: 'céramiste', limits: ['pas : de soin', 'ni # promesse'] },
  clients: [
    { id: 'claire-1', who: 'dame au « sac » rouge', bought: ['vase', 'bol'], more_like: true },
    { id: 'paul-1', why: 'un\n\ndeux\n  trois' },
  ],
  evidence: [{ id: 'e-1', client: 'claire-1', words: 'Je "le" garde\npour moi\n', when: '2026-05' }],
  service: { past: { text: "L'autre \\ jour", evidence: ['e-1', 'e-2'] }, feelings: [] },
  price: [{ what: 'bol', amount: 48.5, worth: '\u0007' }],
  progress: { answered: ['a', 'b'], parked: {} },
};
const written = writeOffer(offer);

/** The subset reader declines, or gives exactly what the full reader gives; so it does with the full one's help. True when it read. */
function agrees(text: string): boolean {
  const full = readFully(text);
  const same = (read: YamlRead) => {
    if (isDeepStrictEqual(read, full)) return;
    expect({ text, read }).toEqual({ text, read: full });
    throw new Error(`not the same: ${JSON.stringify(text)}`);
  };
  same(readYaml(text));
  const quick = readQuickly(text);
  if (quick !== undefined) same(quick);
  return quick?.ok ?? false;
}

test('reads what limpide writes, as the full reader does', () => {
  expect(agrees(written)).toBe(true);
});

test('declines or agrees on files as people write them', () => {
  expect(handWritten.filter(agrees).length).toBeGreaterThan(0);
});

const templates = join(import.meta.dirname, '../../templates/offers');
const examples = existsSync(templates)
  ? readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  : [];

test('declines or agrees on the examples that are shipped', () => {
  for (const name of examples) agrees(readFileSync(join(templates, name), 'utf8'));
});

test('gives a value its last blank when YAML keeps it', () => {
  expect(agrees('a: le prix\u00a0\nb: un bol  \n')).toBe(true);
});

/** As many tokens as the full reader counts. */
const tokensIn = (text: string): number => [...new Lexer().lex(text)].length;

test('reads nothing that may have more tokens than it may', () => {
  const long = written.replace('clients:', `answers:\n${'  # why\n  a: [b, "c"]\n'.repeat(40)}clients:`);
  for (const text of [written, long, ...handWritten])
    expect(readQuickly(text, { tokens: tokensIn(text) - 1 })?.ok ?? false).toBe(false);
  expect(readQuickly(written, { tokens: 3 * tokensIn(written) })?.ok).toBe(true);
});

test('reads the built-in session without the full reader', () => {
  const folder = join(import.meta.dirname, '../../templates/sessions/first');
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    const quick = readQuickly(bytes, { bytes: 256_000, tokens: 120_000, depth: 32 });
    expect(quick === undefined ? `${name} needs the full reader` : quick.ok).toBe(true);
    expect(isDeepStrictEqual(quick, readFully(bytes))).toBe(true);
  }
});

const pieces = [
  '{ a: b }',
  '{ a: [b, "c"], d: \'e\' }',
  ', ',
  ' }',
  '{ ',
  ' ]',
  ...' \n:#-|"\'[]{},>?!&*%@`~\t\r.',
  ': ',
  ' #',
  ' # ',
  '\n  ',
  '\n- ',
  '\n  - ',
  '- ',
  '|\n',
  '|-\n',
  '\n\n',
  'a: ',
  'a:\n',
  '---\n',
  '...\n',
  '"a"',
  "'b'",
  '[]',
  '{}',
  '[a, b]',
  '\\',
  '\\n',
  '\\u00e9',
  '\u00a0',
  '\u202f',
  'é',
  '«',
  '0',
  'null',
  '\n#',
  '  ',
  '<<: ',
  '\u2028',
  '\ufeff',
];

/** An offer with a few cuts, additions and swaps anywhere. */
const mutated = (source: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat({ max: source.length }),
        cut: fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 40 })),
        put: fc.oneof(fc.constantFrom(...pieces), fc.constant(''), anyText),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((changes) =>
      changes.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), source),
    );

/** A script's conditions and small records, in brackets and braces. */
const flows = `a: { door: [b, c d], "e": 'f' }
b: { any: [{ c: { answered: true } }, { says: "x, y" }] }
c: [ { fr: "«\u00a0là\u00a0»", en: 'it''s' }, un été, .x ]
d.e: .words
`;
const flow = flows.replace(', .x', '').replace(', "e": \'f\'', '');

const small = `a: b # c\nb:\n  - x: |\n      u\n\n      v\n    y: "w"\n  - z\nc:\n- [d, e]\n# f\ne: 'g'\nf:\n`;

test.each(['a:\n- {e]\n', 'a: [b}\n', 'a: {}}\n', 'a: []]\n'])('a find of mutation, kept: %j', (text) => {
  expect(agrees(text)).toBe(false);
});

test('declines or agrees on mutated offers', () => {
  expect(agrees(small)).toBe(true);
  expect(agrees(flow)).toBe(true);
  let read = 0;
  const both = fc.oneof(
    { arbitrary: mutated(flow), weight: 3 },
    { arbitrary: mutated(flows), weight: 1 },
    { arbitrary: mutated(small), weight: 4 },
    { arbitrary: mutated(written), weight: 1 },
  );
  holds(
    fc.property(both, (text) => {
      if (agrees(text)) read++;
    }),
    2_500,
    300_000,
  );
  expect(read).toBeGreaterThan(20);
}, 3_600_000);

const line = fc
  .tuple(
    fc.constantFrom(0, 0, 0, 0, 2, 2, 4, 1),
    fc.constantFrom(
      'a: ',
      'b: ',
      'c: ',
      'd: ',
      'e:',
      'f:',
      'g: ',
      '- ',
      '- ',
      '- h: ',
      '- i:',
      '# ',
      '',
      '-',
      'text',
    ),
    fc.constantFrom(
      'x',
      'x',
      'x y',
      '"q"',
      "'s'",
      '|',
      '|-',
      '[]',
      '[a, b]',
      '{}',
      '3',
      '',
      '',
      '# c',
      'x # c',
      'x: y',
      '"',
    ),
    fc.constantFrom('\n', '\n', '\n', '\n', '\n\n', ' \n', '\n', ''),
  )
  .map(([indent, head, value, end]) => ' '.repeat(indent) + head + value + end);

test('declines or agrees on lines of all shapes', () => {
  let read = 0;
  const lines = fc.array(line, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  holds(
    fc.property(lines, (text) => {
      if (agrees(text)) read++;
    }),
    9_000,
    300_000,
  );
  expect(read).toBeGreaterThan(20);
}, 3_600_000);
