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

/** From syntax tokens, our nodes: every scalar a string, every node placed, no key twice. */
export function compose(
  tokens: readonly CST.Token[],
  source: SourceText,
): PlacedNode | readonly YamlProblem[] {
  const { text } = source;
  const errors: LibraryError[] = [];
  const contents = composed(tokens, text.length, errors);
  if (errors.length > 0) {
    const found = errors.map(({ code, offset }): YamlProblem => {
      const problem = syntax(offset, source);
      return code === 'TAB_AS_INDENT'
        ? { ...problem, code: 'odd-indent-character' as const, args: {} }
        : problem;
    });
    // One bracket left open is several errors at the end of the file: it is said once.
    return [...new Map(found.map((one) => [`${one.code} ${one.range.start.offset}`, one])).values()];
  }
  const problems: YamlProblem[] = [];
  const root = converted(contents, text.length, source, problems);
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

function converted(
  node: ParsedNode | undefined,
  end: number,
  source: SourceText,
  problems: YamlProblem[],
): PlacedNode {
  if (node === undefined) return new EmptyNode(end, end, source);
  const [from, to] = node.range;
  if (isScalar(node)) {
    const style = styles[(node.type ?? 'PLAIN') as keyof typeof styles];
    if (style === 'plain' && node.source === '') return new EmptyNode(from, from, source);
    return new ScalarNode(String(node.value), style, from, to, source);
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => converted(item as ParsedNode, to, source, problems));
    const flow = node.flow === true;
    return new SequenceNode(items, flow, from, flow ? to : (items.at(-1)?.to ?? to), source);
  }
  if (isMap(node)) return mapping(node as Extract<ParsedNode, { items: unknown }>, source, problems);
  // Aliases are refused by the scan.
  return new EmptyNode(from, to, source);
}

function mapping(
  node: Extract<ParsedNode, { items: unknown }>,
  source: SourceText,
  problems: YamlProblem[],
): MappingNode {
  const [from, to] = node.range;
  const seen = new Map<string, ScalarNode>();
  const entries: PlacedEntry[] = [];
  for (const pair of node.items as { key: ParsedNode; value: ParsedNode | null }[]) {
    const key = converted(pair.key, to, source, problems);
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
    entries.push({ key, value: converted(pair.value ?? undefined, key.to, source, problems) });
  }
  const flow = node.flow === true;
  return new MappingNode(entries, flow, from, flow ? to : (entries.at(-1)?.value.to ?? to), source);
}
