import { json as safe } from '../escape/json.ts';
import { findingOf } from './json.ts';
import type { Reporter } from './reporter.ts';

/** One JSON object a line, one line a finding. */
export const jsonl: Reporter = function* ({ files }) {
  for (const { file, findings } of files)
    for (const finding of findings) yield `${safe({ file, ...findingOf(finding) })}\n`;
};
