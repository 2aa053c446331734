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
export const github: Reporter = ({ files }, { words }) =>
  (['error', 'warning', 'advice'] as const)
    .map((severity) => {
      const found = files.flatMap(({ file, findings }) =>
        findings.filter((finding) => finding.severity === severity).map((finding) => ({ file, finding })),
      );
      const kept = found.length > shown ? found.slice(0, shown - 1) : found;
      const left = found.length - kept.length;
      return [
        ...kept.map(({ file, finding }) => annotation(kinds[severity], file, finding)),
        ...(left > 0 ? [`::${kinds[severity]}::${commandMessage(words.more(left))}\n`] : []),
      ].join('');
    })
    .join('');

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
