import type { Severity } from '../check/rule.ts';
import { among } from './closed.ts';

/** From which severity on a run ends with 1, the worst first. */
export const failOns = ['error', 'warning', 'advice', 'never'] as const;
export type FailOn = (typeof failOns)[number];

/** @throws Mistake `unknown-value` */
export const failOnFrom = (said: string): FailOn => among('--fail-on', said, failOns);

/** Whether one of these severities reaches it. */
export const fails = (severities: readonly Severity[], failOn: FailOn): boolean =>
  failOn !== 'never' && severities.some((one) => failOns.indexOf(one) <= failOns.indexOf(failOn));
