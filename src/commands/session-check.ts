import { visible } from '../escape/visible.ts';
import type { Words } from '../locales/words.ts';
import { frame } from '../reporters/frame.ts';
import { formats, reporters } from '../reporters/index.ts';
import { coloured, type Paint, plain } from '../reporters/paint.ts';
import type { ReportedFile } from '../reporters/report.ts';
import { among } from './closed.ts';
import type { Context } from './context.ts';
import { failOnFrom, fails } from './fail-on.ts';
import { reportOf, type ScriptReport } from './session-findings.ts';
import { findScript, type NamedScript, shownFile } from './session-script.ts';

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

function textOf(
  { words }: Context,
  scripts: readonly NamedScript[],
  { files, counts }: ScriptReport,
  paint: Paint,
): string {
  const { error, warning, advice } = counts;
  const found = files.flatMap((file) => blocksOf(file, words, paint));
  const fine = scripts
    .filter((script) => isFine(script, files))
    .map(({ name, loaded }) => words.session.fine(visible(name), countOf(loaded.script)));
  const total = error + warning + advice === 0 ? [] : ['', words.session.counts(error, warning, advice)];
  return `${[...found, ...fine, ...total].join('\n')}\n`;
}

/** Each finding on its line, with the text that it is about under it. */
const blocksOf = ({ file, findings }: ReportedFile, words: Words, paint: Paint): string[] =>
  findings.flatMap(({ severity, start, message, rule, excerpt }) => [
    `${paint.bold(visible(file))}:${start.line}:${start.column} ${paint[severity](words.severity[severity])} ${visible(message)} ${paint.dim(`(${rule})`)}`,
    ...(excerpt === undefined ? [] : frame(excerpt, paint, severity)),
  ]);

const isFine = (script: NamedScript, files: readonly ReportedFile[]): boolean =>
  script.loaded.problems.length === 0 &&
  files.every(({ file, findings }) => findings.length === 0 || !belongs(script, file));

const belongs = (script: NamedScript, file: string): boolean =>
  [...script.loaded.documents.keys()].some((one) => shownFile(script, one) === file);

const countOf = (script: NamedScript['loaded']['script']): number =>
  script.sections.reduce((sum, { questions = [] }) => sum + questions.length, 0);
