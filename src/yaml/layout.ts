import type { YamlNode, YamlSequence } from './types.ts';

/** The line break that a text uses. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** Where the line that holds `offset` begins. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\ufeff') ? Math.min(1, offset) : start;
}

/** Where the line that holds `offset` ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the next line begins. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** Whether a node is written over lines of its own: it cannot share the line of another. */
export function isBlock(node: YamlNode): boolean {
  if (node.kind === 'scalar') return node.style === 'literal' || node.style === 'folded';
  return node.kind !== 'empty' && !node.flow;
}

/** Where what is written of a node ends: blank lines after a block text are not its own, unless it keeps them. */
export function contentEnd(text: string, node: YamlNode): number {
  const { start, end } = node.range;
  if (node.kind === 'mapping' && !node.flow)
    return node.entries.length > 0 ? contentEnd(text, node.entries.at(-1)!.value) : end.offset;
  if (node.kind === 'sequence' && !node.flow)
    return node.items.length > 0 ? contentEnd(text, node.items.at(-1)!) : end.offset;
  if (!isBlock(node)) return end.offset;
  const header = text.slice(start.offset, lineEnd(text, start.offset));
  const written = text.slice(start.offset, end.offset);
  const kept = /^[|>]\d?\+/.test(header) ? written.replace(/\r?\n$/, '') : withoutBlankEnd(written);
  return start.offset + Math.max(header.length, kept.length);
}

function withoutBlankEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** Where the dash of a list's item stands; undefined when it is not where our reading expects it. */
export function dashOf(text: string, list: YamlSequence, index: number): number | undefined {
  if (index === 0) return text[list.range.start.offset] === '-' ? list.range.start.offset : undefined;
  const before = list.items[index - 1]!;
  const from = lineEnd(text, contentEnd(text, before));
  const found = /\n *-(?=[ \t\r\n]|$)/.exec(text.slice(from, list.items[index]!.range.start.offset + 1));
  return found === null ? undefined : from + found.index + found[0].length - 1;
}
