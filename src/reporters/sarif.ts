import { json as safe } from '../escape/json.ts';
import { visible } from '../escape/visible.ts';
import { jsonList } from './pieces.ts';
import type { ReportedFiles, ReportedFinding, ReportedRule } from './report.ts';
import type { Reporter } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', advice: 'note' } as const;

/** SARIF 2.1.0, as code scanning reads it: relative paths, stable rule ids, partial fingerprints, help for each rule. */
export const sarif: Reporter = function* ({ version, locale, rules, files }) {
  const driver = {
    name: 'limpide',
    semanticVersion: version,
    language: locale,
    rules: rules.map(descriptor),
  };
  const run = safe({ tool: { driver }, columnKind: 'utf16CodeUnits' }, 2).replaceAll('\n', '\n    ');
  yield `{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [\n    `;
  yield `${run.slice(0, -'\n    }'.length)},\n      "artifacts": `;
  yield* jsonList(artifactsOf(files), 6);
  yield ',\n      "results": ';
  yield* jsonList(resultsOf(files, rules), 6);
  yield '\n    }\n  ]\n}\n';
};

function* artifactsOf(files: ReportedFiles): Generator<object> {
  for (const { file } of files) yield { location: { uri: uri(file), uriBaseId: '%SRCROOT%' } };
}

function* resultsOf(files: ReportedFiles, rules: readonly ReportedRule[]): Generator<object> {
  const index = new Map(rules.map(({ id }, place) => [id, place]));
  let artifact = 0;
  for (const { file, findings } of files) {
    for (const finding of findings) yield result(file, artifact, finding, index.get(finding.rule)!);
    artifact++;
  }
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
