import type { Label } from './reading.ts';
import type { Structure } from './structure.ts';

/**
 * What the guide defines so that counting settles it: no model is asked. `mixed-address` is tu beside vous;
 * a text that addresses its reader, or says whom it is for, names the person served; one that helps somebody to do what
 * one could see says what changes; fewer than four things cannot be too many, be they set apart by signs or only named
 * in a row.
 */
export function settled(
  label: Label,
  { familiar, formal, named, stretches, crafts, helped }: Structure,
): boolean | undefined {
  if (label === 'mixed-address') return familiar.length > 0 && formal.length > 0;
  if (label === 'client-absent' && (familiar.length + formal.length > 0 || named)) return false;
  if (label === 'service-unsaid' && helped) return false;
  if (label === 'too-many-services' && stretches < 4 && crafts < 4) return false;
  return undefined;
}

const counted: readonly Label[] = ['client-absent', 'mixed-address', 'service-unsaid', 'too-many-services'];

/** The labels settled not to hold. */
export const ruledOut = (structure: Structure): ReadonlySet<Label> =>
  new Set(counted.filter((label) => settled(label, structure) === false));
