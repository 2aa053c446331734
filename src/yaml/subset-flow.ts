/** Brackets and braces on one line, as the strict subset knows them: `[one, two]`, `{ door: [a, b], says: "…" }`. */
import {
  MappingNode,
  type PlacedEntry,
  type PlacedNode,
  ScalarNode,
  SequenceNode,
  type SourceText,
} from './nodes.ts';
import { doubleText, singleText } from './subset-scalars.ts';

const latinWord = /[A-Za-z0-9À-ÿœŒ](?:[A-Za-z0-9À-ÿœŒ_ ’-]*[A-Za-z0-9À-ÿœŒ])?(?=,| ?[\]}])/y;
/** Asked second: a pattern that knows all letters takes long to compile. */
const word = (): RegExp => /[\p{L}\p{N}](?:[\p{L}\p{N}_ ’-]*[\p{L}\p{N}])?(?=,| ?[\]}])/uy;
const name = /([A-Za-z_][A-Za-z0-9_-]*): (?! )/y;
/** Between two things, before the first and after the last. */
const comma = /, (?! )/y;
const deepestFlow = 8;

/** The collection that begins at `at`; undefined at the first doubt. */
export function flowNode(
  source: SourceText,
  at: number,
  lineEnd: number,
  depth = 0,
): MappingNode | SequenceNode | undefined {
  const { text } = source;
  const isMap = text[at] === '{';
  const close = isMap ? '}' : ']';
  if (depth > deepestFlow) return undefined;
  const entries: PlacedEntry[] = [];
  const items: PlacedNode[] = [];
  const closed = (end: number): MappingNode | SequenceNode =>
    isMap ? new MappingNode(entries, true, at, end, source) : new SequenceNode(items, true, at, end, source);
  if (text[at + 1] === close) return closed(at + 2);
  let next = at + 1 + (text[at + 1] === ' ' ? 1 : 0);
  for (;;) {
    if (isMap) {
      const key = matched(name, text, next);
      if (key === undefined) return undefined;
      const value = flowValue(source, next + key[0].length, lineEnd, depth);
      if (value === undefined || entries.some((entry) => entry.key.value === key[1])) return undefined;
      entries.push({ key: new ScalarNode(key[1]!, 'plain', next, next + key[1]!.length, source), value });
      next = value.to;
    } else {
      const item = flowValue(source, next, lineEnd, depth);
      if (item === undefined) return undefined;
      items.push(item);
      next = item.to;
    }
    const more = matched(comma, text, next);
    if (more !== undefined) {
      next += more[0].length;
      continue;
    }
    if (text[next] === ' ') next++;
    return text[next] === close && next < lineEnd ? closed(next + 1) : undefined;
  }
}

function flowValue(source: SourceText, at: number, lineEnd: number, depth: number): PlacedNode | undefined {
  const { text } = source;
  const first = text[at];
  if (first === '[' || first === '{') return flowNode(source, at, lineEnd, depth + 1);
  if (first === '"' || first === "'") {
    const quoted = first === '"' ? doubleText(text, at, lineEnd) : singleText(text, at, lineEnd);
    const style = first === '"' ? 'double' : 'single';
    return quoted && new ScalarNode(quoted.value, style, at, quoted.end, source);
  }
  const plain = matched(latinWord, text, at) ?? matched(word(), text, at);
  return plain && new ScalarNode(plain[0], 'plain', at, at + plain[0].length, source);
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
