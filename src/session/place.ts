import { schema } from '../offer/schema.generated.ts';
import type { Positioning } from '../offer/schema.ts';
import type { JsonSchema } from '../yaml/json-schema.ts';
import type { Path } from '../yaml/types.ts';
import type { Question } from './schema.ts';

/** A step of an `into`: a key, or `[]`, "each record of". */
export type IntoStep = string;

/** `evidence[].words` → `['evidence', '[]', 'words']`; a record's own `.words` → `['words']`, `.` → `[]`. */
export function stepsOf(into: string): readonly IntoStep[] {
  const known = steps.get(into);
  if (known !== undefined) return known;
  const made = into
    .replaceAll('[]', '.[]')
    .split('.')
    .filter((step) => step !== '');
  // A script has few places, each looked at after every answer; a hostile one must not fill the memory.
  if (steps.size < 10_000) steps.set(into, made);
  return made;
}

const steps = new Map<string, readonly IntoStep[]>();

/** What may stand at an `into`: its JSON Schema; or the step that the positioning file does not know, and those it does. */
export function placeOf(
  steps: readonly IntoStep[],
  from: JsonSchema = schema,
): { schema: JsonSchema } | { unknown: string; known: readonly string[] } {
  let here = from;
  for (const step of steps) {
    const next =
      step === '[]'
        ? here.items
        : Object.hasOwn(here.properties ?? {}, step)
          ? here.properties?.[step]
          : undefined;
    if (next === undefined)
      return { unknown: step, known: Object.keys(here.properties ?? (here.items ? { '[]': 0 } : {})) };
    here = next;
  }
  return { schema: here };
}

/** Whether a text answer's place holds a list of texts or of records: then each line is one. */
export function takesLines(question: Question, list?: Question): boolean {
  if (question.into === undefined || (question.kind !== 'text' && question.kind !== 'long')) return false;
  const steps = [...(list?.into === undefined ? [] : stepsOf(list.into)), ...stepsOf(question.into)];
  const place = placeOf(steps);
  return (list === undefined && steps.includes('[]')) || ('schema' in place && place.schema.type === 'array');
}

/** `service.feelings[].word` → `word`: what each line of an answer becomes in a record of its own. */
export const ownKey = (question: Question): string | undefined =>
  /\[\]\.(\w+)$/.exec(question.into ?? '')?.[1];

/** The value at a path; undefined when anything on the way is missing. Own properties only. */
export function valueAt(root: unknown, path: Path): unknown {
  let here = root;
  for (const key of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}

/** One change of the positioning file; `undefined` takes the value out. */
export interface Edit {
  readonly path: Path;
  readonly value: unknown;
}

/** The offer with the edits made, in memory; what is not touched is shared. */
export function applied(offer: Positioning, edits: readonly Edit[]): Positioning {
  let made: unknown = offer;
  for (const { path, value } of edits) made = set(made, path, value, 0);
  return made as Positioning;
}

/** @param at how many steps of the path lead to `root` */
function set(root: unknown, path: Path, value: unknown, at: number): unknown {
  const key = path[at];
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(root) ? [...root] : [];
    const made = set(list[key], path, value, at + 1);
    if (made === undefined) list.splice(key, 1);
    else list[key] = made;
    return list.length > 0 ? list : undefined;
  }
  const record = root as Record<string, unknown> | undefined;
  const old = record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
  const made = set(old, path, value, at + 1);
  if (made !== undefined) return { ...record, [key]: made };
  const { [key]: _, ...others } = record ?? {};
  return Object.keys(others).length > 0 ? others : undefined;
}
