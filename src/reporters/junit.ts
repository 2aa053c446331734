import { xml } from '../escape/xml.ts';
import type { Report, ReportedFile, ReportedFinding, ReportedSeverity } from './report.ts';
import type { Reporter } from './reporter.ts';

/** JUnit XML: a suite a file, a case a finding; errors and warnings fail, advice is skipped; a clean file passes. */
export const junit: Reporter = function* ({ files, counts }, { words }) {
  let clean = 0;
  for (const { findings } of files) if (findings.length === 0) clean++;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="limpide" ${totals(counts, clean)}>\n`;
  for (const file of files) yield suite(file, words.severity);
  yield '</testsuites>\n';
};

function totals({ error, warning, advice }: Report['counts'], clean: number): string {
  const failures = error + warning;
  return `tests="${failures + advice + clean}" failures="${failures}" errors="0" time="0"`;
}

function suite(file: ReportedFile, severities: Readonly<Record<string, string>>): string {
  const count = (severity: ReportedSeverity): number =>
    file.findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), advice: count('advice') };
  const name = xml(file.file);
  const cases = file.findings.map((finding) => failing(name, finding, severities));
  const passing = `    <testcase name="${name}" classname="${name}" time="0"/>\n`;
  return `  <testsuite name="${name}" ${totals(counts, file.findings.length === 0 ? 1 : 0)} skipped="${counts.advice}">\n${cases.join('') || passing}  </testsuite>\n`;
}

function failing(
  file: string,
  { rule, severity, start, message }: ReportedFinding,
  severities: Readonly<Record<string, string>>,
): string {
  const place = `${start.line}:${start.column}`;
  const said = xml(message);
  const result =
    severity === 'advice'
      ? `<skipped>${said}</skipped>`
      : `<failure message="${said}" type="${xml(severities[severity]!)}">${file}:${place}: ${said}</failure>`;
  return `    <testcase name="${xml(rule)} (${place})" classname="${file}" time="0">\n      ${result}\n    </testcase>\n`;
}
