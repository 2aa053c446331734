/** The scalars of the strict subset, each read from where it begins; undefined at the first doubt. */

interface Text {
  readonly value: string;
  readonly end: number;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  '"': '"',
  b: '\b',
  t: '\t',
  n: '\n',
  r: '\r',
};

/** `"…"` on one line, with the escapes that limpide writes. */
export function doubleText(text: string, at: number, lineEnd: number): Text | undefined {
  let value = '';
  let from = at + 1;
  for (let index = from; index < lineEnd; index++) {
    const code = text.charCodeAt(index);
    if (code === 34) return { value: value + text.slice(from, index), end: index + 1 };
    if (code !== 92) continue;
    value += text.slice(from, index);
    const mark = text[index + 1]!;
    const digits = mark === 'u' ? text.slice(index + 2, index + 6) : '';
    if (Object.hasOwn(escapes, mark)) value += escapes[mark]!;
    else if (/^[0-9a-fA-F]{4}$/.test(digits)) value += String.fromCharCode(Number.parseInt(digits, 16));
    else return undefined;
    index += 1 + digits.length;
    from = index + 1;
  }
  return undefined;
}

/** `'…'` on one line. */
export function singleText(text: string, at: number, lineEnd: number): Text | undefined {
  for (let index = at + 1; index < lineEnd; index++) {
    if (text.charCodeAt(index) !== 39) continue;
    if (text.charCodeAt(index + 1) !== 39)
      return { value: text.slice(at + 1, index).replaceAll("''", "'"), end: index + 1 };
    index++;
  }
  return undefined;
}

/**
 * A literal block whose `|` or `|-` stands at `at`, below a key or dash at `column`. Gives the number of lines it
 * takes below its header, blank ones after it included, and where the line after them begins.
 */
export function blockText(
  text: string,
  at: number,
  lineEnd: number,
  column: number,
): { value: string; end: number; lines: number; after: number; afterLines: number } | undefined {
  const header = text.slice(at, lineEnd);
  if (header !== '|' && header !== '|-') return undefined;
  const lines: string[] = [];
  let indent = -1;
  let start = lineEnd + 1;
  let [last, count] = [start, 0];
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    if (end === -1) return undefined;
    let first = start;
    while (text.charCodeAt(first) === 32) first++;
    const isBlank = first === end;
    if (indent === -1) {
      if (isBlank || first - start <= column) return undefined;
      indent = first - start;
    }
    if (isBlank && first - start > indent) return undefined;
    if (!isBlank && first - start < indent) {
      if (first - start > column) return undefined;
      break;
    }
    lines.push(isBlank ? '' : text.slice(start + indent, end));
    start = end + 1;
    if (!isBlank) [last, count] = [start, lines.length];
  }
  if (indent === -1) return undefined;
  const body = lines.slice(0, count).join('\n');
  const value = header === '|' ? `${body}\n` : body;
  return { value, end: last, lines: count, after: start, afterLines: lines.length };
}
