import {
  CommentNode,
  EmptyNode,
  MappingNode,
  type PlacedEntry,
  type PlacedNode,
  ScalarNode,
  SequenceNode,
  SourceText,
} from './nodes.ts';
import { type SectionReader, sectionEnd } from './section.ts';
import { flowNode } from './subset-flow.ts';
import { hasTwice, keyEnd } from './subset-keys.ts';
import { blockText, doubleText, plainText, singleText } from './subset-scalars.ts';
import type { YamlComment, YamlDocument, YamlProblem } from './types.ts';

/** Thrown, without the cost of an `Error`, at the first doubt. */
export const doubt = Symbol('not surely in the subset');

/** Characters that this reader leaves to the full one wherever they stand. */
const elsewhere = /[\t\r\u0085\u2028\u2029\ufeff]/;
/** Tokens a line may have: blanks, a key and its colon, blanks, a value and its end, each text being two. */
const perLine = 9;
/** A dash or a comment, with the blanks beside it. */
const perMark = 2;

/** Levels that this reader goes down: under any limit a caller sets. */
export const deepest = 24;

interface Read {
  readonly document: YamlDocument;
  readonly warnings: readonly YamlProblem[];
}

/**
 * Reads YAML in the few styles that limpide writes (block records and lists, texts on one line, literal blocks, lists
 * of words and small records in brackets), some ten times faster than the full reader, and gives exactly what it gives. Undefined
 * at the first doubt, errors included: the full reader then reads, and reports.
 *
 * @param most as many lexical tokens as it may have (`Limits.tokens`): where it may have more, that is a doubt
 * @param sectionAt what reads the sections (a key at the margin, and all down to the next one) that hold a doubt, so
 * that it costs no more than they do; a doubt of its own is one of the text
 */
export function readSubset(text: string, most: number, sectionAt?: SectionReader): Read | undefined {
  if (elsewhere.test(text)) return undefined;
  try {
    const reader = new SubsetReader(text, most, sectionAt);
    const root = reader.document();
    return { document: { text, root, comments: reader.comments }, warnings: reader.warnings };
  } catch (thrown) {
    if (thrown === doubt) return undefined;
    throw thrown;
  }
}

class SubsetReader {
  readonly comments: YamlComment[] = [];
  readonly warnings: YamlProblem[] = [];
  private readonly text: string;
  private readonly source: SourceText;
  private readonly sectionAt: SectionReader | undefined;
  /** Where the current line begins, where its content stands, and where it ends; `at` is -1 past the end. */
  private start = 0;
  private at = 0;
  private end = -1;
  private depth = 0;
  /** How many more tokens there may be, counted as if every line held as many as can be. */
  private left: number;

  constructor(text: string, most: number, sectionAt: SectionReader | undefined) {
    this.text = text;
    this.source = new SourceText(text);
    this.sectionAt = sectionAt;
    this.left = most;
    this.advance();
  }

  document(): PlacedNode {
    if (this.at === -1 || this.column !== 0) throw doubt;
    const from = this.at;
    const entries: PlacedEntry[] = [];
    while (this.at !== -1) for (const entry of this.section()) entries.push(entry);
    if (hasTwice(entries)) throw doubt;
    return new MappingNode(entries, false, from, entries.at(-1)!.value.to, this.source);
  }

  /** The entry at the margin, up to the next one; where that is in doubt, all that the full reader finds there. */
  private section(): readonly PlacedEntry[] {
    const { at, depth, left } = this;
    const comments = this.comments.length;
    try {
      const entry = this.entry(0);
      if (this.at !== -1 && this.column !== 0) throw doubt;
      return [entry];
    } catch (thrown) {
      if (thrown !== doubt || this.sectionAt === undefined) throw thrown;
    }
    const to = sectionEnd(this.text, at);
    const read = to === -1 ? undefined : this.sectionAt(this.source, at, to);
    if (read === undefined) throw doubt;
    this.depth = depth;
    this.left = left;
    this.comments.length = comments;
    for (const comment of read.comments) this.comments.push(comment);
    for (const warning of read.warnings) this.warnings.push(warning);
    this.spend(read.tokens);
    this.end = to - 1;
    this.advance();
    return read.entries;
  }

  private get column(): number {
    return this.at - this.start;
  }

  private spend(tokens: number): void {
    this.left -= tokens;
    if (this.left < 0) throw doubt;
  }

  /** To the next line that holds more than blanks and comments. */
  private advance(): void {
    const { text } = this;
    for (;;) {
      this.spend(perLine);
      this.start = this.end + 1;
      if (this.start >= text.length) {
        this.at = -1;
        return;
      }
      const end = text.indexOf('\n', this.start);
      this.end = end === -1 ? text.length : end;
      this.at = this.start;
      while (text.charCodeAt(this.at) === 32) this.at++;
      if (this.at >= this.end) continue;
      if (text.charCodeAt(this.at) !== 35) return;
      this.comment(this.at, true);
    }
  }

