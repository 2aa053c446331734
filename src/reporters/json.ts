import { json as safe } from '../escape/json.ts';
import { jsonList } from './pieces.ts';
import type { ReportedFile, ReportedFiles, ReportedFinding } from './report.ts';
import type { Reporter } from './reporter.ts';

/** The versioned envelope of `limpide schema report`. A key is never renamed or removed within a version. */
export const json: Reporter = function* ({ version, locale, files, rules, counts }) {
  const head = safe({ format: 'limpide-report/1', tool: { name: 'limpide', version }, locale, counts }, 2);
  yield `${head.slice(0, -'\n}'.length)},\n  "files": `;
  yield* jsonList(filesOf(files), 2);
  yield ',\n  "rules": ';
  yield* jsonList(rules, 2);
  yield '\n}\n';
};

function* filesOf(files: ReportedFiles): Generator<object> {
  for (const file of files) yield fileOf(file);
}

function fileOf({ file, clarity, findings }: ReportedFile): object {
  return { file, ...(clarity === undefined ? {} : { clarity }), findings: findings.map(findingOf) };
}

/** A finding as JSON shows it; the excerpt as one text, its mark as columns of that line. */
export function findingOf({ excerpt, fingerprint, ...finding }: ReportedFinding): object {
  return { ...finding, fingerprint, ...(excerpt === undefined ? {} : { excerpt }) };
}
