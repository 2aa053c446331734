import fc from 'fast-check';
import { fold, foldAny } from '../../src/language/fold.ts';
import { holds } from '../gates.ts';

test('the quick way and the way of Unicode agree on every letter', () => {
  const differing = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
    (letter) => fold(letter) !== foldAny(letter) || fold(`a${letter}E`) !== foldAny(`a${letter}E`),
  );
  expect(differing).toEqual([]);
});

test('and on any text', () => {
  const letters = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('É', 'œ', 'Œ', '’', 'ß', 'ÿ', 'aé'),
  );
  holds(
    fc.property(fc.array(letters), (parts) => {
      expect(fold(parts.join(''))).toBe(foldAny(parts.join('')));
    }),
    200,
    20_000,
  );
});
