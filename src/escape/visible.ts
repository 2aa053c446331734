/**
 * Untrusted text made safe for any stream: control characters, bidi overrides and zero-width characters become
 * visible escapes (`\u{1b}`), newlines and tabs become a blank unless `lines` keeps them. What a CI runner would obey in
 * the middle of a line (`##[…`, `##vso[…`, `##teamcity[…`) loses its force.
 */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const command = /##(?=(?:vso|teamcity)?\[)/gi;
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const shown = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`;

export function visible(text: string, { lines = false } = {}): string {
  const whole = text.replace(/\r\n?/g, '\n').replace(lone, '\ufffd');
  // Most texts hold no two of that sign, and the pattern takes time to compile.
  return (whole.includes('##') ? whole.replace(command, '#\\u{23}') : whole).replace(unsafe, (character) => {
    if (character === '\n') return lines ? '\n' : ' ';
    if (character === '\t') return lines ? '\t' : ' ';
    return shown(character);
  });
}

/** As `visible`, for stretches of one line that are painted apart: a command may lie across their edges. */
export function visiblePieces(texts: readonly string[]): string[] {
  const pieces = texts.map((text) => visible(text));
  for (let at = pieces.join('').search(command); at !== -1; at = pieces.join('').search(command)) {
    let left = at + 1;
    const index = pieces.findIndex((piece) => {
      if (left < piece.length) return true;
      left -= piece.length;
      return false;
    });
    const piece = pieces[index]!;
    pieces[index] = `${piece.slice(0, left)}\\u{23}${piece.slice(left + 1)}`;
  }
  return pieces;
}
