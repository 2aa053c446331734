import type { Place, Range } from './types.ts';

/** Turns offsets into places and ranges, each in the logarithm of the number of lines. */
export interface Places {
  at(offset: number): Place;
  range(start: number, end: number): Range;
}

export function placesOf(text: string): Places {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const at = (offset: number): Place => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: Math.max(1, offset - starts[low]! + 1) };
  };
  return { at, range: (start, end) => ({ start: at(start), end: at(end) }) };
}

/** The line that holds `offset`, without its line break. */
export function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
}
