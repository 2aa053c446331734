import { json as safe } from '../escape/json.ts';
import { visible } from '../escape/visible.ts';
import type { Report, ReportedFinding, ReportedRule } from './report.ts';
import type { Reporter } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', advice: 'note' } as const;

/** SARIF 2.1.0, as code scanning reads it: relative paths, stable rule ids, partial fingerprints, help for each rule. */
export const sarif: Reporter = (report) => `${safe(log(report), 2)}\n`;

function log({ version, locale, rules, files }: Report): object {
  const index = new Map(rules.map(({ id }, place) => [id, place]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'limpide',
            semanticVersion: version,
            language: locale,
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ file }) => ({ location: { uri: uri(file), uriBaseId: '%SRCROOT%' } })),
        results: files.flatMap(({ file, findings }, artifact) =>
          findings.map((finding) => result(file, artifact, finding, index.get(finding.rule)!)),
        ),
      },
    ],
  };
}

function descriptor({ id, severity, title, why, instead, ignoreWhen }: ReportedRule): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${instead}\n\n${ignoreWhen}` },
    defaultConfiguration: { level: levels[severity] },
  };
}

function result(file: string, artifact: number, finding: ReportedFinding, ruleIndex: number): object {
  const { rule, severity, message, start, end, fingerprint, path, suggestion, excerpt } = finding;
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  const artifactLocation = { uri: uri(file), uriBaseId: '%SRCROOT%', index: artifact };
  const snippet = excerpt === undefined ? {} : { snippet: { text: visible(excerpt.text) } };
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: visible(message, { lines: true }) },
    locations: [
      {
        physicalLocation: { artifactLocation, region: { ...region, ...snippet } },
        ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path, kind: 'member' }] }),
      },
    ],
    partialFingerprints: { 'limpide/v1': fingerprint },
    ...(suggestion === undefined ? {} : { properties: { suggestion: visible(suggestion) } }),
  };
}

/** A relative file name as a URI: each part percent-encoded, lone surrogates replaced. */
const uri = (file: string): string =>
  file
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
