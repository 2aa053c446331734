import type { Words } from '../locales/words.ts';
import type { Paint } from './paint.ts';
import type { Report } from './report.ts';

/**
 * Lays a report out as text that ends with a line break, or is empty; piece by piece, so that it is never held whole.
 * Pure: it prints nothing.
 */
export type Reporter = (
  report: Report,
  how: { readonly words: Words['report']; readonly paint: Paint },
) => Iterable<string>;
