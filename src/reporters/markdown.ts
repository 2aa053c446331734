import { markdownCell } from '../escape/markdown-cell.ts';
import type { Reporter } from './reporter.ts';

/** A table for a job summary or a merge-request comment. */
export const markdown: Reporter = function* ({ files, counts, known }, { words }) {
  yield `## ${words.markdown.title}\n\n`;
  const held = known === 0 ? '' : `\n${markdownCell(words.known(known))}\n`;
  if (counts.error + counts.warning + counts.advice === 0) {
    yield `${markdownCell(known === 0 ? words.nothing(files.length) : words.nothingNew)}\n`;
    yield held;
    return;
  }
  yield row(words.markdown.columns) + `|${' --- |'.repeat(words.markdown.columns.length)}\n`;
  for (const { file, findings } of files)
    for (const { severity, start, message, rule } of findings)
      yield row([words.severity[severity], `${file}:${start.line}:${start.column}`, message, rule]);
  yield `\n${markdownCell(words.counts(counts, files.length))}\n${held}`;
};

const row = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |\n`;
