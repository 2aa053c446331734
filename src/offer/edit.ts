import { type Edit, edit } from '../yaml/splice.ts';
import { answersIn } from './end.ts';
import { open } from './open.ts';
import { schema } from './schema.generated.ts';
import type { Positioning } from './schema.ts';
import { sectionComment } from './sections.ts';
import { currentFormat } from './version.ts';

/**
 * A positioning file's text with values set or taken away by path, and `end` brought up to date. A section written
 * for the first time gets its comment, in the language of the offer. From an empty text, a new file.
 *
 * @throws EditFault when a path has no place there, or the text is not YAML: nothing is changed
 */
export function editOffer(text: string, edits: readonly Edit[], language: 'fr' | 'en'): string {
  const options = { schema, above: (key: string) => sectionComment(key, language) };
  const start = /^[\ufeff\s]*$/.test(text)
    ? [
        { path: ['format'], value: currentFormat },
        { path: ['language'], value: language },
      ]
    : [];
  const changed = edit(text, [...start, ...edits], options);
  const opened = open(changed);
  if (!opened.ok) return changed;
  return edit(changed, [{ path: ['end', 'answers'], value: answersIn(opened.positioning) }], options);
}

/** A whole positioning as the text of a new file. */
export function writeOffer(positioning: Positioning): string {
  const { format: _, language, end: __, ...rest } = positioning;
  const edits = Object.entries(rest).map(([key, value]) => ({ path: [key], value: value as Edit['value'] }));
  return editOffer('', edits, language);
}
