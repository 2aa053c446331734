import { fileName } from '../escape/file-name.ts';
import { visible } from '../escape/visible.ts';
import type { Words } from '../locales/words.ts';
import { frame } from './frame.ts';
import type { Paint } from './paint.ts';
import type { Report, ReportedFile, ReportedFiles, ReportedFinding, ReportedSeverity } from './report.ts';
import type { Reporter } from './reporter.ts';

interface How {
  readonly words: Words['report'];
  readonly paint: Paint;
}

/** For a person: by file, the line with its words marked, what to do (once a rule), a count, the next thing to do. */
export const text: Reporter = function* (report, how) {
  const advised = new Set<string>();
  for (const file of report.files)
    if (file.findings.length > 0) yield `${section(file, report, how, advised)}\n`;
  yield ending(report, how);
};

function section(file: ReportedFile, report: Report, how: How, advised: Set<string>): string {
  const { words, paint } = how;
  const clarity = file.clarity === undefined ? '' : ` ${paint.dim(`· ${words.clarity(file.clarity)}`)}`;
  const blocks = file.findings.map((finding) => {
    const first = !advised.has(finding.rule);
    advised.add(finding.rule);
    const instead = report.rules.find(({ id }) => id === finding.rule)?.instead;
    return block(finding, finding.remedy ?? (first ? instead : undefined), how);
  });
  return `${paint.bold(fileName(file.file))}${clarity}\n\n${blocks.join('\n')}`;
}

function block(finding: ReportedFinding, instead: string | undefined, { words, paint }: How): string {
  const { severity, start, message, rule, excerpt, suggestion } = finding;
  const place = paint.dim(`${start.line}:${start.column}`);
  const lines = [
    `  ${place} ${paint[severity](words.severity[severity])} ${visible(message)} ${paint.dim(`(${rule})`)}`,
    ...(excerpt === undefined ? [] : frame(excerpt, paint, severity)),
    ...(suggestion === undefined ? [] : [`     ${words.suggestion(visible(suggestion))}`]),
    ...(instead === undefined ? [] : [`     ${paint.dim('→')} ${visible(instead)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function ending({ files, counts, hidden, known }: Report, { words, paint }: How): string {
  const total = counts.error + counts.warning + counts.advice;
  if (files.length === 0) return '';
  const held = known === 0 ? '' : `${words.known(known)}\n`;
  if (total === 0 && hidden > 0) return `${words.hidden(hidden)}\n${held}`;
  if (total === 0) {
    const only = files.length === 1 ? [...files][0]!.clarity : undefined;
    const clarity = only === undefined ? '' : ` ${words.clarity(only)}.`;
    const nothing = known === 0 ? words.nothing(files.length) : words.nothingNew;
    return `${paint.good(nothing)}${clarity}\n${held}`;
  }
  const severity = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'advice';
  return `${paint.bold(words.counts(counts, files.length))}\n${held}${next(files, severity, words)}\n`;
}

/** The first of what is worst: where to begin. */
function next(files: ReportedFiles, severity: ReportedSeverity, words: Words['report']): string {
  for (const { file, findings } of files) {
    const worst = findings.find((finding) => finding.severity === severity);
    if (worst !== undefined) return words.next(`${fileName(file)}:${worst.start.line}`, worst.rule);
  }
  return '';
}
