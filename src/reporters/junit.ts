import { xml } from '../escape/xml.ts';
import type { ReportedFile, ReportedFinding } from './report.ts';
import type { Reporter } from './reporter.ts';

/** JUnit XML: a suite a file, a case a finding; errors and warnings fail, advice is skipped; a clean file passes. */
export const junit: Reporter = ({ files }, { words }) => {
  const suites = files.map((file) => suite(file, words.severity));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="limpide" ${totals(
    files.flatMap(({ findings }) => [...findings]),
    files,
  )}>\n${suites.join('')}</testsuites>\n`;
};

function totals(findings: readonly ReportedFinding[], files: readonly ReportedFile[]): string {
  const clean = files.filter((file) => file.findings.length === 0).length;
  const failures = findings.filter(({ severity }) => severity !== 'advice').length;
  return `tests="${findings.length + clean}" failures="${failures}" errors="0" time="0"`;
}

function suite(file: ReportedFile, severities: Readonly<Record<string, string>>): string {
  const skipped = file.findings.filter(({ severity }) => severity === 'advice').length;
  const name = xml(file.file);
  const cases = file.findings.map((finding) => failing(name, finding, severities));
  const passing = `    <testcase name="${name}" classname="${name}" time="0"/>\n`;
  return `  <testsuite name="${name}" ${totals(file.findings, [file])} skipped="${skipped}">\n${cases.join('') || passing}  </testsuite>\n`;
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
