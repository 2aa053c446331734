import { visible } from '../escape/visible.ts';
import { type CasesReporter, cellsOf, changesOf, columns } from './cases.ts';
import { width } from './frame.ts';

/** A table for a terminal, then what changed, then what comes back most. */
export const casesText: CasesReporter = ({ cases, often }, words) => {
  if (cases.length === 0) return `${words.none}\n`;
  const head = columns.map((column) => words.columns[column]);
  const rows = cases
    .filter(({ problem }) => problem === undefined)
    .map((row) => cellsOf(row).map((cell) => cut(visible(String(cell)))));
  const widths = head.map((title, at) => Math.max(width(title), ...rows.map((row) => width(row[at]!))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell + ' '.repeat(widths[at]! - width(cell)))
      .join('  ')
      .trimEnd();
  const broken = cases.flatMap(({ name, problem }) =>
    problem === undefined ? [] : [visible(words.unreadable({ file: name, problem }))],
  );
  const changes = cases.flatMap((row) => {
    const said = changesOf(row, words);
    return said.length === 0 ? [] : [`  ${visible(row.name)}: ${said.join(', ')}`];
  });
  return [
    line(head),
    ...rows.map(line),
    ...(broken.length === 0 ? [] : ['', ...broken]),
    ...(changes.length === 0 ? [] : ['', words.changed, ...changes]),
    ...(often.length === 0 ? [] : ['', words.often]),
    ...often.map(({ title, cases }) => `  ${visible(title)} (${words.inCases(cases)})`),
    '',
  ].join('\n');
};

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
