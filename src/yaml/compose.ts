import { Composer, type CST, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import {
  EmptyNode,
  MappingNode,
  type PlacedEntry,
  type PlacedNode,
  ScalarNode,
  SequenceNode,
  type SourceText,
} from './nodes.ts';
import { syntax } from './scan.ts';
import type { YamlProblem } from './types.ts';

/** Enough to mend a file by; a broken one can hold one a line. */
const most = 20;

const styles = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
} as const;

/** From the syntax tokens of a stretch, our nodes: every scalar a string, every node placed, no key twice. */
export function compose(
  tokens: readonly CST.Token[],
  source: SourceText,
  from: number,
  to: number,
): PlacedNode | readonly YamlProblem[] {
  const errors: LibraryError[] = [];
  const contents = composed(tokens, to - from, errors);
  if (errors.length > 0) {
    const found = errors.map(({ code, offset }): YamlProblem => {
      const problem = syntax(from + offset, source);
      return code === 'TAB_AS_INDENT'
        ? { ...problem, code: 'odd-indent-character' as const, args: {} }
        : problem;
    });
    // One bracket left open is several errors at the end of the file: it is said once.
    return [...new Map(found.map((one) => [`${one.code} ${one.range.start.offset}`, one])).values()];
  }
  const problems: YamlProblem[] = [];
  const root = new Conversion(source, from, problems).node(contents, to);
  return problems.length > 0 ? problems.slice(0, most) : root;
}

interface LibraryError {
  readonly code: string;
  readonly offset: number;
}

const enough = Symbol('enough errors');

/**
 * The library makes an `Error` with its stack for each thing it dislikes, which takes seconds on a hostile file: its
 * handler is replaced by one that keeps the place and gives up after a few.
 */
function composed(tokens: readonly CST.Token[], end: number, errors: LibraryError[]): ParsedNode | undefined {
  // Its check of keys is quadratic, and its pretty errors are too: both are ours.
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const onError = (source: ErrorSource, code: string, _message: string, warning?: boolean): void => {
    if (warning === true) return;
    const offset = typeof source === 'number' ? source : 'offset' in source ? source.offset : source[0];
    errors.push({ code, offset });
    if (errors.length >= most) throw enough;
  };
  Reflect.set(composer, 'onError', onError);
  try {
    const [document] = [...composer.compose(tokens, true, end)];
    for (const error of document?.errors ?? []) errors.push({ code: error.code, offset: error.pos[0] });
    return document?.contents ?? undefined;
  } catch (error) {
    if (error === enough) return undefined;
    throw error;
  }
}

type ErrorSource = number | readonly [number, number, number?] | { readonly offset: number };

class Conversion {
  private readonly source: SourceText;
  /** Where the stretch begins, from which the library counts. */
  private readonly base: number;
  private readonly problems: YamlProblem[];

  constructor(source: SourceText, base: number, problems: YamlProblem[]) {
    this.source = source;
    this.base = base;
    this.problems = problems;
  }

  /** @param end where a node stands that is not there */
  node(node: ParsedNode | undefined, end: number): PlacedNode {
    const { source, base } = this;
    if (node === undefined) return new EmptyNode(end, end, source);
    const from = base + node.range[0];
    const to = base + node.range[1];
    if (isScalar(node)) {
      const style = styles[(node.type ?? 'PLAIN') as keyof typeof styles];
      if (style === 'plain' && node.source === '') return new EmptyNode(from, from, source);
      return new ScalarNode(String(node.value), style, from, to, source);
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.node(item as ParsedNode, to));
      const flow = node.flow === true;
      return new SequenceNode(items, flow, from, flow ? to : (items.at(-1)?.to ?? to), source);
    }
    if (isMap(node)) return this.mapping(node as ParsedMap, from, to);
    // Aliases are refused by the scan.
    return new EmptyNode(from, to, source);
  }

  private mapping(node: ParsedMap, from: number, to: number): MappingNode {
    const { source, problems } = this;
    const seen = new Map<string, ScalarNode>();
    const entries: PlacedEntry[] = [];
    for (const pair of node.items as { key: ParsedNode; value: ParsedNode | null }[]) {
      const key = this.node(pair.key, to);
      if (key.kind !== 'scalar') {
        problems.push({ code: 'key-not-text', range: key.range, args: {} });
        continue;
      }
      const before = seen.get(key.value);
      if (before !== undefined)
        problems.push({
          code: 'duplicate-key',
          range: key.range,
          args: { key: key.value, line: `${before.range.start.line}` },
        });
      seen.set(key.value, key);
      entries.push({ key, value: this.node(pair.value ?? undefined, key.to) });
    }
    const flow = node.flow === true;
    return new MappingNode(entries, flow, from, flow ? to : (entries.at(-1)?.value.to ?? to), source);
  }
}

type ParsedMap = Extract<ParsedNode, { items: unknown }>;
