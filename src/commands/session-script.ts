/** Finding and reading a session script: one of ours by its id, a file, or a folder that holds `session.yaml`. */
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import schemaError from '../check/rules/schema-error.ts';
import yamlError from '../check/rules/yaml-error.ts';
import { pipes } from '../language/grammar/pipe.ts';
import type { Language } from '../language/language.ts';
import type { Locale } from '../locales/locale.ts';
import { severities } from '../session/lint/finding.ts';
import { lint } from '../session/lint/index.ts';
import { type LoadedScript, loadScript, type ScriptProblem } from '../session/load.ts';
import type { Joints } from '../session/pipe.ts';
import { load } from '../storage/load.ts';
import { nearest } from '../yaml/nearest.ts';
import { formatPath } from '../yaml/path.ts';
import { type Context, Mistake } from './context.ts';
import { heardIds } from './heard-ids.ts';
import { storageMistake } from './storage-mistake.ts';

/** The scripts that come with limpide. */
export const ownScripts = ['after-sale', 'first', 'five-conversations'] as const;

export interface ReadScript {
  readonly loaded: LoadedScript;
  /** As the person named it. */
  readonly name: string;
  /** Where it stands, and what it may include. */
  readonly folder: string;
}

/** In bytes: far above any script written for people. */
const largest = 256_000;

export function readScript(context: Context, named: string): ReadScript {
  const { host } = context;
  const own = ownScripts.find((id) => id === named);
  const path =
    own === undefined
      ? fileNamed(context, named)
      : join(host.home, 'templates', 'sessions', own, 'session.yaml');
  const name = own === undefined ? relativeName(host.cwd, path) : `${own}/session.yaml`;
  const folder = join(path, '..');
  const { bytes } = storageMistake(name, () => load(host.files, path, largest));
  return { loaded: loadScript(bytes, name, (file) => included(context, folder, file)), name, folder };
}

function fileNamed({ host }: Context, named: string): string {
  const path = resolve(host.cwd, named);
  const stat = host.files.stat(path, true);
  if (stat?.kind === 'folder') return join(path, 'session.yaml');
  if (stat === undefined && !/[./\\]/.test(named)) {
    throw new Mistake('unknown-script', {
      value: named,
      nearest: nearest(named, ownScripts) ?? '',
      known: ownScripts.join(', '),
    });
  }
  return path;
}

const relativeName = (cwd: string, path: string): string =>
  (relative(cwd, path) || path).split(sep).join('/');

/** Only an ordinary file that really stands in the script's folder: no link out of it, no path above it. */
function included({ host }: Context, folder: string, name: string): Uint8Array | undefined {
  if (isAbsolute(name) || /(?:^|[/\\])\.\.(?:[/\\]|$)|[\\:\0]/.test(name)) return undefined;
  const path = join(folder, name);
  if (host.files.stat(path)?.kind !== 'file') return undefined;
  const inside = relative(host.files.realPath(folder), host.files.realPath(path));
  if (inside.startsWith('..') || isAbsolute(inside)) return undefined;
  return storageMistake(name, () => load(host.files, path, largest)).bytes;
}

/** A script that may be run: one with errors is refused, all of them told. */
export function soundScript(context: Context, named: string): ReadScript {
  const read = readScript(context, named);
  const { locale, words } = context;
  const { loaded } = read;
  const list = [
    ...loaded.problems.map((problem) => `${placeOf(problem)}: ${sentenceOf(problem, locale)}`),
    ...lint(loaded, heardIds)
      .filter(({ code }) => severities[code] === 'error' && code !== 'include-not-found')
      .map(
        ({ code, file, range, args }) => `${file}:${range.start.line}: ${words.scriptFindings[code](args)}`,
      ),
  ];
  if (list.length === 0) return read;
  const shown = list.slice(0, 20);
  throw new Mistake('script-refused', {
    file: read.name,
    list: shown.join(' · '),
    count: String(list.length),
  });
}

export function placeOf(problem: ScriptProblem): string {
  return problem.from === 'include' ? problem.file : `${problem.file}:${problem.problem.range.start.line}`;
}

export function sentenceOf(problem: ScriptProblem, locale: Locale): string {
  switch (problem.from) {
    case 'include':
      return problem.name;
    case 'yaml':
      return yamlError.text[locale].message({ ...problem.problem.args, code: problem.problem.code });
    case 'decode': {
      const { args, code, path } = problem.problem;
      return schemaError.text[locale].message({ ...args, code, name: formatPath(path) });
    }
  }
}

/** How French joins words; English has nothing to join. */
export const jointsOf = (language: Language): Joints => (language === 'fr' ? pipes : {});
