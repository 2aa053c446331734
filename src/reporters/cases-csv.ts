import { csv } from '../escape/csv.ts';
import { type CasesReporter, cellsOf, changesOf, columns } from './cases.ts';

/** RFC 4180, with CRLF; nothing in it is run by a spreadsheet. The mark at its head lets Excel read the accents. */
export const casesCsv: CasesReporter = ({ cases }, words) => {
  const head = [...columns.map((column) => words.columns[column]), words.changed];
  const rows = cases.map((row) => [...cellsOf(row), row.problem ?? changesOf(row, words).join(', ')]);
  return `\ufeff${[head, ...rows].map((cells) => cells.map(csv).join(',')).join('\r\n')}\r\n`;
};
