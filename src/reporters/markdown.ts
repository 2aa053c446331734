import { markdownCell } from '../escape/markdown-cell.ts';
import type { Reporter } from './reporter.ts';

/** A table for a job summary or a merge-request comment. */
export const markdown: Reporter = ({ files, counts }, { words }) => {
  const total = counts.error + counts.warning + counts.advice;
  const title = `## ${words.markdown.title}\n\n`;
  if (total === 0) return `${title}${markdownCell(words.nothing(files.length))}\n`;
  const rows = files.flatMap(({ file, findings }) =>
    findings.map(({ severity, start, message, rule }) =>
      row([words.severity[severity], `${file}:${start.line}:${start.column}`, message, rule]),
    ),
  );
  const head = row(words.markdown.columns) + `|${' --- |'.repeat(words.markdown.columns.length)}\n`;
  return `${title}${head}${rows.join('')}\n${markdownCell(words.counts(counts, files.length))}\n`;
};

const row = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |\n`;
