/** Where lines, words and graphemes begin and end around an offset of a text. */
import { isSimple, segments } from './width.ts';

/** Far longer than any grapheme met in writing: only this much around the cursor is looked at. */
const reach = 256;

export const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};

/** The grapheme boundary on the left, looked for inside the line (a newline is a grapheme of its own). */
export function before(text: string, at: number): number {
  if (at === 0) return 0;
  if (text[at - 1] === '\n' || isSimple(text[at - 1]!)) return at - 1;
  const from = Math.max(lineStart(text, at), at - reach);
  let last = from;
  for (const { index } of segments(text.slice(from, at))) last = from + index;
  return last;
}

export function after(text: string, at: number): number {
  if (at >= text.length || text[at] === '\n') return Math.min(text.length, at + 1);
  if (isSimple(text.slice(at, at + 2))) return at + 1;
  const [first] = segments(text.slice(at, at + reach));
  return at + first!.segment.length;
}

const wordEnd = (): RegExp => /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}\p{M}]|[’'·](?=\p{L}))+/u;
const wordStart = (): RegExp => /(?:[\p{L}\p{N}\p{M}]|(?<=\p{L})[’'·])+[^\p{L}\p{N}]*$/u;

/** Words are looked for nearby: a longer one is crossed in several steps. */
export const wordRight = (text: string, at: number): number => {
  const found = wordEnd().exec(text.slice(at, at + 2000));
  return found === null ? Math.min(text.length, at + 2000) : at + found[0].length;
};
export const wordLeft = (text: string, at: number): number => {
  const from = Math.max(0, at - 2000);
  const found = wordStart().exec(text.slice(from, at));
  return found === null ? from : from + found.index;
};
/** Ctrl+W goes back to a blank, whatever the word is made of. */
export const blankLeft = (text: string, at: number): number => {
  const from = Math.max(0, at - 2000);
  return from + /(?:\S+\s*|\s+)?$/.exec(text.slice(from, at))!.index;
};
