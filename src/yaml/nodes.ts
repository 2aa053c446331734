import { type Places, placesOf } from './places.ts';
import type {
  Range,
  YamlComment,
  YamlEmpty,
  YamlEntry,
  YamlMapping,
  YamlScalar,
  YamlSequence,
} from './types.ts';

/** A text of which the lines are counted when a place in it is first asked for: most texts are read without. */
export class SourceText {
  readonly text: string;
  #places: Places | undefined;

  constructor(text: string) {
    this.text = text;
  }

  range(from: number, to: number): Range {
    this.#places ??= placesOf(this.text);
    return this.#places.range(from, to);
  }
}

/** A stretch of a text. Of a large file there are thousands, so that each keeps its offsets and nothing more. */
abstract class Stretch {
  readonly from: number;
  readonly to: number;
  readonly source: SourceText;

  constructor(from: number, to: number, source: SourceText) {
    this.from = from;
    this.to = to;
    this.source = source;
  }

  get range(): Range {
    return this.source.range(this.from, this.to);
  }
}

export class ScalarNode extends Stretch implements YamlScalar {
  readonly kind = 'scalar';
  readonly value: string;
  readonly style: YamlScalar['style'];

  constructor(value: string, style: YamlScalar['style'], from: number, to: number, source: SourceText) {
    super(from, to, source);
    this.value = value;
    this.style = style;
  }
}

export class MappingNode extends Stretch implements YamlMapping {
  readonly kind = 'mapping';
  readonly entries: readonly PlacedEntry[];
  readonly flow: boolean;

  constructor(entries: readonly PlacedEntry[], flow: boolean, from: number, to: number, source: SourceText) {
    super(from, to, source);
    this.entries = entries;
    this.flow = flow;
  }
}

export class SequenceNode extends Stretch implements YamlSequence {
  readonly kind = 'sequence';
  readonly items: readonly PlacedNode[];
  readonly flow: boolean;

  constructor(items: readonly PlacedNode[], flow: boolean, from: number, to: number, source: SourceText) {
    super(from, to, source);
    this.items = items;
    this.flow = flow;
  }
}

export class EmptyNode extends Stretch implements YamlEmpty {
  readonly kind = 'empty';
}

export class CommentNode extends Stretch implements YamlComment {
  readonly alone: boolean;

  constructor(alone: boolean, from: number, to: number, source: SourceText) {
    super(from, to, source);
    this.alone = alone;
  }

  get text(): string {
    return this.source.text.slice(this.from + 1, this.to).trim();
  }
}

export type PlacedNode = ScalarNode | MappingNode | SequenceNode | EmptyNode;

export interface PlacedEntry extends YamlEntry {
  readonly key: ScalarNode;
  readonly value: PlacedNode;
}
