/** Sections of the outermost record: a key at the margin, and all down to the next one. */
import type { PlacedEntry, SourceText } from './nodes.ts';
import { keyEnd } from './subset-keys.ts';
import type { YamlComment, YamlProblem } from './types.ts';

/** What stands in whole lines of the outermost record, as the full reader has it. */
export interface Section {
  readonly entries: readonly PlacedEntry[];
  readonly comments: readonly YamlComment[];
  readonly warnings: readonly YamlProblem[];
  /** Its lexical tokens. */
  readonly tokens: number;
}

/** The full reader, of a stretch of a text; undefined at anything it would report. */
export type SectionReader = (source: SourceText, from: number, to: number) => Section | undefined;

/** How a line begins that surely belongs to the section of the key above it. */
const inSection = /^(?:[ \n#]|-[ \n])/;

/**
 * Where the next key stands at the margin, below the one at `at`, or the text ends; -1 where no section can be told: what
 * else may stand at the margin but dashes and comments (`? a key`, `---`) may speak of more than its section.
 */
export function sectionEnd(text: string, at: number): number {
  if (keyEnd(text, at) === -1) return -1;
  for (let end = text.indexOf('\n', at); end !== -1; end = text.indexOf('\n', end + 1)) {
    if (keyEnd(text, end + 1) !== -1) return end + 1;
    if (end + 1 < text.length && !inSection.test(text.slice(end + 1, end + 3))) return -1;
  }
  return text.length;
}
