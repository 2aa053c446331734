import type { Severity } from '../../check/rule.ts';
import type { Tellings } from './tellings.ts';

type Counts = Readonly<Record<Severity, number>>;

/** How many findings there are, counted once for all who ask. */
export interface Tally {
  readonly total: Counts;
  readonly byRule: ReadonlyMap<string, Counts>;
}

export function tallyOf(tellings: Tellings): Tally {
  const total = { error: 0, warning: 0, advice: 0 };
  const byRule = new Map<string, Record<Severity, number>>();
  for (const { findings } of tellings)
    for (const { rule, severity } of findings) {
      const counts = byRule.get(rule) ?? { error: 0, warning: 0, advice: 0 };
      byRule.set(rule, counts);
      counts[severity]++;
      total[severity]++;
    }
  return { total, byRule };
}

export const sumOf = ({ error, warning, advice }: Counts): number => error + warning + advice;
