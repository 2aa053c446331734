import type { Label } from './reading.ts';
import type { Structure } from './structure.ts';

/**
 * What the guide defines so that counting settles it: no model is asked. `mixed-address` is tu beside vous;
 * a text that addresses its reader, or says whom it is for, names the person served.
 */
export function settled(label: Label, { familiar, formal, named }: Structure): boolean | undefined {
  if (label === 'mixed-address') return familiar.length > 0 && formal.length > 0;
  if (label === 'client-absent' && (familiar.length + formal.length > 0 || named)) return false;
  return undefined;
}
