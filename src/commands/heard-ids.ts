import type { Label, QuoteKind } from '../language/reading.ts';

/** All that can be heard in an answer: a missing line does not compile. */
const heard: Readonly<Record<Label | QuoteKind, true>> = {
  'absolute-promise': true,
  'client-absent': true,
  compliment: true,
  'everyone-as-client': true,
  fact: true,
  generality: true,
  'green-claim': true,
  guess: true,
  'health-claim': true,
  hypothetical: true,
  'ideal-client-fiction': true,
  'mixed-address': true,
  'passion-as-argument': true,
  pressure: true,
  'service-unsaid': true,
  'too-many-services': true,
  'vague-word': true,
};

export const heardIds: readonly string[] = Object.keys(heard);
