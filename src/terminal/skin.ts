import type { Terms } from './terms.ts';
import type { Skin } from './view.ts';

/** `plain` when asked for, or when either side is not a terminal. The other skin's code is not loaded. */
export async function openSkin(terms: Terms, plain: boolean): Promise<Skin> {
  const { stdin, stderr } = terms.machine;
  if (plain || stdin.isTTY !== true || stderr.isTTY !== true)
    return (await import('./plain.ts')).openPlain(terms);
  return (await import('./rich.ts')).openRich(terms);
}
