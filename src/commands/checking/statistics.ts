import type { Context } from '../context.ts';
import { sumOf, type Tally } from './tally.ts';

/** How often each rule spoke, most first, on stderr: what stands on stdout may be for a machine. */
export function statistics({ host, words }: Context, { byRule }: Tally): void {
  const { title, none } = words.report.statistics;
  const rows = [...byRule]
    .map(([rule, counts]) => [rule, sumOf(counts)] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const width = String(rows[0]?.[1] ?? '').length;
  const lines = rows.map(([rule, count]) => `  ${String(count).padStart(width)}  ${rule}`);
  host.stderr.write(`${[title, ...(lines.length > 0 ? lines : [`  ${none}`])].join('\n')}\n`);
}
