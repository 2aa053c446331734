import type { BoardWords } from '../documents/board/words.ts';
import { visible } from '../escape/visible.ts';
import type { Words } from '../locales/words.ts';
import type { Paint } from '../reporters/paint.ts';
import { clipped, fitted, wrapped } from './columns.ts';

export interface Screen {
  readonly words: Words['show'];
  readonly board: BoardWords;
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

/** Under this many columns nothing is set side by side. */
const narrow = 60;
const label = 13;
export const isNarrow = ({ width }: Screen): boolean => width < narrow;

/** "name   text" on one line, or wrapped under its name. */
export function entry(
  name: string,
  text: string,
  how: Screen,
  paint = (line: string): string => line,
): string[] {
  const given = visible(name);
  if (!isNarrow(how))
    return [`  ${fitted(given, label - 1)} ${paint(clipped(visible(text), how.width - label - 2))}`];
  const lines = wrapped(visible(text), Math.max(8, how.width - 4));
  return [
    ...wrapped(given, how.width - 2).map((line) => `  ${line}`),
    ...lines.map((line) => `    ${paint(line)}`),
  ];
}

export const title = (text: string, { paint, width }: Screen): string[] =>
  wrapped(text, width).map((line) => paint.bold(line));

/** A sentence in place of what is not there yet. */
export const kind = (text: string, { paint, width }: Screen): string[] =>
  wrapped(text, width - 2).map((line) => `  ${paint.dim(line)}`);

/** As many as fit in `room` lines; when they are too many, the last line counts the rest. */
export function rows<T>(
  list: readonly T[],
  room: number,
  { words, paint }: Screen,
  row: (item: T) => readonly string[],
): string[] {
  if (list.length <= room) return list.flatMap(row);
  const kept = list.slice(0, room - 1);
  return [...kept.flatMap(row), `  ${paint.dim(words.more(list.length - kept.length))}`];
}
