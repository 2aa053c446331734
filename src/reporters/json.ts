import { json as safe } from '../escape/json.ts';
import type { Report, ReportedFile, ReportedFinding } from './report.ts';
import type { Reporter } from './reporter.ts';

/** The versioned envelope of `limpide schema report`. A key is never renamed or removed within a version. */
export const json: Reporter = (report) => `${safe(envelope(report), 2)}\n`;

export function envelope({ version, locale, files, rules, counts }: Report): object {
  return {
    format: 'limpide-report/1',
    tool: { name: 'limpide', version },
    locale,
    counts,
    files: files.map(fileOf),
    rules,
  };
}

function fileOf({ file, clarity, findings }: ReportedFile): object {
  return { file, ...(clarity === undefined ? {} : { clarity }), findings: findings.map(findingOf) };
}

/** A finding as JSON shows it; the excerpt as one text, its mark as columns of that line. */
export function findingOf({ excerpt, ...finding }: ReportedFinding): object {
  return { ...finding, ...(excerpt === undefined ? {} : { excerpt }) };
}
