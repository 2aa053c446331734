/** Text measured as a terminal shows it: in columns, by what a person sees as one character. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const wide =
  /^(?:\p{Emoji_Presentation}|\p{RI}|.\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u;
const none = /^(?:\p{M}|\u200d|\u00ad)+$/u;

const ofOne = (grapheme: string): number => (none.test(grapheme) ? 0 : wide.test(grapheme) ? 2 : 1);

function graphemes(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

export function columnsOf(text: string): number {
  return graphemes(text).reduce((sum, grapheme) => sum + ofOne(grapheme), 0);
}

/** Exactly `width` columns: blanks added, or the end cut and marked by an ellipsis. */
export function fitted(text: string, width: number): string {
  const cut = clipped(text, width);
  return cut + ' '.repeat(Math.max(0, width - columnsOf(cut)));
}

/** At most `width` columns. */
export function clipped(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let [kept, used] = ['', 0];
  for (const grapheme of graphemes(text)) {
    const more = ofOne(grapheme);
    if (used + more > width - 1) break;
    kept += grapheme;
    used += more;
  }
  return `${kept.trimEnd()}…`;
}

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
    const more = ofOne(grapheme);
    if (used + more > width && used > 0) {
      pieces.push('');
      used = 0;
    }
    pieces[pieces.length - 1] += grapheme;
    used += more;
  }
  return pieces;
}
