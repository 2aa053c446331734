import { createHash } from 'node:crypto';
import { visible } from '../escape/visible.ts';
import { frame } from '../reporters/frame.ts';
import { formats, reporters } from '../reporters/index.ts';
import { coloured, type Paint, plain } from '../reporters/paint.ts';
import type { Report, ReportedFile, ReportedFinding, ReportedRule } from '../reporters/report.ts';
import { type ScriptSeverity, severities } from '../session/lint/finding.ts';
import { lint } from '../session/lint/index.ts';
import { lineAt } from '../yaml/places.ts';
import type { Range } from '../yaml/types.ts';
import { among } from './closed.ts';
import type { Context } from './context.ts';
import { failOnFrom, fails } from './fail-on.ts';
import { heardIds } from './heard-ids.ts';
import { findScript, type NamedScript, sentenceOf, shownFile } from './session-script.ts';

interface Options {
  readonly format: string;
  readonly failOn: string;
}

export async function run(context: Context, named: readonly string[], options: Options): Promise<number> {
  const format = among('--format', options.format, formats);
  const failOn = failOnFrom(options.failOn);
  const scripts = named.map((name) => findScript(context, name));
  const report = reportOf(context, scripts);
  const { host, words, colour } = context;
  const paint = colour.stdout ? coloured : plain;
  host.stdout.write(
    format === 'text'
      ? textOf(context, scripts, report, paint)
      : [...(await reporters[format]())(report, { words: words.report, paint })].join(''),
  );
  const found = (['error', 'warning', 'advice'] as const).filter((severity) => report.counts[severity] > 0);
  return fails(found, failOn) ? 1 : 0;
}

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
interface ScriptReport extends Report {
  readonly files: readonly ReportedFile[];
}

function reportOf(context: Context, scripts: readonly NamedScript[]): ScriptReport {
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

function textOf(
  { words }: Context,
  scripts: readonly NamedScript[],
  { files, counts }: ScriptReport,
  paint: Paint,
): string {
  const blocks = files.flatMap(({ file, findings }) =>
    findings.flatMap(({ severity, start, message, rule, excerpt }) => [
      `${paint.bold(visible(file))}:${start.line}:${start.column} ${paint[severity](words.severity[severity])} ${visible(message)} ${paint.dim(`(${rule})`)}`,
      ...(excerpt === undefined ? [] : frame(excerpt, paint, severity)),
    ]),
  );
  const { error, warning, advice } = counts;
  const fine = scripts
    .filter(
      (script) =>
        script.loaded.problems.length === 0 &&
        files.every(({ file, findings }) => findings.length === 0 || !belongs(script, file)),
    )
    .map(({ name, loaded }) => words.session.fine(visible(name), countOf(loaded.script)));
  const total = error + warning + advice === 0 ? [] : ['', words.session.counts(error, warning, advice)];
  return `${[...blocks, ...fine, ...total].join('\n')}\n`;
}

const belongs = (script: NamedScript, file: string): boolean =>
  [...script.loaded.documents.keys()].some((one) => shownFile(script, one) === file);

const countOf = (script: NamedScript['loaded']['script']): number =>
  script.sections.reduce((sum, { questions = [] }) => sum + questions.length, 0);
