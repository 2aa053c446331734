/** Brackets and braces on one line, as the strict subset knows them: `[one, two]`, `{ door: [a, b], says: "…" }`. */
import { doubleText, singleText } from './subset-scalars.ts';
import type { Place, YamlEntry, YamlNode } from './types.ts';

type Range = (from: number, to: number) => { start: Place; end: Place };

const latinWord = /[A-Za-z0-9À-ÿœŒ](?:[A-Za-z0-9À-ÿœŒ_ ’-]*[A-Za-z0-9À-ÿœŒ])?(?=,| ?[\]}])/y;
/** Asked second: a pattern that knows all letters takes long to compile. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}_ ’-]*[\p{L}\p{N}])?(?=,| ?[\]}])/uy;
const name = /([A-Za-z_][A-Za-z0-9_-]*): (?! )/y;
/** Between two things, before the first and after the last. */
const comma = /, (?! )/y;
const deepestFlow = 8;

/** The collection that begins at `at`; undefined at the first doubt. */
export function flowNode(
  text: string,
  at: number,
  lineEnd: number,
  range: Range,
  depth = 0,
): YamlNode | undefined {
  const isMap = text[at] === '{';
  const close = isMap ? '}' : ']';
  if (depth > deepestFlow) return undefined;
  if (text[at + 1] === close) return closed([], [], at + 2);
  const entries: YamlEntry[] = [];
  const items: YamlNode[] = [];
  let next = at + 1 + (text[at + 1] === ' ' ? 1 : 0);
  for (;;) {
    if (isMap) {
      const key = matched(name, text, next);
      if (key === undefined) return undefined;
      const value = flowValue(text, next + key[0].length, lineEnd, range, depth);
      if (value === undefined || entries.some((entry) => entry.key.value === key[1])) return undefined;
      const spot = range(next, next + key[1]!.length);
      entries.push({ key: { kind: 'scalar', value: key[1]!, style: 'plain', range: spot }, value });
      next = value.range.end.offset;
    } else {
      const item = flowValue(text, next, lineEnd, range, depth);
      if (item === undefined) return undefined;
      items.push(item);
      next = item.range.end.offset;
    }
    const more = matched(comma, text, next);
    if (more !== undefined) {
      next += more[0].length;
      continue;
    }
    if (text[next] === ' ') next++;
    return text[next] === close && next < lineEnd ? closed(entries, items, next + 1) : undefined;
  }

  function closed(pairs: YamlEntry[], list: YamlNode[], end: number): YamlNode {
    const place = range(at, end);
    return isMap
      ? { kind: 'mapping', entries: pairs, flow: true, range: place }
      : { kind: 'sequence', items: list, flow: true, range: place };
  }
}

function flowValue(
  text: string,
  at: number,
  lineEnd: number,
  range: Range,
  depth: number,
): YamlNode | undefined {
  const first = text[at];
  if (first === '[' || first === '{') return flowNode(text, at, lineEnd, range, depth + 1);
  if (first === '"' || first === "'") {
    const quoted = first === '"' ? doubleText(text, at, lineEnd) : singleText(text, at, lineEnd);
    const style = first === '"' ? 'double' : 'single';
    return quoted === undefined
      ? undefined
      : { kind: 'scalar', value: quoted.value, style, range: range(at, quoted.end) };
  }
  const plain = matched(latinWord, text, at) ?? matched(word, text, at);
  return plain === undefined
    ? undefined
    : { kind: 'scalar', value: plain[0], style: 'plain', range: range(at, at + plain[0].length) };
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