  private comment(from: number, alone: boolean): void {
    this.spend(perMark);
    this.comments.push(new CommentNode(alone, from, this.end, this.source));
  }

  private mapping(column: number): PlacedNode {
    if (++this.depth > deepest) throw doubt;
    const from = this.at;
    const entries: PlacedEntry[] = [];
    while (this.at !== -1 && this.column === column) entries.push(this.entry(column));
    if (hasTwice(entries)) throw doubt;
    if (entries.length === 0 || (this.at !== -1 && this.column > column)) throw doubt;
    this.depth--;
    return new MappingNode(entries, false, from, entries.at(-1)!.value.to, this.source);
  }

  private entry(column: number): PlacedEntry {
    const end = keyEnd(this.text, this.at);
    if (end === -1) throw doubt;
    const isQuoted = this.text.charCodeAt(this.at) === 34;
    const name = isQuoted ? this.text.slice(this.at + 1, end - 1) : this.text.slice(this.at, end);
    const key = new ScalarNode(name, isQuoted ? 'double' : 'plain', this.at, end, this.source);
    let at = end + 1;
    while (this.text.charCodeAt(at) === 32) at++;
    if (at < this.end && this.text.charCodeAt(at) !== 35) return { key, value: this.inline(at, column) };
    this.tail(at);
    this.advance();
    if (this.at === -1 || this.column < column || (this.column === column && !this.isDash()))
      return { key, value: new EmptyNode(at, at, this.source) };
    return { key, value: this.isDash() ? this.sequence(this.column) : this.mapping(this.column) };
  }

  private isDash(): boolean {
    return this.text.charCodeAt(this.at) === 45 && this.text.charCodeAt(this.at + 1) === 32;
  }

  private sequence(column: number): PlacedNode {
    if (++this.depth > deepest) throw doubt;
    const from = this.at;
    const items: PlacedNode[] = [];
    while (this.at !== -1 && this.column === column && this.isDash()) {
      this.at += 2;
      this.spend(perMark);
      items.push(keyEnd(this.text, this.at) !== -1 ? this.mapping(column + 2) : this.inline(this.at, column));
    }
    if (this.at !== -1 && this.column > column) throw doubt;
    this.depth--;
    return new SequenceNode(items, false, from, items.at(-1)!.to, this.source);
  }

  /** A value on the line of its key or dash, which stands at `column`; then on to the next line. */
  private inline(at: number, column: number): PlacedNode {
    const { text, end } = this;
    const first = text[at]!;
    if (first === '|') return this.literal(at, column);
    if (first === '"' || first === "'") return this.quoted(at, first);
    if (first === '[' || first === '{') return this.brackets(at);
    const plain = plainText(text, at, end);
    if (plain === undefined) throw doubt;
    return this.closed(new ScalarNode(plain.value, 'plain', at, plain.end, this.source));
  }

  private quoted(at: number, mark: '"' | "'"): PlacedNode {
    const found = (mark === '"' ? doubleText : singleText)(this.text, at, this.end);
    if (found === undefined) throw doubt;
    const style = mark === '"' ? 'double' : 'single';
    return this.closed(new ScalarNode(found.value, style, at, found.end, this.source));
  }

  private closed(node: PlacedNode): PlacedNode {
    this.tail(node.to);
    this.advance();
    return node;
  }

  /** What stands between a value and the end of its line: blanks, then a comment that hides no text. */
  private tail(from: number): void {
    const { text, end } = this;
    let at = from;
    while (at < end && text.charCodeAt(at) === 32) at++;
    if (at === end) return;
    const isOpen = at > from || text.charCodeAt(at - 1) === 32;
    const isSurely = at + 1 === end || / |#|!/.test(text[at + 1]!);
    if (text.charCodeAt(at) !== 35 || !isOpen || !isSurely) throw doubt;
    this.comment(at, false);
  }

  private brackets(at: number): PlacedNode {
    const found = flowNode(this.source, at, this.end);
    if (found === undefined) throw doubt;
    this.spend(2 * (found.to - at));
    return this.closed(found);
  }

  private literal(at: number, column: number): PlacedNode {
    const found = blockText(this.text, at, this.end, column);
    if (found === undefined) throw doubt;
    this.spend(perLine * found.afterLines);
    this.end = found.after - 1;
    this.advance();
    return new ScalarNode(found.value, 'literal', at, found.end, this.source);
  }
}
