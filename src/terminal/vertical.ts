/** Moving from row to row of a text as it is shown. */
import { before } from './boundaries.ts';
import { type Draft, to } from './draft.ts';
import { graphemes, width } from './width.ts';
import { type Row, rowsOf } from './wrap.ts';

/** Up and down by rows as they are seen; undefined at the first or last one (history is the prompt's business). */
export function vertical(draft: Draft, step: -1 | 1, columns: number): Draft | undefined {
  const rows = rowsOf(draft.text, columns);
  const here = rowAt(rows, draft.cursor);
  const row = rows[here + step];
  if (row === undefined) return undefined;
  const goal = draft.goal ?? width(draft.text.slice(rows[here]!.start, draft.cursor));
  return { ...to(draft, columnIn(draft.text, row, goal, rows[here + step + 1])), goal };
}

/** The row that shows the cursor: at a break between rows, the later one. */
export function rowAt(rows: readonly Row[], cursor: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rows[middle]!.start <= cursor) low = middle;
    else high = middle - 1;
  }
  return low;
}

function columnIn(text: string, row: Row, goal: number, next: Row | undefined): number {
  let at = row.start;
  let used = 0;
  // The end of a row that goes on below is the start of the next one: stay a step before it.
  const end = next?.start === row.end ? before(text, row.end) : row.end;
  for (const one of graphemes(text.slice(row.start, end))) {
    if (used >= goal) break;
    used += width(one);
    at += one.length;
  }
  return Math.min(at, Math.max(end, row.start));
}
