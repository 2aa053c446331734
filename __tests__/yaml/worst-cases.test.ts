import { schema } from '../../src/offer/schema.generated.ts';
import { decode } from '../../src/yaml/decode.ts';
import { readYaml } from '../../src/yaml/read.ts';
import { edit } from '../../src/yaml/splice.ts';
import { hang, spent } from '../gates.ts';

const n = 100_000;
const many = (one: (index: number) => string): string => {
  let text = '';
  for (let index = 0; text.length < n; index++) text += one(index);
  return text;
};

/** Each makes a text of some 100 kB that some reader takes more than linear time over. */
const cases: Record<string, string> = {
  keys: many((i) => `k${i}: v\n`),
  'flow keys': `{${many((i) => `k${i}: v, `)}}`,
  'double quotes': '"'.repeat(n),
  'double quotes in a list': `[${'"'.repeat(n)}`,
  'single quotes': "'".repeat(n),
  'quotes a line each': '"\n'.repeat(n / 2),
  backslashes: `a: "${'\\'.repeat(n)}`,
  'escaped backslashes': `a: "${'\\\\"'.repeat(n / 3)}`,
  anchors: many((i) => `- &a${i} x\n`),
  aliases: `- &a x\n${'- *a\n'.repeat(n / 5)}`,
  tags: '- !t x\n'.repeat(n / 7),
  commas: `[${','.repeat(n)}]`,
  colons: ':'.repeat(n),
  'colons and blanks': ': '.repeat(n / 2),
  questions: '? '.repeat(n / 2),
  'questions a line each': '?\n'.repeat(n / 2),
  dashes: '-'.repeat(n),
  'dashes a line each': '-\n'.repeat(n / 2),
  'dashes and blanks': '- '.repeat(n / 2),
  brackets: '['.repeat(n),
  'brackets closed': ']'.repeat(n),
  braces: '{'.repeat(n),
  'braces closed': '}'.repeat(n),
  pairs: '[]'.repeat(n / 2),
  'pairs a line each': '[]\n'.repeat(n / 3),
  blanks: ' '.repeat(n),
  'blanks then text': `a: ${' '.repeat(n)}b`,
  'line breaks': '\n'.repeat(n),
  'line breaks in a text': `a: b\n${'\n'.repeat(n)} c`,
  'line breaks in quotes': `a: "b${'\n'.repeat(n)}c"`,
  tabs: '\t'.repeat(n),
  'tabs a line each': 'a:\n\t'.repeat(n / 4),
  comments: '#\n'.repeat(n / 2),
  'comments in a list': `[\n${'#\n'.repeat(n / 2)}]`,
  'comments after a value': `a: b\n${' # c\n'.repeat(n / 5)}`,
  'long plain': `a: ${'b '.repeat(n / 2)}`,
  'long plain lines': `a: b\n${' c\n'.repeat(n / 3)}`,
  'long key': `${'k'.repeat(n)}: v`,
  'literal lines': `a: |\n${' b\n'.repeat(n / 3)}`,
  'literal blank lines': `a: |\n b\n${' \n'.repeat(n / 2)}`,
  'folded lines': `a: >\n${' b\n'.repeat(n / 3)}`,
  'folded blank lines': `a: >\n b\n${'\n'.repeat(n)} c`,
  'literals empty': '- |\n'.repeat(n / 4),
  documents: '---\n'.repeat(n / 4),
  'document ends': '...\n'.repeat(n / 4),
  directives: '%A\n'.repeat(n / 3),
  stairs: many((i) => `${' '.repeat(i % 300)}a:\n`),
  'down the stairs': many((i) => `${' '.repeat(Math.max(0, 440 - i))}- a\n`),
  'nested by keys': Array.from({ length: 440 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
  percents: '%'.repeat(n),
  'at signs': '@\n'.repeat(n / 2),
  'no-break blanks': '\u00a0'.repeat(n / 2),
  'quoted keys': many((i) => `"k${i}" : v\n`),
  'flow in flow': `[${'[a], '.repeat(n / 5)}]`,
  'same key': 'a: b\n'.repeat(n / 5),
  'unclosed then lines': `a: [\n${'b\n'.repeat(n / 2)}`,
  'bare lines': 'a\n'.repeat(n / 2),
  'keys of nothing': ':\n'.repeat(n / 2),
  'blanks in an unclosed text': `a: "${' '.repeat(n)}`,
  'blanks before an anchor': `a: ${' '.repeat(n)}&b`,
  'colons in a text': `a: b: ${' : '.repeat(n / 3)}`,
};

test.each(Object.keys(cases))('reads or refuses 100 kB of %s in linear time', (name) => {
  const started = spent();
  const read = readYaml(cases[name]!);
  expect(spent() - started).toBeLessThan(hang);
  if (!read.ok) return;
  decode(schema, read.document.root);
  if (read.document.root.kind === 'mapping') edit(read.document.text, [{ path: ['zz'], value: 'x' }]);
  expect(spent() - started).toBeLessThan(hang);
});
