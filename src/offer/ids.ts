/** Words of an id: enough to recognise it by, short enough to type. */
const longest = 24;

/**
 * A new id from a text and a number, unlike those taken: "Dame au sac rouge" → `dame-au-sac-rouge-1`. A text without
 * a Latin letter gives the prefix: `client-1`.
 */
export function newId(text: string, taken: Iterable<string>, prefix: string): string {
  const used = new Set(taken);
  const stem = slug(text) || prefix;
  for (let number = 1; ; number++) {
    const id = `${stem}-${number}`;
    if (!used.has(id)) return id;
  }
}

function slug(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  while (words.length > 0 && !/^[a-z]/.test(words[0]!)) words.shift();
  let stem = words[0]?.slice(0, longest) ?? '';
  for (const word of words.slice(1)) {
    if (`${stem}-${word}`.length > longest) break;
    stem += `-${word}`;
  }
  return stem;
}
