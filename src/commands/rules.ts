import { rules } from '../check/rules/index.ts';
import { json } from '../escape/json.ts';
import { width } from '../reporters/frame.ts';
import { coloured, plain } from '../reporters/paint.ts';
import { among } from './closed.ts';
import type { Context, Declare } from './context.ts';
import { layouts } from './layouts.ts';

export const declare: Declare = (command, context, finish) => {
  command
    .option('--format <format>', context.words.rules.format, 'text')
    .action(({ format }: { format: string }) => finish(run(context, format)));
};

/** Every rule: id, severity, what it finds. */
function run(context: Context, format: string): number {
  const { host, locale } = context;
  const rows = rules.map(({ id, severity, about, mechanical, text }) => ({
    id,
    severity,
    about,
    fixable: mechanical === true,
    title: text[locale].title,
  }));
  switch (among('--format', format, layouts)) {
    case 'text':
      host.stdout.write(table(context, rows));
      return 0;
    case 'json':
      host.stdout.write(`${json(rows, 2)}\n`);
      return 0;
    case 'markdown':
      host.stdout.write(markdown(context, rows));
      return 0;
  }
}

interface Row {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'advice';
  readonly title: string;
}

function table({ words, colour }: Context, rows: readonly Row[]): string {
  const paint = colour.stdout ? coloured : plain;
  const pad = (text: string, size: number): string => text + ' '.repeat(Math.max(0, size - width(text)));
  const severities = words.report.severity;
  const ids = Math.max(...rows.map(({ id }) => id.length));
  const kinds = Math.max(...Object.values(severities).map(width));
  return rows
    .map(
      ({ id, severity, title }) =>
        `${pad(id, ids)}  ${paint[severity](pad(severities[severity], kinds))}  ${title}\n`,
    )
    .join('');
}

function markdown({ words }: Context, rows: readonly Row[]): string {
  const lines = rows.map(
    ({ id, severity, title }) => `| ${id} | ${words.report.severity[severity]} | ${title} |\n`,
  );
  return `| ${words.rules.columns.join(' | ')} |\n| --- | --- | --- |\n${lines.join('')}`;
}
