import fc from 'fast-check';
import { markdown, markdownContact } from '../../src/escape/markdown.ts';

test.each([
  ['# title', '\\# title'],
  ['- item', '\\- item'],
  ['1. item', '1\\. item'],
  ['1) item', '1\\) item'],
  ['--- ', '\\---'],
  ['+ item', '\\+ item'],
  ['=== ', '\\==='],
  ['> quote', '\\> quote'],
  ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
  ['[a](http://x)', '\\[a\\](http\\:\\//x)'],
  ['![a](x)', '!\\[a\\](x)'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['&copy; &#35;', '\\&copy; \\&\\#35;'],
  ['see https://evil.example', 'see https\\:\\//evil\\.example'],
  ['see www.evil.example', 'see www\\.evil\\.example'],
  ['me@evil.example', 'me\\@evil\\.example'],
  ['a | b ~~c~~ $x$', 'a \\| b \\~\\~c\\~\\~ \\$x\\$'],
  ['a\n\n# b', 'a  \\# b'],
  ['    code', 'code'],
  ['{{ x }} {% y %}', '\\{\\{ x \\}\\} \\{% y %\\}'],
  ['\u202eabc\u0007', '\\\\u\\{202e\\}abc\\\\u\\{7\\}'],
  ['l’été, à 12:30 !', 'l’été, à 12:30 !'],
])('%j', (typed, expected) => expect(markdown(typed)).toBe(expected));

test('only plain addresses become links', () => {
  expect(markdownContact('Écris : anne@atelier.fr, ou https://atelier.fr/rdv?a=1.')).toBe(
    'Écris : <anne@atelier.fr>, ou <https://atelier.fr/rdv?a=1>.',
  );
  expect(markdownContact('javascript:alert(1) <b> [x](y)')).toBe('javascript:alert(1) \\<b\\> \\[x\\](y)');
});

/** What is left once every escaped sign is taken out must hold nothing that CommonMark or GitHub reads as markup. */
test('whatever is typed, no markup is left', () => {
  const bit = fc.constantFrom(
    '#',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '|',
    '~',
    '&',
    ';',
    '\\',
    '-',
    '+',
    '=',
    '.',
    '1',
    ' ',
    '\n',
    '\t',
    'a',
    'http://',
    'www.',
    '@',
    ':',
    '{',
    '}',
    '%',
    '$',
    '"',
    '\u00a0',
    '---',
    '```',
    '&lt;',
    '<!--',
  );
  const text = fc.array(bit, { maxLength: 12 }).map((bits) => bits.join(''));
  fc.assert(
    fc.property(text, (typed) => {
      const left = markdown(typed).replace(/\\[!-/:-@[-`{-~]/g, 'x');
      expect(left).not.toMatch(/[\\`*_{}[\]<>#|~&$@\n]|:\/\/|www\.\S/i);
      expect(left).not.toMatch(/^(?: {4}|\t|\s*[-+=]|\s*\d{1,9}[.)])/);
    }),
    { numRuns: Number(process.env['LIMPIDE_GATES'] === 'full' ? 200_000 : 3_000), seed: 11 },
  );
});
