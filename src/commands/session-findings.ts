/** What a session script is found to lack, as a report that every format can tell. */
import { createHash } from 'node:crypto';
import type { Report, ReportedFile, ReportedFinding, ReportedRule } from '../reporters/report.ts';
import { type ScriptSeverity, severities } from '../session/lint/finding.ts';
import { lint } from '../session/lint/index.ts';
import { lineAt } from '../yaml/places.ts';
import type { Range } from '../yaml/types.ts';
import type { Context } from './context.ts';
import { heardIds } from './heard-ids.ts';
import { type NamedScript, sentenceOf, shownFile } from './session-script.ts';

interface Draft {
  readonly code: string;
  readonly severity: ScriptSeverity;
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

function draftsOf({ words, locale }: Context, { loaded }: NamedScript): Draft[] {
  const read = loaded.problems.flatMap((problem): Draft[] =>
    problem.from === 'include'
      ? []
      : [
          {
            code: problem.from === 'yaml' ? 'yaml-error' : 'schema-error',
            severity: 'error',
            file: problem.file,
            range: problem.problem.range,
            message: sentenceOf(problem, locale),
          },
        ],
  );
  const found = lint(loaded, heardIds).map(({ code, file, range, args }): Draft => {
    const message = words.scriptFindings[code](args);
    return { code, severity: severities[code], file, range, message };
  });
  return [...read, ...found];
}

/** Its files are few: they are held. */
export interface ScriptReport extends Report {
  readonly files: readonly ReportedFile[];
}

export function reportOf(context: Context, scripts: readonly NamedScript[]): ScriptReport {
  const files = scripts.flatMap((script): ReportedFile[] => {
    const drafts = draftsOf(context, script);
    const names = [...new Set([...script.loaded.documents.keys(), ...drafts.map(({ file }) => file)])];
    return names.map((file) => ({
      file: shownFile(script, file),
      findings: drafts.filter((draft) => draft.file === file).map((draft) => reported(script, draft)),
    }));
  });
  const all = files.flatMap(({ findings }) => findings);
  const count = (severity: ScriptSeverity): number => all.filter((one) => one.severity === severity).length;
  return {
    version: context.host.version,
    locale: context.locale,
    files,
    rules: [...new Map(all.map((finding) => [finding.rule, finding])).values()]
      .map(ruleOf)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    counts: { error: count('error'), warning: count('warning'), advice: count('advice') },
    hidden: 0,
    known: 0,
  };
}

function reported({ loaded }: NamedScript, { code, severity, file, range, message }: Draft): ReportedFinding {
  const text = loaded.documents.get(file)?.text;
  const { start, end } = range;
  const line = text === undefined ? undefined : lineAt(text, start.offset);
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : (line?.length ?? 0);
  return {
    rule: code,
    severity,
    path: '',
    start,
    end,
    message,
    ...(line === undefined ? {} : { excerpt: { line: start.line, text: line, start: from, end: to } }),
    fingerprint: createHash('sha256')
      .update(`${code}\n${file}\n${line ?? ''}`)
      .digest('hex')
      .slice(0, 32),
  };
}

/** What the machine formats say of a code: its sentence here stands for all. */
const ruleOf = ({ rule, severity, message }: ReportedFinding): ReportedRule => ({
  id: rule,
  severity,
  title: rule,
  why: message,
  instead: '',
  ignoreWhen: '',
});
