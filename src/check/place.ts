import type { Span } from '../language/reading.ts';
import { nodeAt } from '../yaml/path.ts';
import { type Places, placesOf } from '../yaml/places.ts';
import type { Path, Range, YamlDocument, YamlEntry, YamlNode, YamlScalar } from '../yaml/types.ts';
import { alignment } from './alignment.ts';

/** Where a hit stands in the file. */
export interface Placed {
  readonly range: Range;
  /** The line of the key (or list item) that holds it: a comment above that line speaks of it too. */
  readonly holderLine: number;
}

/** Finds the ranges of one document; line starts are counted once. */
export class Placer {
  private readonly document: YamlDocument;
  private readonly places: Places;

  constructor(document: YamlDocument) {
    this.document = document;
    this.places = placesOf(document.text);
  }

  /** The words of `span` in the value at `at`; the value, or the key of a record; else the nearest thing above. */
  place(at: Path, span?: Span): Placed {
    const node = nodeAt(this.document, at);
    if (node === undefined || node.kind === 'empty')
      return at.length === 0 ? this.top() : (this.keyOf(at) ?? this.place(at.slice(0, -1)));
    const key = this.keyOf(at);
    const range = this.rangeOf(node, span, key?.range);
    return { range, holderLine: key?.range.start.line ?? range.start.line };
  }

  range(start: number, end: number): Range {
    return this.places.range(start, end);
  }

  private rangeOf(node: YamlNode, span: Span | undefined, key: Range | undefined): Range {
    if (node.kind === 'scalar') return this.words(node, span);
    if (node.kind === 'sequence' && node.flow) return node.range;
    return key ?? firstKey(node) ?? this.top().range;
  }

  private words(node: YamlScalar, span: Span | undefined): Range {
    const block = node.style === 'literal' || node.style === 'folded';
    if (span === undefined && !block) return node.range;
    const firstLine = { start: 0, end: (node.value.indexOf('\n') + 1 || node.value.length + 1) - 1 };
    const { start, end } = span ?? firstLine;
    if (start === 0 && end >= node.value.length && !block) return node.range;
    const offsets = alignment(this.document.text, node);
    if (offsets === undefined || end <= start) return node.range;
    return this.places.range(offsets[start]!, (offsets[end - 1] ?? offsets[start]!) + 1);
  }

  private keyOf(at: Path): Placed | undefined {
    const name = at.at(-1);
    const parent = at.length === 0 ? undefined : nodeAt(this.document, at.slice(0, -1));
    const entry: YamlEntry | undefined =
      parent?.kind === 'mapping' ? parent.entries.find(({ key }) => key.value === name) : undefined;
    return entry && { range: entry.key.range, holderLine: entry.key.range.start.line };
  }

  private top(): Placed {
    const range = firstKey(this.document.root) ?? this.places.range(0, 0);
    return { range, holderLine: range.start.line };
  }
}

function firstKey(node: YamlNode): Range | undefined {
  if (node.kind === 'mapping') return node.entries[0]?.key.range;
  return node.kind === 'sequence' && node.items[0] !== undefined ? firstKey(node.items[0]) : undefined;
}
