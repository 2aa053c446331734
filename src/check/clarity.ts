/**
 * Clarity, 0-100: to compare two versions of one offer, never to certify.
 *
 * Of a bare pitch: what it says earns points, what it says in vain loses some.
 * clarity = round(100 × Σ said parts ÷ Σ all parts × Π (1 − cost of each finding's label)), so that more said never
 * lowers it and a finding never raises it.
 */
import type { Label, Part, Reading } from '../language/reading.ts';

export const partPoints: Readonly<Record<Part, number>> = {
  client: 20,
  situation: 15,
  change: 40,
  feeling: 10,
  means: 15,
};

export const findingCosts: Readonly<Record<Label, number>> = {
  'service-unsaid': 0.5,
  'vague-word': 0.3,
  'client-absent': 0.2,
  'everyone-as-client': 0.25,
  'ideal-client-fiction': 0.25,
  'too-many-services': 0.25,
  'passion-as-argument': 0.25,
  'mixed-address': 0.1,
  pressure: 0.2,
  'absolute-promise': 0.2,
  'health-claim': 0.2,
  'green-claim': 0.2,
};

export function clarityOfPitch({ said, verdicts }: Pick<Reading, 'said' | 'verdicts'>): number {
  const all = Object.values(partPoints).reduce((sum, points) => sum + points, 0);
  const earned = (Object.keys(said) as Part[]).reduce((sum, part) => sum + partPoints[part], 0);
  const found = new Set(verdicts.map(({ label }) => label));
  const kept = [...found].reduce((product, label) => product * (1 - findingCosts[label]), 1);
  return Math.round((100 * earned * kept) / all);
}
