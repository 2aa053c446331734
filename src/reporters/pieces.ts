import { json as safe } from '../escape/json.ts';

/** A list as indented JSON, item by item, where its first sign stands `indent` blanks in. */
export function* jsonList(items: Iterable<unknown>, indent: number): Generator<string> {
  const inside = `\n${' '.repeat(indent + 2)}`;
  let before = '[';
  for (const item of items) {
    yield `${before}${inside}${safe(item, 2).replaceAll('\n', inside)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : `\n${' '.repeat(indent)}]`;
}
