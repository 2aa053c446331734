import type { Part } from '../language/reading.ts';

/** The parts of an offer, in the order in which a person is told of them. */
export const partsInOrder: readonly Part[] = ['client', 'situation', 'change', 'feeling', 'means'];

/** The part to ask about when several are not said: what changes is what is bought. Undefined when all are said. */
export const firstToAsk = (unsaid: readonly Part[]): Part | undefined =>
  unsaid.includes('change') ? 'change' : unsaid[0];
