import { contentEnd, lineBreakOf, lineEnd, nextLine } from './layout.ts';
import type { Slot } from './slot.ts';
import type { YamlDocument, YamlMapping, YamlNode } from './types.ts';
import type { Value } from './value.ts';
import { commentLines, entryLines, flowValue, itemLines } from './write.ts';

export interface InsertOptions {
  /** The order of the record's keys. */
  readonly order: readonly string[];
  readonly above?: (key: string) => readonly string[];
}

/** The text with a new entry in a record, after the keys that the schema puts before it. */
export function insertEntry(
  { text, root }: YamlDocument,
  slot: Slot,
  key: string,
  value: Value,
  options: InsertOptions,
): string {
  const { node } = slot;
  if (node.kind !== 'mapping') return appended(text, sectionLines(text, key, value, options, true));
  if (node.flow) return intoFlow(text, node, `${flowValue({ [key]: value }).slice(1, -1)}`);
  const column = node.entries[0]!.key.range.start.column - 1;
  const isTop = node === root;
  const lines = isTop ? sectionLines(text, key, value, options, false) : entryLines(key, value, column);
  const before = predecessor(node, key, options.order);
  if (before !== undefined) return afterLines(text, before, column, lines);
  const at = node.entries[0]!.key.range.start.offset;
  const own = [lines[0]!.trimStart(), ...lines.slice(1), ' '.repeat(column)];
  return text.slice(0, at) + own.join(lineBreakOf(text)) + text.slice(at);
}

/** The text with a new last item in a list. */
export function insertItem({ text }: YamlDocument, { node }: Slot, value: Value): string {
  if (node.kind !== 'sequence') return text;
  if (node.flow) return intoFlow(text, node, flowValue(value));
  const column = node.range.start.column - 1;
  return afterLines(text, node.items.at(-1)!, column, itemLines(value, column));
}

/** The value of the entry to stand after: the last there is, or the last that the schema puts before this key. */
function predecessor(node: YamlMapping, key: string, order: readonly string[]): YamlNode | undefined {
  const rank = (name: string): number => order.indexOf(name);
  const own = rank(key);
  if (own === -1 || node.entries.every((entry) => rank(entry.key.value) < own))
    return node.entries.at(-1)!.value;
  const before = node.entries.filter(({ key: { value } }) => rank(value) !== -1 && rank(value) < own);
  return before.sort((a, b) => rank(a.key.value) - rank(b.key.value)).at(-1)?.value;
}

/** Puts lines after a value, and after the comments below it that stand further right than `column`. */
function afterLines(text: string, value: YamlNode, column: number, lines: readonly string[]): string {
  let at = lineEnd(text, contentEnd(text, value));
  for (;;) {
    const next = nextLine(text, at);
    const comment = /^ *(?=#)/.exec(text.slice(next, lineEnd(text, next)));
    if (next >= text.length || comment === null || comment[0].length <= column) break;
    at = lineEnd(text, next);
  }
  const eol = lineBreakOf(text);
  return text.slice(0, at) + eol + lines.join(eol) + text.slice(at);
}

/** A top-level entry with the comment above it, and a blank line before when it has one. */
function sectionLines(
  text: string,
  key: string,
  value: Value,
  { above }: Pick<InsertOptions, 'above'>,
  isFirst: boolean,
): string[] {
  const comment = commentLines(above?.(key) ?? []);
  const apart = comment.length > 0 && !(isFirst && text.trim() === '');
  return [...(apart ? [''] : []), ...comment, ...entryLines(key, value, 0)];
}

function appended(text: string, lines: readonly string[]): string {
  const eol = lineBreakOf(text);
  const open = text.length === 0 || text.endsWith('\n') || text === '\ufeff';
  return text + (open ? '' : eol) + lines.join(eol) + eol;
}

function intoFlow(text: string, node: Extract<YamlNode, { flow: boolean }>, written: string): string {
  const last =
    node.kind === 'mapping' ? (node.entries.at(-1)?.value ?? undefined) : (node.items.at(-1) ?? undefined);
  if (last === undefined) {
    const at = node.range.start.offset + 1;
    return text.slice(0, at) + written + text.slice(at);
  }
  const at = last.range.end.offset;
  const comma = /^\s*,/.exec(text.slice(at, node.range.end.offset));
  if (comma === null) return `${text.slice(0, at)}, ${written}${text.slice(at)}`;
  const end = at + comma[0].length;
  return `${text.slice(0, end)} ${written}${text.slice(end)}`;
}
