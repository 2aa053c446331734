import type { Told } from '../../check/engine.ts';
import type { Context } from '../context.ts';

/** How often each rule spoke, most first, on stderr: what stands on stdout may be for a machine. */
export function statistics({ host, words }: Context, checked: readonly Told[]): void {
  const counts = new Map<string, number>();
  for (const { rule } of checked.flatMap(({ findings }) => findings))
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const { title, none } = words.report.statistics;
  const rows = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const width = String(rows[0]?.[1] ?? '').length;
  const lines = rows.map(([rule, count]) => `  ${String(count).padStart(width)}  ${rule}`);
  host.stderr.write(`${[title, ...(lines.length > 0 ? lines : [`  ${none}`])].join('\n')}\n`);
}
