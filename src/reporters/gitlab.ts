import { createHash } from 'node:crypto';
import { json as safe } from '../escape/json.ts';
import { visible } from '../escape/visible.ts';
import type { Reporter } from './reporter.ts';

const severities = { error: 'major', warning: 'minor', advice: 'info' } as const;

/** GitLab Code Quality: a list, each with a fingerprint that no other finding of the project has. */
export const gitlab: Reporter = ({ files }) => {
  const list = files.flatMap(({ file, findings }) =>
    findings.map(({ rule, severity, message, fingerprint, start, end }) => ({
      description: visible(message),
      check_name: rule,
      fingerprint: createHash('sha256').update(`${file}\0${fingerprint}`).digest('hex').slice(0, 32),
      severity: severities[severity],
      location: { path: file, lines: { begin: start.line, end: end.line } },
    })),
  );
  return `${safe(list, 2)}\n`;
};
