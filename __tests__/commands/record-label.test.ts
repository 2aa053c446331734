import { short } from '../../src/commands/record-label.ts';

test.each([
  ['« Cet hiver, je l’ai sorti trois fois »', '« Cet hiver, je…\u00a0»'],
  ['“This winter I took it out three times”', '“This winter I…”'],
  ['This winter I took it out three times', 'This winter I…'],
  ['« court »', '« court »'],
])('%s', (text, told) => {
  expect(short(text, 17)).toBe(told);
});
