import { json as safe } from '../escape/json.ts';
import { findingOf } from './json.ts';
import type { Reporter } from './reporter.ts';

/** One JSON object a line, one line a finding. */
export const jsonl: Reporter = ({ files }) =>
  files
    .flatMap(({ file, findings }) => findings.map((finding) => `${safe({ file, ...findingOf(finding) })}\n`))
    .join('');
