import { csv } from '../../src/escape/csv.ts';

test.each<[string | number, string]>([
  ['plain, text', '"plain, text"'],
  ['a "quote"', '"a ""quote"""'],
  ['two\nlines', '"two\nlines"'],
  [12.5, '12.5'],
  [-3, '-3'],
  ['=1+1', `"'=1+1"`],
  ['+33 6', `"'+33 6"`],
  ['-2', `"'-2"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['  =1', `"'  =1"`],
  ['\u00a0=1', `"'\u00a0=1"`],
  ['＝1', `"'＝1"`],
  ['\u0000=1', `"'=1"`],
  ['|cmd', `"'|cmd"`],
  ['bell\u0007', '"bell"'],
])('%j → %s', (value, expected) => {
  expect(csv(value)).toBe(expected);
});
