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
  return text
    .replace(/\r\n?/g, '\n')
    .replace(lone, '\ufffd')
    .replace(command, '#\\u{23}')
    .replace(unsafe, (character) => {
      if (character === '\n') return lines ? '\n' : ' ';
      if (character === '\t') return lines ? '\t' : ' ';
      return shown(character);
    });
}
