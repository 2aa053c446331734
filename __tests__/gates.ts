/** How often a property is tried: little in `npm test`, in full with `LIMPIDE_GATES=full`. */
import fc from 'fast-check';

const isFull = process.env['LIMPIDE_GATES'] === 'full';

export function times(few: number, full: number): number {
  return isFull ? full : few;
}

/** Runs a property; a failure prints its seed and the smallest input that fails. */
export function holds(
  property: fc.IProperty<never> | fc.IProperty<unknown>,
  few: number,
  full: number,
): void {
  fc.assert(property as fc.IProperty<unknown>, { numRuns: times(few, full) });
}

/** Milliseconds of processor time spent so far: a busy machine does not lengthen it. */
export function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Milliseconds of processor time that tell a hang from a slow machine. How quick things are is measured by the bench; a
 * test only says that hostile input does not block.
 */
export const hang = 20_000;
