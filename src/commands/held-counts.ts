import type { Positioning } from '../offer/schema.ts';
import { heldTexts } from './closing.ts';
import type { KindOf } from './statement.ts';

export interface HeldCounts {
  readonly certain: number;
  readonly lead: number;
  readonly guess: number;
}

/** How many of the offer's own texts are certain, a lead, or still to be verified. */
export function heldCounts(offer: Positioning, kindOf: KindOf): HeldCounts {
  const held = heldTexts(offer, kindOf);
  const count = (certainty: string): number => held.filter((one) => one.certainty === certainty).length;
  return { certain: count('certainty'), lead: count('lead'), guess: count('hypothesis') };
}
