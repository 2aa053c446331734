import { markdown, markdownContact } from '../../src/escape/markdown.ts';
import { hang, spent } from '../gates.ts';

test('an address is a link in a contact, and in no other text', () => {
  expect(markdownContact('Write to zoe.b+pots@atelier-zoe.co.uk, or see https://zoe.example/a')).toBe(
    'Write to <zoe.b+pots@atelier-zoe.co.uk>, or see <https://zoe.example/a>',
  );
  expect(markdown('zoe@atelier.fr')).not.toContain('zoe@');
});

test('digits keep their dots, words do not', () => {
  expect(markdown('From 12.50 or 3.14.15, and.then')).toBe('From 12.50 or 3.14.15, and\\.then');
});

const long = 100_000;
test.each([
  'a'.repeat(long),
  'a.'.repeat(long / 2),
  '1.'.repeat(long / 2),
  `${'a@'.repeat(long / 2)}!`,
  `a@${'b.'.repeat(long / 2)}`,
  'https://'.repeat(long / 8),
  `-${' '.repeat(long)}x`,
])('a long text takes time in proportion: %#', (text) => {
  const start = spent();
  markdown(text);
  markdownContact(text);
  expect(spent() - start).toBeLessThan(hang);
});
