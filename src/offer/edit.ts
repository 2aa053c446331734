import { readYaml } from '../yaml/read.ts';
import { type Edit, EditFault, edit } from '../yaml/splice.ts';
import { readsAs, type Value } from '../yaml/value.ts';
import { commentLines, writeYaml } from '../yaml/write.ts';
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

/**
 * A whole positioning as the text of a new file: laid out at once, and read again before it is given.
 *
 * @throws EditFault `altered` when it would not read back the same
 */
export function writeOffer(positioning: Positioning): string {
  const { language } = positioning;
  const above = (key: string): readonly string[] => sectionComment(key, language);
  const end = { answers: answersIn(positioning) };
  const whole: Record<string, Value | undefined> = { ...positioning, format: currentFormat, end } as Written;
  const rest = Object.keys(schema.properties ?? {}).filter((key) => key !== 'format' && key !== 'language');
  const head = [
    ...commentLines(above('format')),
    `format: ${currentFormat}`,
    `language: ${language}`,
    '',
    '',
  ];
  const text =
    head.join('\n') + writeYaml(Object.fromEntries(rest.map((key) => [key, whole[key]])), { above });
  const read = readYaml(text);
  if (!read.ok || !readsAs(read.document.root, whole)) throw new EditFault('altered', []);
  return text;
}

type Written = Record<string, Value | undefined>;
