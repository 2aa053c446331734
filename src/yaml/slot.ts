import { dashOf } from './layout.ts';
import type { Path, YamlDocument, YamlEntry, YamlNode } from './types.ts';

/** A place that holds a value: the document, an entry of a record, an item of a list. */
export interface Slot {
  readonly kind: 'root' | 'entry' | 'item';
  readonly node: YamlNode;
  /** Whether it stands inside brackets or braces. */
  readonly flow: boolean;
  /** Where the key or the dash begins. */
  readonly from: number;
  /** Where its colon or dash ends; undefined where no colon is written (`{a}`). */
  readonly after: number | undefined;
  /** The column (from 0) of its key or dash; -2 for the document, whose keys stand at 0. */
  readonly column: number;
}

/** The slots along a path, from the document to the last that exists. */
export function slotsAlong(document: YamlDocument, path: Path): Slot[] {
  const slots: Slot[] = [{ kind: 'root', node: document.root, flow: false, from: 0, after: 0, column: -2 }];
  for (const step of path) {
    const next = inside(document.text, slots.at(-1)!, step);
    if (next === undefined) break;
    slots.push(next);
  }
  return slots;
}

function inside(text: string, slot: Slot, step: string | number): Slot | undefined {
  const { node } = slot;
  if (node.kind === 'mapping') {
    const entry = node.entries.find(({ key }) => key.value === step);
    return entry === undefined ? undefined : entrySlot(text, entry, node.flow || slot.flow);
  }
  if (node.kind !== 'sequence' || typeof step !== 'number') return undefined;
  const item = node.items[step];
  if (item === undefined) return undefined;
  const flow = node.flow || slot.flow;
  const dash = flow ? undefined : dashOf(text, node, step);
  const from = dash ?? item.range.start.offset;
  const column = node.range.start.column - 1;
  return { kind: 'item', node: item, flow, from, after: dash === undefined ? undefined : dash + 1, column };
}

function entrySlot(text: string, { key, value }: YamlEntry, flow: boolean): Slot {
  const { start, end } = key.range;
  const colon = /^\s*:/.exec(text.slice(end.offset, end.offset + 80));
  const after = colon === null ? undefined : end.offset + colon[0].length;
  return { kind: 'entry', node: value, flow, from: start.offset, after, column: start.column - 1 };
}
