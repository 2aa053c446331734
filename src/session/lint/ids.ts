import { reserved } from '../condition.ts';
import type { ScriptFinding } from './finding.ts';
import { at, type Located, type Source } from './located.ts';

/** Ids that mean two things: twice the same, a word of the conditions, or the name of a computed value. */
export function* ids({ script, questions, main }: Source): Iterable<ScriptFinding> {
  const computed = Object.keys(script.computed ?? {});
  const taken = new Map<string, string>();
  for (const one of questions) {
    const { id } = one.question;
    if (reserved.includes(id) || computed.includes(id)) yield at(one, ['id'], 'reserved-id', { id });
    const scope = scopeOf(one);
    const first = taken.get(`${scope}.${id}`) ?? (scope === '' ? undefined : taken.get(`.${id}`));
    if (first !== undefined) yield at(one, ['id'], 'duplicate-id', { id, first });
    taken.set(`${scope}.${id}`, `${one.file}:${lineOf(one)}`);
    for (const [index, follow] of (one.question.follow_up ?? []).entries()) {
      if (follow.id === undefined) continue;
      const before = taken.get(`.${follow.id}`);
      if (before !== undefined)
        yield at(one, ['follow_up', index, 'id'], 'duplicate-id', { id: follow.id, first: before });
      taken.set(`.${follow.id}`, `${one.file}:${lineOf(one)}`);
    }
  }
  for (const id of computed) {
    if (reserved.includes(id)) yield at(main, ['computed', id], 'reserved-id', { id });
  }
  for (const [list, path] of [
    [script.sections, 'sections'],
    [script.stories ?? [], 'stories'],
  ] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) yield at(main, [path, index, 'id'], 'duplicate-id', { id, first: path });
      seen.add(id);
    }
  }
}

const scopeOf = ({ list }: Located): string => list?.id ?? '';
const lineOf = ({ node }: Located): string => String(node.range.start.line);
