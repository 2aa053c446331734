/** What a positioning file needs of YAML: loaded only where there is something to read or to write. */
import schemaError from '../check/rules/schema-error.ts';
import yamlError from '../check/rules/yaml-error.ts';
import { editOffer } from '../offer/edit.ts';
import { type OpenedOffer, open } from '../offer/open.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Edit } from '../session/place.ts';
import { load, type Stamp } from '../storage/load.ts';
import { formatPath } from '../yaml/path.ts';
import { EditFault } from '../yaml/splice.ts';
import type { Range } from '../yaml/types.ts';
import type { Value } from '../yaml/value.ts';
import { type Context, Mistake } from './context.ts';
import { storageMistake } from './storage-mistake.ts';

export { writeOffer } from '../offer/edit.ts';

export interface Read {
  readonly text: string;
  readonly stamp: Stamp;
  readonly opened: OpenedOffer;
}

/** A file that is not whole, or not of our format, is never written to: one sentence with the place and what to do. */
export function readWhole({ host, locale }: Context, path: string, name: string): Read {
  const { bytes, stamp } = storageMistake(name, () => load(host.files, path));
  const opened = open(bytes);
  const placed = ({ start }: Range): string => `${name}:${start.line}:${start.column}`;
  if (!opened.ok) {
    if (opened.code !== 'unreadable') {
      const format = opened.code === 'unknown-version' ? opened.format : '';
      throw new Mistake(opened.code, { place: placed(opened.range), format });
    }
    const { code, args, range } = opened.problems[0]!;
    const cause = yamlError.text[locale].message({ ...args, code });
    throw new Mistake('offer-broken', { place: placed(range), cause, file: name });
  }
  // A key of the person's own is left alone; a value that could not be read must not be asked again over it.
  const problem = opened.problems.find(({ code }) => code !== 'unknown-key');
  if (problem !== undefined) {
    const cause = schemaError.text[locale].message({
      ...problem.args,
      code: problem.code,
      name: formatPath(problem.path),
    });
    throw new Mistake('offer-broken', { place: placed(problem.range), cause, file: name });
  }
  const { end, positioning } = opened;
  if (end.kind === 'missing' || (end.kind === 'disagrees' && positioning.progress !== undefined))
    throw new Mistake('offer-cut', { file: name });
  return { text: opened.document.text, stamp, opened };
}

/**
 * A file's text with these changes.
 *
 * @param name as the person knows it
 * @throws Mistake `cannot-edit` when a path has no place there
 */
export function edited(
  text: string,
  edits: readonly Edit[],
  language: Positioning['language'],
  name: string,
): string {
  const asValues = edits.map(({ path, value }) => ({ path, value: value as Value | undefined }));
  try {
    return editOffer(text, asValues, language);
  } catch (error) {
    if (error instanceof EditFault)
      throw new Mistake('cannot-edit', { file: name, path: error.path.join('.') }, 75);
    throw error;
  }
}
