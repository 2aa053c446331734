/** What is remembered of words: once each, and never without end. */
import { Memo } from '../../src/language/memo.ts';

const counting = () => {
  let made = 0;
  const memo = new Memo((word: string, how: boolean) => ({ word, how, number: ++made }));
  return { memo, made: () => made };
};

test('a word is worked out once', () => {
  const { memo, made } = counting();
  expect(memo.of('bols', true)).toBe(memo.of('bols', true));
  expect(made()).toBe(1);
});

test('a long piece of a text is the same word', () => {
  const { memo } = counting();
  const text = 'extraordinairement, extraordinairement';
  expect(memo.of(text.slice(0, 18), false)).toBe(memo.of(text.slice(20), false));
  expect(memo.of(text.slice(20), false).word).toBe('extraordinairement');
});

test('an endless word is worked out and forgotten', () => {
  const { memo, made } = counting();
  const word = 'a'.repeat(50_000);
  expect(memo.of(word, false).word).toBe(word);
  memo.of(word, false);
  expect(made()).toBe(2);
});

test('words without end are forgotten from time to time', () => {
  const { memo, made } = counting();
  for (let number = 0; number <= 20_000; number += 1) memo.of(`w${number}`, false);
  memo.of('w0', false);
  expect(made()).toBe(20_002);
});
