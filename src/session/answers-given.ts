/** What stands in an answers file, by name. */
import type { YamlMapping, YamlNode } from '../yaml/types.ts';
import type { Question } from './schema.ts';
import { isBlank } from './typed-back.ts';

/** The values of one record, or of the file, by name. */
export type Given = (name: string | undefined) => YamlNode | undefined;

/** What an answers file, or a record of it, may name: its questions, and their follow-ups by the question they follow. */
export function ownersIn(questions: readonly Question[]): ReadonlyMap<string, string> {
  const known = owners.get(questions);
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  for (const { id, follow_up = [] } of questions) {
    made.set(id, id);
    for (const one of follow_up) if (one.id !== undefined) made.set(one.id, id);
  }
  owners.set(questions, made);
  return made;
}

/** A script is laid out once for its hundred cases. */
const owners = new WeakMap<readonly Question[], ReadonlyMap<string, string>>();

/** What was left blank is not there: it stays open, to be asked another day. */
export function givenIn(entries: YamlMapping['entries']): Given {
  const nodes = new Map<string, YamlNode>();
  for (const { key, value } of entries) if (!isBlank(value)) nodes.set(key.value, value);
  return (name) => (name === undefined ? undefined : nodes.get(name));
}

/** `quotes[0].words` → `quotes[0].deeper`; `past` → `deeper`. */
export const nameBeside = (name: string, id: string): string => name.replace(/[^.]*$/, id);
