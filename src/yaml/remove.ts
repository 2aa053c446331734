import { contentEnd, lineEnd, lineStart, nextLine } from './layout.ts';
import type { Slot } from './slot.ts';
import type { YamlDocument, YamlMapping, YamlSequence } from './types.ts';
import type { Value } from './value.ts';

type Replace = (document: YamlDocument, slot: Slot, value: Value) => string;

/**
 * The text without the last slot's entry. A record or list left empty goes with it; as an item of a list it stays,
 * as `{}`, so that its neighbours keep their indexes.
 */
export function removed(document: YamlDocument, slots: readonly Slot[], replace: Replace): string {
  const slot = slots.at(-1)!;
  const parent = slots.at(-2);
  if (parent === undefined) return document.text;
  const holder = parent.node as YamlMapping | YamlSequence;
  const size = holder.kind === 'mapping' ? holder.entries.length : holder.items.length;
  if (size === 1 && parent.kind === 'item')
    return replace(document, parent, holder.kind === 'mapping' ? {} : []);
  if (size === 1 && parent.kind === 'entry') return removed(document, slots.slice(0, -1), replace);
  if (holder.flow) return fromFlow(document.text, slot, holder);
  return fromLines(document.text, slot, holder);
}

function fromFlow(text: string, slot: Slot, holder: YamlMapping | YamlSequence): string {
  const spans =
    holder.kind === 'mapping'
      ? holder.entries.map(({ key, value }) => ({
          start: key.range.start.offset,
          end: Math.max(key.range.end.offset, value.range.end.offset),
        }))
      : holder.items.map(({ range }) => ({ start: range.start.offset, end: range.end.offset }));
  const index = spans.findIndex(({ start }) => start === slot.from);
  const span = spans[index]!;
  const next = spans[index + 1];
  if (next !== undefined) return text.slice(0, span.start) + text.slice(next.start);
  const start = spans[index - 1]?.end ?? span.start;
  return text.slice(0, start) + text.slice(span.end);
}

function fromLines(text: string, slot: Slot, holder: YamlMapping | YamlSequence): string {
  const start = lineStart(text, slot.from);
  const end = nextLine(text, lineEnd(text, Math.max(contentEnd(text, slot.node), slot.after ?? slot.from)));
  if (/^ *$/.test(text.slice(start, slot.from))) return text.slice(0, start) + text.slice(end);
  // The first entry of a record on the line of its dash: the next one takes its place.
  const next = holder.kind === 'mapping' ? holder.entries[1]?.key.range.start.offset : undefined;
  if (next === undefined || /#/.test(text.slice(end, next)))
    return text.slice(0, slot.from).trimEnd() + text.slice(lineEnd(text, end - 1));
  return text.slice(0, slot.from) + text.slice(next);
}
