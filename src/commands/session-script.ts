/** Finding a coach's script: one of ours by its id, a file, or a folder that holds `session.yaml`. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import schemaError from '../check/rules/schema-error.ts';
import yamlError from '../check/rules/yaml-error.ts';
import { pipes } from '../language/grammar/pipe.ts';
import type { Language } from '../language/language.ts';
import type { Locale } from '../locales/locale.ts';
import { withClosing } from '../session/closing.ts';
import { severities } from '../session/lint/finding.ts';
import { lint } from '../session/lint/index.ts';
import type { LoadedScript, ScriptProblem } from '../session/load.ts';
import type { Joints } from '../session/pipe.ts';
import type { SessionScript } from '../session/schema.ts';
import { nearest } from '../yaml/nearest.ts';
import { formatPath } from '../yaml/path.ts';
import { type Context, Mistake } from './context.ts';
import { heardIds } from './heard-ids.ts';
import { builtinPath, readScript } from './script-file.ts';

/** The scripts that come with limpide. */
export const ownScripts = ['after-sale', 'first', 'five-conversations'] as const;

export interface NamedScript {
  readonly loaded: LoadedScript;
  readonly path: string;
  /** As the person named it, `/` between folders. */
  readonly name: string;
}

/** Reads a script whatever is wrong in it: `loaded.problems` tells. */
export function findScript(context: Context, named: string): NamedScript {
  const { host } = context;
  const own = ownScripts.some((id) => id === named);
  const path = own ? builtinPath(host, named) : fileNamed(context, named);
  const name = own ? `${named}/session.yaml` : (relative(host.cwd, path) || path).split(sep).join('/');
  return { loaded: readScript(host, path, name), path, name };
}

function fileNamed({ host }: Context, named: string): string {
  const path = resolve(host.cwd, named);
  const stat = host.files.stat(path, true);
  if (stat?.kind === 'folder') return join(path, 'session.yaml');
  if (stat === undefined && !/[./\\]/.test(named)) {
    const known = ownScripts.join(', ');
    throw new Mistake('unknown-script', { value: named, nearest: nearest(named, ownScripts) ?? '', known });
  }
  return path;
}

/** A script that may be run, its closing as its last questions: one with errors is refused, and they are told. */
export function soundScript(
  context: Context,
  named: string,
): NamedScript & { readonly script: SessionScript } {
  const found = findScript(context, named);
  const { locale, words } = context;
  const { loaded } = found;
  const list = [
    ...loaded.problems.flatMap((problem) =>
      problem.from === 'include' ? [] : [`${lineOf(problem)}: ${sentenceOf(problem, locale)}`],
    ),
    ...lint(loaded, heardIds)
      .filter(({ code }) => severities[code] === 'error')
      .map(
        ({ code, file, range, args }) => `${file}:${range.start.line}: ${words.scriptFindings[code](args)}`,
      ),
  ];
  if (list.length === 0) return { ...found, script: withClosing(loaded.script) };
  const shown = list.slice(0, 3).join(' ');
  throw new Mistake('script-refused', { file: found.name, list: shown, count: String(list.length) });
}

type SchemaProblem = Exclude<ScriptProblem, { readonly from: 'include' }>;

const lineOf = ({ file, problem }: SchemaProblem): string => `${file}:${problem.range.start.line}`;

/** What does not read in a script, as `check` says it of a positioning file. */
export function sentenceOf({ from, problem }: SchemaProblem, locale: Locale): string {
  if (from === 'yaml') return yamlError.text[locale].message({ ...problem.args, code: problem.code });
  return schemaError.text[locale].message({
    ...problem.args,
    code: problem.code,
    name: formatPath(problem.path),
  });
}

/** A file of the script, as the person would name it from where they are. */
export const shownFile = ({ name }: NamedScript, file: string): string =>
  join(dirname(name), file).split(sep).join('/');

/** How French joins words; English has nothing to join. */
export const jointsOf = (language: Language): Joints => (language === 'fr' ? pipes : {});

/** The language asked for, when the script speaks it; else the interface's, else the script's first. */
export function languageFor(context: Context, script: NamedScript, asked: string | undefined): Language {
  const { languages } = script.loaded.script;
  const found = languages.find((language) => language === asked?.toLowerCase());
  if (asked !== undefined && found === undefined) {
    throw new Mistake('script-language', {
      file: script.name,
      language: asked,
      known: languages.join(', '),
    });
  }
  return found ?? languages.find((language) => language === context.locale) ?? languages[0] ?? context.locale;
}
