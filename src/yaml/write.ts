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
  const { head, body } = blockValue(value, column);
  return [`${pad(column)}${keyLine(key)}:${head === '' ? '' : ` ${head}`}`, ...body];
}

/** `- value`, its dash at a column (from 0). */
export function itemLines(value: Value, column: number): string[] {
  const { head, body } = itemValue(value, column);
  return [`${pad(column)}- ${head}`, ...body];
}

/** As `blockValue`, with the first entry of a record on the line of the dash. */
export function itemValue(value: Value, column: number): Written {
  const { head, body } = blockValue(value, column);
  return head === '' ? { head: body[0]!.trimStart(), body: body.slice(1) } : { head, body };
}

/** A value below a key or dash that stands at `column`; its own lines are two further. */
export function blockValue(value: Value, column: number): Written {
  const inner = column + 2;
  if (typeof value === 'string') {
    const literal = literalLines(value);
    if (literal === undefined) return { head: scalarLine(value, false), body: [] };
    const body = literal.lines.map((line) => (line === '' ? '' : pad(inner) + line));
    return { head: literal.header, body };
  }
  if (typeof value !== 'object' || isShort(value)) return { head: flowValue(value), body: [] };
  if (isList(value)) return { head: '', body: value.flatMap((item) => itemLines(item, inner)) };
  const body = Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : entryLines(key, item, inner),
  );
  return { head: '', body };
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

function pad(column: number): string {
  return ' '.repeat(Math.max(0, column));
}
