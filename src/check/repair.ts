import { newId } from '../offer/ids.ts';
import { schema } from '../offer/schema.generated.ts';
import { parsePath } from '../yaml/path.ts';
import { type Edit, EditFault, edit } from '../yaml/splice.ts';
import type { Checked } from './engine.ts';
import type { Finding } from './finding.ts';
import { type NamedRecord, recordsOf } from './records.ts';

export interface Repaired {
  readonly text: string;
  /** How many things were repaired. */
  readonly count: number;
}

const prefixes: Readonly<Record<NamedRecord['list'], string>> = {
  clients: 'client',
  evidence: 'e',
  stories: 'story',
  hypotheses: 'h',
  next: 'next',
};

/**
 * Repairs what the mechanical rules found in a file: nothing that changes a word. Undefined when there is nothing to
 * repair, or when the file is too broken to be changed safely. Repairing what was repaired changes nothing.
 */
export function repair({ offer, text, findings }: Checked): Repaired | undefined {
  if (offer === undefined) return undefined;
  const wanted = new Set(findings.map(({ rule }) => rule));
  const edits = [...(wanted.has('missing-id') ? missingIds(recordsOf(offer)) : []), ...spacings(findings)];
  if (edits.length === 0) return undefined;
  try {
    return { text: edit(text, edits, { schema }), count: edits.length };
  } catch (error) {
    if (error instanceof EditFault) return undefined;
    throw error;
  }
}

function missingIds(records: readonly NamedRecord[]): Edit[] {
  const taken = new Set(records.flatMap(({ id }) => (id === undefined ? [] : [id])));
  return records
    .filter(({ id }) => id === undefined)
    .map(({ list, at, label }) => {
      const id = newId(label, taken, prefixes[list]);
      taken.add(id);
      return { path: [...at, 'id'], value: id };
    });
}

/** Texts set as their language sets them: the rule's own replacement. */
function spacings(findings: Checked['findings']): Edit[] {
  return findings.flatMap(({ rule, path, replacement }) => {
    const at = rule === 'french-spacing' ? parsePath(path) : undefined;
    return at === undefined || replacement === undefined ? [] : [{ path: at, value: replacement }];
  });
}

/** The text with one finding's suggestion applied to its words; undefined when it has none, or no place for it. */
export function suggested(
  { offer, text }: Checked,
  { path, span, replacement }: Finding,
): string | undefined {
  const at = parsePath(path);
  if (offer === undefined || replacement === undefined || at === undefined) return undefined;
  const value = at.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    offer,
  );
  if (typeof value !== 'string') return undefined;
  const { start, end } = span ?? { start: 0, end: value.length };
  try {
    return edit(text, [{ path: at, value: value.slice(0, start) + replacement + value.slice(end) }], {
      schema,
    });
  } catch (error) {
    if (error instanceof EditFault) return undefined;
    throw error;
  }
}
