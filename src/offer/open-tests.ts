import type { Hypothesis, Positioning } from './schema.ts';

export interface OpenTest {
  /** Its place in the list of hypotheses. */
  readonly index: number;
  readonly hypothesis: Hypothesis;
}

/** What is still to be verified: a hypothesis without a result, or one to be tested again. */
export const openTests = ({ hypotheses = [] }: Positioning): OpenTest[] =>
  hypotheses.flatMap((hypothesis, index) => (isOpen(hypothesis) ? [{ index, hypothesis }] : []));

export const isOpen = ({ result }: Hypothesis): boolean =>
  result === undefined || result.decision === 'retest';
