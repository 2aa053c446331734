/** Text into rows of a terminal, broken between words. */
import { graphemes, isSimple, widthOf, wordWidth } from './width.ts';

/** A row as offsets in its text (UTF-16): `end` excluded; blanks at a break belong to the row before it. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

/** Rows of a text of several lines. An empty line is an empty row; there is always at least one. */
export function rowsOf(text: string, columns: number): Row[] {
  const rows: Row[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    for (const row of lineRows(line, Math.max(1, columns)))
      rows.push({ start: at + row.start, end: at + row.end });
    at += line.length + 1;
  }
  return rows;
}

/** The same, as texts without the blanks at their ends. */
export const wrap = (text: string, columns: number): string[] =>
  rowsOf(text, columns).map(({ start, end }) => text.slice(start, end).trimEnd());

/** A key changes one line: the rows of the others are remembered, for one width at a time. */
const known = { columns: 0, lines: new Map<string, readonly Row[]>() };

function lineRows(line: string, columns: number): readonly Row[] {
  if (line.length <= columns && isSimple(line)) return [{ start: 0, end: line.length }];
  if (known.columns !== columns || known.lines.size > 2000) {
    known.columns = columns;
    known.lines.clear();
  }
  const found = known.lines.get(line) ?? broken(line, columns);
  known.lines.set(line, found);
  return found;
}

function broken(line: string, columns: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const [, word, blanks] of line.matchAll(/([^ \t]*)([ \t]*)/g)) {
    let columnsOf = wordWidth(word!);
    if (used + columnsOf > columns && end > start) {
      rows.push({ start, end });
      start = end;
      used = 0;
    }
    if (columnsOf > columns) {
      for (const one of graphemes(word!)) {
        const more = widthOf(one);
        if (used + more > columns && end > start) {
          rows.push({ start, end });
          start = end;
          used = 0;
        }
        end += one.length;
        used += more;
      }
      columnsOf = 0;
    } else end += word!.length;
    end += blanks!.length;
    used += columnsOf + blanks!.length;
  }
  rows.push({ start, end });
  return rows;
}
