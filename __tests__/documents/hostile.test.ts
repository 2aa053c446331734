import fc from 'fast-check';
import { composeTurns } from '../../src/documents/compose.ts';
import { statementParts } from '../../src/documents/part.ts';
import { markdown } from '../../src/escape/markdown.ts';

const runs = process.env['LIMPIDE_GATES'] === 'full' ? 20_000 : 400;
const bit = fc.constantFrom(
  'ils',
  'qui',
  'se ',
  's’',
  'leur',
  'dorment',
  ' ',
  ',',
  'et',
  'en',
  'ant',
  'qu’',
  '« ',
  ' »',
  '"',
  '.',
  '…',
  '\n',
  'É',
  '·',
  '{{',
  '<',
  '1',
  '\u0000',
  '\ud800',
  'à',
  'they ',
  'who',
  'to ',
);
const part = fc.array(bit, { maxLength: 12 }).map((bits) => bits.join(''));

test('whatever the parts, a statement is composed, and says nothing that was not said', () => {
  fc.assert(
    fc.property(
      fc.record({ audience: part, situation: part, means: part, change: part, feeling: part }),
      fc.constantFrom('fr', 'en'),
      fc.constantFrom('tu', 'vous', 'third'),
      (parts, language, address) => {
        for (const { text } of composeTurns(parts, { language, address })) {
          expect(text).not.toMatch(/undefined|null|\[object/);
          expect(text).not.toContain('\n');
        }
      },
    ),
    { numRuns: runs, seed: 5 },
  );
});

test.each([
  'ils dorment et ',
  'qu’ils ',
  '"',
  ' ',
  'é',
  '« ',
  ', ',
  'l’',
  'x.y',
  '1 200 ',
  'a@',
  'http://',
  '.',
])('20 kB of %j are composed and escaped in no time', (unit) => {
  const text = unit.repeat(20_000 / unit.length);
  const started = performance.now();
  for (const language of ['fr', 'en'] as const)
    for (const name of statementParts) composeTurns({ [name]: text }, { language, address: 'vous' });
  markdown(text);
  expect(performance.now() - started).toBeLessThan(2_000);
});
