import { createHash } from 'node:crypto';
import { visible } from '../escape/visible.ts';
import { jsonList } from './pieces.ts';
import type { ReportedFiles } from './report.ts';
import type { Reporter } from './reporter.ts';

const severities = { error: 'major', warning: 'minor', advice: 'info' } as const;

/** GitLab Code Quality: a list, each with a fingerprint that no other finding of the project has. */
export const gitlab: Reporter = function* ({ files }) {
  yield* jsonList(issuesOf(files), 0);
  yield '\n';
};

function* issuesOf(files: ReportedFiles): Generator<object> {
  for (const { file, findings } of files)
    for (const { rule, severity, message, fingerprint, start, end } of findings)
      yield {
        description: visible(message),
        check_name: rule,
        fingerprint: createHash('sha256').update(`${file}\0${fingerprint}`).digest('hex').slice(0, 32),
        severity: severities[severity],
        location: { path: file, lines: { begin: start.line, end: end.line } },
      };
}
