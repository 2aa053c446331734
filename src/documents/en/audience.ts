import { isSeveral } from '../../language/grammar/en/shape.ts';
import { shapeOf, stripped, uncapitalised } from '../../language/grammar/shape.ts';
import { isOnePerson, peopleLike } from '../one-person.ts';

/** The group as a sentence can name it; undefined when its words cannot be used safely. */
export function audienceOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const words = uncapitalised(stripped(text), 'en').replace(/^for\s+(?=\S)/i, '');
  if (isOnePerson(words, 'en')) return peopleLike(words, 'en');
  const shape = shapeOf(words, 'en');
  // "My neighbours" is a group; any other word of the maker or of the reader would change sides on the page.
  if (/\b(?:you|your|i|me|my|we|us)\b/i.test(words.replace(/^my\s/i, ''))) return undefined;
  if (shape === 'noun') return words;
  return shape === 'bare-noun' && isSeveral(words.toLowerCase()) ? words : undefined;
}
