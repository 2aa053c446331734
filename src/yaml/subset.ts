import { flowNode } from './subset-flow.ts';
import { blockText, doubleText, singleText } from './subset-scalars.ts';
import type { Place, YamlComment, YamlDocument, YamlEntry, YamlNode, YamlScalar } from './types.ts';

/** Thrown, without the cost of an `Error`, at the first doubt. */
export const doubt = Symbol('not surely in the subset');

/** Characters that this reader leaves to the full one wherever they stand. */
const elsewhere = /[\t\r\u0085\u2028\u2029\ufeff]/;
/** As limpide writes it: between quotes where YAML 1.1 takes the word for a boolean (`"on"`). */
const simpleKey = /("?)([A-Za-z_][A-Za-z0-9_.-]*)\1:(?= |\n|$)/y;
/** A bare text begins with a letter, a digit, an opening mark or `.name`: never with what could be an indicator. */
const bareStart = /[A-Za-z0-9À-ÿ«“(]|\.[a-z]/y;
/** Letters of other tongues are asked of Unicode, whose pattern takes long to compile. */
const farStart = /[\p{L}\p{N}]/uy;

/** Levels that this reader goes down: under any limit a caller sets. */
export const deepest = 24;

/**
 * Reads YAML in the few styles that limpide writes (block records and lists, texts on one line, literal blocks, lists
 * of words and small records in brackets), some ten times faster than the full reader, and gives exactly what it gives. Undefined
 * at the first doubt, errors included: the full reader then reads, and reports.
 */
export function readSubset(text: string): YamlDocument | undefined {
  if (elsewhere.test(text)) return undefined;
  const reader = new SubsetReader(text);
  try {
    const root = reader.document();
    return { text, root, comments: reader.comments };
  } catch (thrown) {
    if (thrown === doubt) return undefined;
    throw thrown;
  }
}

class SubsetReader {
  readonly comments: YamlComment[] = [];
  private readonly text: string;
  private line = 0;
  /** Where the current line begins, where its content stands, and where it ends; `at` is -1 past the end. */
  private start = 0;
  private at = 0;
  private end = -1;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
    this.advance();
  }

  document(): YamlNode {
    if (this.at === -1 || this.column !== 0) throw doubt;
    const root = this.mapping(0);
    if (this.at !== -1) throw doubt;
    return root;
  }

  private get column(): number {
    return this.at - this.start;
  }

  private place(offset: number): Place {
    return { offset, line: this.line, column: offset - this.start + 1 };
  }

  /** To the next line that holds more than blanks and comments. */
  private advance(): void {
    const { text } = this;
    for (;;) {
      this.start = this.end + 1;
      if (this.start >= text.length) {
        this.at = -1;
        return;
      }
      this.line++;
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
    const range = { start: this.place(from), end: this.place(this.end) };
    this.comments.push({ text: this.text.slice(from + 1, this.end).trim(), range, alone });
  }

  private mapping(column: number): YamlNode {
    if (++this.depth > deepest) throw doubt;
    const entries: YamlEntry[] = [];
    const names = new Set<string>();
    while (this.at !== -1 && this.column === column) {
      const entry = this.entry(column);
      if (names.has(entry.key.value)) throw doubt;
      names.add(entry.key.value);
      entries.push(entry);
    }
    if (entries.length === 0 || (this.at !== -1 && this.column > column)) throw doubt;
    this.depth--;
    const range = { start: entries[0]!.key.range.start, end: entries.at(-1)!.value.range.end };
    return { kind: 'mapping', entries, flow: false, range };
  }

  private entry(column: number): YamlEntry {
    simpleKey.lastIndex = this.at;
    const found = simpleKey.exec(this.text);
    if (found === null) throw doubt;
    const [, quote, name] = found as unknown as [string, string, string];
    const range = this.range(this.at, this.at + name.length + quote.length * 2);
    const key: YamlScalar = { kind: 'scalar', value: name, style: quote === '' ? 'plain' : 'double', range };
    let at = simpleKey.lastIndex;
    while (this.text.charCodeAt(at) === 32) at++;
    if (at < this.end && this.text.charCodeAt(at) !== 35) return { key, value: this.inline(at, column) };
    const empty: YamlNode = { kind: 'empty', range: { start: this.place(at), end: this.place(at) } };
    this.tail(at);
    this.advance();
    if (this.at === -1 || this.column < column || (this.column === column && !this.isDash()))
      return { key, value: empty };
    return { key, value: this.isDash() ? this.sequence(this.column) : this.mapping(this.column) };
  }

  private isDash(): boolean {
    return this.text.charCodeAt(this.at) === 45 && this.text.charCodeAt(this.at + 1) === 32;
  }

  private sequence(column: number): YamlNode {
    if (++this.depth > deepest) throw doubt;
    const start = this.place(this.at);
    const items: YamlNode[] = [];
    while (this.at !== -1 && this.column === column && this.isDash()) {
      this.at += 2;
      simpleKey.lastIndex = this.at;
      items.push(simpleKey.test(this.text) ? this.mapping(column + 2) : this.inline(this.at, column));
    }
    if (this.at !== -1 && this.column > column) throw doubt;
    this.depth--;
    return { kind: 'sequence', items, flow: false, range: { start, end: items.at(-1)!.range.end } };
  }

  /** A value on the line of its key or dash, which stands at `column`; then on to the next line. */
  private inline(at: number, column: number): YamlNode {
    const { text, end } = this;
    const first = text[at]!;
    if (first === '|') return this.literal(at, column);
    const quoted =
      first === '"' ? doubleText(text, at, end) : first === "'" ? singleText(text, at, end) : undefined;
    if (quoted !== undefined) {
      const style = first === '"' ? 'double' : 'single';
      return this.closed({ kind: 'scalar', value: quoted.value, style, range: this.range(at, quoted.end) });
    }
    if (first === '[' || first === '{') return this.closed(this.brackets(at));
    if (!beginsAt(bareStart, text, at) && !beginsAt(farStart, text, at)) throw doubt;
    let until = end;
    for (let mark = text.indexOf('#', at); mark !== -1 && mark < end; mark = text.indexOf('#', mark + 1))
      if (text.charCodeAt(mark - 1) === 32) {
        until = mark;
        break;
      }
    while (text.charCodeAt(until - 1) === 32) until--;
    for (
      let colon = text.indexOf(':', at);
      colon !== -1 && colon < until;
      colon = text.indexOf(':', colon + 1)
    )
      if (colon + 1 === until || text.charCodeAt(colon + 1) === 32) throw doubt;
    const value = text.slice(at, until);
    return this.closed({ kind: 'scalar', value, style: 'plain', range: this.range(at, until) });
  }

  private range(from: number, to: number): { start: Place; end: Place } {
    return { start: this.place(from), end: this.place(to) };
  }

  private closed(node: YamlNode): YamlNode {
    this.tail(node.range.end.offset);
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

  private brackets(at: number): YamlNode {
    const found = flowNode(this.text, at, this.end, (from, to) => this.range(from, to));
    if (found === undefined) throw doubt;
    return found;
  }

  private literal(at: number, column: number): YamlNode {
    const start = this.place(at);
    const found = blockText(this.text, at, this.end, column);
    if (found === undefined) throw doubt;
    const end = { offset: found.end, line: this.line + found.lines + 1, column: 1 };
    this.line += found.afterLines;
    this.end = found.after - 1;
    this.advance();
    return { kind: 'scalar', value: found.value, style: 'literal', range: { start, end } };
  }
}

function beginsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
