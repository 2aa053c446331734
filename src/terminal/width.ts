/** How many columns a text takes on a terminal. */

/** Latin letters, punctuation and the like: one column each, one character each. */
const simple =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0373\u0391-\u03ff\u0400-\u0482\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2190-\u2193\u2502\u2713\u276f]*$/;

export const isSimple = (text: string): boolean => simple.test(text);

let segmenter: Intl.Segmenter | undefined;
/** Made when a text first needs it: its tables take some 10 ms, and most texts never do. */
export function segments(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text);
}

/** What a person sees as one character: one backspace, one step of an arrow. */
export function* graphemes(text: string): Iterable<string> {
  if (isSimple(text)) yield* text;
  else for (const { segment } of segments(text)) yield segment;
}

const invisible = (): RegExp => /^[\p{M}\p{Cf}\p{Cc}\u115f\u1160\u3164]/u;
const pictured = (): RegExp =>
  /^(?:\p{Emoji_Presentation}|\p{RI}\p{RI}|\p{Emoji}\ufe0f|[0-9#*]\ufe0f?\u20e3)/u;

/** Unicode's East Asian Width W and F, the blocks in use. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Columns of one grapheme: 0, 1 or 2. */
export function widthOf(grapheme: string): 0 | 1 | 2 {
  if (isSimple(grapheme) || grapheme === '\t') return 1;
  if (pictured().test(grapheme)) return 2;
  if (invisible().test(grapheme)) return 0;
  const point = grapheme.codePointAt(0)!;
  return wide.some(([from, to]) => point >= from && point <= to) ? 2 : 1;
}

/** Columns of a text without escape sequences. */
export function width(text: string): number {
  if (isSimple(text)) return text.length;
  let sum = 0;
  for (const one of graphemes(text)) sum += widthOf(one);
  return sum;
}

/** Words come back, key after key: those that take some working out are remembered, so many of them. */
const words = new Map<string, number>();
const mostWords = 5000;

/** As `width`, for a word. */
export function wordWidth(word: string): number {
  if (isSimple(word)) return word.length;
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size > mostWords) words.clear();
  const found = width(word);
  words.set(word, found);
  return found;
}

/** The beginning of a text that fits, with `…` when something was left out. */
export function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = '';
  let sum = 1;
  for (const one of graphemes(text)) {
    sum += widthOf(one);
    if (sum > columns) break;
    kept += one;
  }
  return columns < 1 ? '' : `${kept}…`;
}
