import { edit } from '../yaml/splice.ts';
import type { YamlDocument } from '../yaml/types.ts';
import type { Migration } from './version.ts';

/** The text brought to the current version, a step at a time. `reread` is the one door, given to place the edits. */
export function migrated(
  text: string,
  steps: readonly Migration[],
  reread: (text: string) => YamlDocument,
): string {
  return steps.reduce((current, step) => {
    const edits = [...step.edits(reread(current)), { path: ['format'], value: step.to }];
    return edit(current, edits);
  }, text);
}
