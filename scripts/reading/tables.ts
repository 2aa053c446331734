/** Figures laid out: for a terminal, and for the documentation. */
import type { Figures } from './figures.ts';

export interface Table {
  readonly macro_f1: number;
  readonly macro_precision: number;
  readonly quotes: number;
  readonly pairs: number;
  readonly labels: Readonly<Record<string, Figures>>;
}

const percent = (value: number): string => value.toFixed(2);

/** @param told which texts these are figures of */
export function printed(language: string, told: string, table: Table): string {
  const rows = Object.entries(table.labels).map(([label, { n, precision, recall, f1, interval }]) =>
    [
      label.padEnd(22),
      String(n).padStart(4),
      percent(precision),
      percent(recall),
      percent(f1),
      `[${interval.map(percent).join(' ')}]`,
    ].join('  '),
  );
  return [
    `${language} (${told})`,
    `${'label'.padEnd(22)}     n  prec  rec   F1`,
    ...rows,
    `macro F1 ${percent(table.macro_f1)}, macro precision ${percent(table.macro_precision)}, quotes ${percent(table.quotes)}, pairs ${percent(table.pairs)}`,
    '',
    '',
  ].join('\n');
}

/** Rows of the documentation: both languages side by side. */
export function rowsOf(
  head: string,
  shown: readonly (readonly [string, Readonly<Record<string, Figures>>])[],
): string[] {
  const labels = [...new Set(shown.flatMap(([, rows]) => Object.keys(rows)))];
  const cells = ({ n, precision, recall, f1, interval }: Figures): string =>
    `${n} | ${percent(precision)} | ${percent(recall)} | **${percent(f1)}** ${interval.map(percent).join('–')}`;
  const none = ' | | | ';
  return [
    `| ${head} | ${shown.map(([language]) => `${language}: n | precision | recall | F1 and 95 % interval`).join(' | ')} |`,
    `| --- |${shown.map(() => ' --: | --: | --: | :-- |').join('')}`,
    ...labels.map(
      (label) =>
        `| \`${label}\` | ${shown.map(([, rows]) => (rows[label] === undefined ? none : cells(rows[label]))).join(' | ')} |`,
    ),
  ];
}

export function markdown(report: Readonly<Record<string, Table>>): string {
  const shown = Object.entries(report);
  return [
    ...rowsOf(
      'label',
      shown.map(([language, { labels }]) => [language, labels] as const),
    ),
    '',
    ...shown.map(
      ([language, table]) =>
        `- ${language}: macro-F1 **${percent(table.macro_f1)}**, macro-precision ${percent(table.macro_precision)}, kinds of quotes ${percent(table.quotes)}, pairs ${percent(table.pairs)}`,
    ),
  ].join('\n');
}
