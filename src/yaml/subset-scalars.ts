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

/** A bare text begins with a letter, a digit, an opening mark or `.name`: never with what could be an indicator. */
const bareStart = /[A-Za-z0-9À-ÿ«“(]|\.[a-z]/y;
/** Letters of other tongues are asked of Unicode, whose pattern takes long to compile. */
const farStart = (): RegExp => /[\p{L}\p{N}]/uy;

/** The bare text that begins at `at`: to its line's end, or to the blanks and the comment there. */
export function plainText(text: string, at: number, lineEnd: number): Text | undefined {
  if (!beginsAt(bareStart, text, at) && !beginsAt(farStart(), text, at)) return undefined;
  // What lies beyond the line is never searched: of a large file, that would be most of it, for each value.
  const rest = text.slice(at, lineEnd);
  const comment = rest.indexOf(' #');
  let end = comment === -1 ? rest.length : comment;
  while (rest.charCodeAt(end - 1) === 32) end--;
  const value = rest.slice(0, end);
  return value.endsWith(':') || value.includes(': ') ? undefined : { value, end: at + value.length };
}

function beginsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

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
