import { visiblePieces } from '../escape/visible.ts';
import type { Paint } from './paint.ts';
import type { Excerpt, ReportedSeverity } from './report.ts';

/** How much of a long line is shown around the marked words, in characters. */
const before = 40;
const room = 96;

/** The source line and, under it, marks: two lines for a terminal. */
export function frame(
  { line, text, start, end }: Excerpt,
  paint: Paint,
  severity: ReportedSeverity,
): string[] {
  const from = start > before ? start - before : 0;
  const to = Math.min(text.length, Math.max(from + room, Math.min(end, start + room)));
  const stop = Math.max(start + 1, Math.min(end, to));
  const [head, marked, tail] = visiblePieces([
    (from > 0 ? '…' : '') + text.slice(from, start),
    text.slice(start, stop),
    text.slice(stop, to) + (to < text.length ? '…' : ''),
  ]) as [string, string, string];
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  return [
    `     ${paint.dim(`${number} │`)} ${head}${paint.bold(marked)}${tail}`,
    `     ${paint.dim(`${gutter} │`)} ${' '.repeat(width(head))}${paint[severity]('~'.repeat(Math.max(1, width(marked))))}`,
  ];
}

/** Cells of a terminal: marks that combine take none, East Asian and emoji take two. Near enough to point. */
export function width(text: string): number {
  let cells = 0;
  for (const character of text) {
    if (/\p{M}|\u200d/u.test(character)) continue;
    cells +=
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return cells;
}
