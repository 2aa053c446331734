/** From U+00C0 on: the small letter without its accent. */
const latin = [...'aaaaaa', 'ae', ...'ceeeeiiiiðnooooo×øuuuuyþßaaaaaa', 'ae', ...'ceeeeiiiiðnooooo÷øuuuuyþy'];

/** The letters compared: « Œuvre » and "oeuvre", « été » and "ete", ’ and ' are one. */
export function fold(text: string): string {
  let isAscii = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (!isKnown(code)) return foldAny(text);
    isAscii = false;
  }
  const lower = text.toLowerCase();
  return isAscii ? lower : foldLatin(lower);
}

const isKnown = (code: number): boolean =>
  (code >= 0xc0 && code <= 0xff) || code === 0x152 || code === 0x153 || code === 0x2019;

/** Most words: no need to ask Unicode. */
function foldLatin(lower: string): string {
  let folded = '';
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code < 0x80) folded += lower[at]!;
    else if (code === 0x153) folded += 'oe';
    else folded += code === 0x2019 ? "'" : latin[code - 0xc0]!;
  }
  return folded;
}

/** The same, of any letters. */
export function foldAny(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'");
}
