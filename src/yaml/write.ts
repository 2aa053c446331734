import { keyLine, literalLines, scalarLine } from './scalar.ts';
import { isList, type Value } from './value.ts';

/** A value as it follows `key:` or `-`: what stands on the same line, then whole lines, indented. */
export interface Written {
  readonly head: string;
  readonly body: readonly string[];
}

export interface WriteOptions {
  /** The comment above a top-level key, without `#`, a line each. */
  readonly above?: (key: string) => readonly string[];
}

/** A whole record as YAML, in the order of its keys, lines ended by LF. */
export function writeYaml(
  value: { readonly [key: string]: Value | undefined },
  options: WriteOptions = {},
): string {
  const sections = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : [[...commentLines(options.above?.(key) ?? []), ...entryLines(key, inner, 0)]],
  );
  const apart = options.above === undefined ? '\n' : '\n\n';
  return sections.map((lines) => lines.join('\n')).join(apart) + (sections.length > 0 ? '\n' : '{}\n');
}

export function commentLines(comment: readonly string[]): string[] {
  return comment.map((line) => (line === '' ? '#' : `# ${line}`));
}

/** `key: value` at a column (from 0). */
export function entryLines(key: string, value: Value, column: number): string[] {
  const lines: string[] = [];
  addEntry(lines, key, value, column);
  return lines;
}

/** `- value`, its dash at a column (from 0). */
export function itemLines(value: Value, column: number): string[] {
  const lines: string[] = [];
  addItem(lines, value, column);
  return lines;
}

/** As `blockValue`, with the first entry of a record on the line of the dash. */
export function itemValue(value: Value, column: number): Written {
  const { head, body } = blockValue(value, column);
  return head === '' ? { head: body[0]!.trimStart(), body: body.slice(1) } : { head, body };
}

/** A value below a key or dash that stands at `column`; its own lines are two further. */
export function blockValue(value: Value, column: number): Written {
  const [head = '', ...body] = added([], '', value, column);
  return { head, body };
}

function addEntry(lines: string[], key: string, value: Value, column: number): void {
  added(lines, `${pad(column)}${keyLine(key)}:`, value, column);
}

function addItem(lines: string[], value: Value, column: number): void {
  const from = lines.length;
  const dash = `${pad(column)}-`;
  added(lines, dash, value, column);
  // A record begins on the line of its dash.
  if (lines[from] === dash && lines.length > from + 1)
    lines.splice(from, 2, `${dash} ${lines[from + 1]!.trimStart()}`);
}

/** The lines of a value: what stands on the first one after `start`, then its own. */
function added(lines: string[], start: string, value: Value, column: number): string[] {
  const inner = column + 2;
  const first = (head: string): void => void lines.push(start === '' ? head : `${start} ${head}`);
  if (typeof value === 'string') {
    const literal = literalLines(value);
    if (literal === undefined) first(scalarLine(value, false));
    else {
      first(literal.header);
      for (const line of literal.lines) lines.push(line === '' ? '' : pad(inner) + line);
    }
  } else if (typeof value !== 'object' || isShort(value)) first(flowValue(value));
  else if (isList(value)) {
    lines.push(start);
    for (const item of value) addItem(lines, item, inner);
  } else {
    lines.push(start);
    for (const [key, item] of Object.entries(value))
      if (item !== undefined) addEntry(lines, key, item, inner);
  }
  return lines;
}

/** A value on one line, wherever it stands. */
export function flowValue(value: Value): string {
  if (typeof value === 'string') return scalarLine(value, true);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(flowValue).join(', ')}]`;
  const entries = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : [`${keyLine(key)}: ${flowValue(inner)}`],
  );
  return `{${entries.join(', ')}}`;
}

/** What reads best on one line: a list of ids; nothing at all. */
function isShort(value: Exclude<Value, string | number | boolean>): boolean {
  if (!isList(value)) return Object.values(value).every((inner) => inner === undefined);
  const isId = (item: Value): boolean => typeof item === 'string' && /^[a-z][a-z0-9-]*$/.test(item);
  return value.every(isId) && value.join(', ').length <= 80;
}

const pad = (column: number): string => ' '.repeat(Math.max(0, column));
