import { commandMessage, commandProperty } from '../escape/workflow-command.ts';
import type { ReportedFinding, ReportedSeverity } from './report.ts';
import type { Reporter } from './reporter.ts';

const kinds: Readonly<Record<ReportedSeverity, string>> = {
  error: 'error',
  warning: 'warning',
  advice: 'notice',
};

/** GitHub shows ten annotations of a kind for each step: above that, the tenth says how many are left. */
const shown = 10;

/** Workflow commands that GitHub turns into annotations on the changed lines. */
export const github: Reporter = function* ({ files, counts }, { words }) {
  for (const severity of ['error', 'warning', 'advice'] as const) {
    const most = counts[severity] > shown ? shown - 1 : shown;
    let told = 0;
    for (const { file, findings } of files) {
      if (told === most) break;
      for (const finding of findings)
        if (finding.severity === severity && told < most) {
          yield annotation(kinds[severity], file, finding);
          told++;
        }
    }
    const left = counts[severity] - told;
    if (left > 0) yield `::${kinds[severity]}::${commandMessage(words.more(left))}\n`;
  }
};

function annotation(kind: string, file: string, { start, end, rule, message }: ReportedFinding): string {
  const properties = {
    file: commandProperty(file),
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only for a mark within one line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: commandProperty(rule),
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${value}`);
  return `::${kind} ${list.join(',')}::${commandMessage(message)}\n`;
}
