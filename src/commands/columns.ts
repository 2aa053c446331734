/** Text laid out in columns of a terminal. */
import { width as columnsOf, graphemes, shorten, widthOf } from '../terminal/width.ts';

export { columnsOf };

/** Exactly `width` columns: blanks added, or the end cut and marked by an ellipsis. */
export function fitted(text: string, width: number): string {
  const cut = clipped(text, width);
  return cut + ' '.repeat(Math.max(0, width - columnsOf(cut)));
}

/** At most `width` columns. */
export const clipped = shorten;

/** Lines of at most `width` columns, broken at blanks (never at a no-break one), or inside a word that is too long. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n]+/).filter((one) => one !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (columnsOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, width);
    line = pieces.pop()!;
    lines.push(...pieces);
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, width: number): string[] {
  const pieces = [''];
  let used = 0;
  for (const grapheme of graphemes(word)) {
    const more = widthOf(grapheme);
    if (used + more > width && used > 0) {
      pieces.push('');
      used = 0;
    }
    pieces[pieces.length - 1] += grapheme;
    used += more;
  }
  return pieces;
}
