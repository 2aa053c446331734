import type { Language } from '../../language/language.ts';
import { typographic } from '../../language/typography.ts';

/**
 * A file's values with every text spaced and quoted as its language wants. Ids, dates and choices have nothing to
 * change; the person's own wording of the statement (`own`) is never touched.
 */
export function typeset<T>(value: T, language: Language): T {
  return set(value, language) as T;
}

function set(value: unknown, language: Language): unknown {
  if (typeof value === 'string') return typographic(value, language);
  if (Array.isArray(value)) return value.map((item) => set(item, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'own' ? item : set(item, language)]),
  );
}
