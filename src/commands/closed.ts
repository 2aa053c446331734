import { nearest } from '../yaml/nearest.ts';
import { Mistake } from './context.ts';
import { fold } from './fold.ts';

/**
 * A value of a closed list, given by its name in the file or in the person's language ("foire ou marché": either word).
 *
 * @throws Mistake `unknown-value` with the nearest name and the whole list
 */
export function oneOf<K extends string>(option: string, said: string, names: Readonly<Record<K, string>>): K {
  const entries = (Object.entries<string>(names) as [K, string][]).map(([key, name]) => ({
    key,
    words: name.split(/ (?:or|ou) /),
  }));
  const found = entries.find(({ key, words }) => [key, ...words].some((word) => fold(word) === fold(said)));
  if (found !== undefined) return found.key;
  const known = entries.map(({ key, words }) => (/\s/.test(words[0]!) ? key : words[0]!));
  throw unknownValue(option, said, known);
}

/**
 * A value of a closed list, by its own name alone.
 *
 * @throws Mistake `unknown-value` with the nearest name and the whole list
 */
export function among<K extends string>(option: string, said: string, known: readonly K[]): K {
  const found = known.find((one) => one === said);
  if (found === undefined) throw unknownValue(option, said, known);
  return found;
}

export const unknownValue = (option: string, value: string, known: readonly string[]): Mistake =>
  new Mistake('unknown-value', {
    option,
    value,
    nearest: nearest(value, known) ?? '',
    known: known.join(', '),
  });
