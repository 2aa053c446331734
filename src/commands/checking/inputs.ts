import { join, resolve } from 'node:path';
import type { SourceFile } from '../../check/engine.ts';
import { findFiles } from '../../check/files.ts';
import { type Context, Mistake } from '../context.ts';
import { git } from '../git.ts';
import type { Configured } from './configuring.ts';
import { bytesOf, mostBytes, nameFrom, treeOf } from './tree.ts';

export interface Inputs {
  readonly sources: readonly SourceFile[];
  /** Files that are there and may not be read. */
  readonly unreadable: readonly string[];
}

/** The positioning files that the arguments come to, read. A name that nothing bears is a mistake. */
export function inputsOf(
  context: Context,
  paths: readonly string[],
  { configuration }: Configured,
  only: ReadonlySet<string> | undefined,
): Inputs {
  const { files, cwd } = context.host;
  const names = (paths.length === 0 ? ['.'] : paths).map((path) => nameFrom(cwd, path));
  const found = findFiles(treeOf(files, cwd), names, configuration.ignore);
  if (found.missing.length > 0) throw new Mistake('no-such-file', { names: found.missing.join(', ') });
  const sources: SourceFile[] = [];
  const unreadable: string[] = [];
  for (const file of found.files) {
    if (only !== undefined && !only.has(file)) continue;
    const source = bytesOf(files, resolve(cwd, file));
    if (source === undefined) unreadable.push(file);
    else sources.push({ file, source, page: pageOf(context, file) });
  }
  return { sources, unreadable };
}

/** The statement beside a positioning file: `offre.md` beside `offre.yaml`. */
function pageOf({ host: { files, cwd } }: Context, file: string): string | undefined {
  const bytes = bytesOf(files, resolve(cwd, file.replace(/\.ya?ml$/i, '.md')));
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}

/** What stands on standard input, as a file of the name given. */
export async function standardInput({ host }: Context, file: string): Promise<SourceFile> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const part of host.stdin) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : (part as Uint8Array);
    parts.push(bytes);
    total += bytes.length;
    if (total > mostBytes) break;
  }
  return { file, source: new Uint8Array(Buffer.concat(parts)) };
}

/** Files changed since `ref` (by default those not committed yet) and new ones, as git tells, named from here. */
export function changedFiles({ host }: Context, ref: string): ReadonlySet<string> {
  const ask = (...args: string[]): string => {
    const said = git(host, host.cwd, ...args);
    if (said === undefined) throw new Mistake('not-a-git-reference', { ref });
    return said;
  };
  if (ref.startsWith('-')) throw new Mistake('not-a-git-reference', { ref });
  const changed = ask(
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--name-only',
    '--relative',
    '--diff-filter=d',
    '-z',
    ref,
    '--',
  );
  const created = ask('ls-files', '--others', '--exclude-standard', '-z');
  return new Set(`${changed}${created}`.split('\0').filter((name) => name !== ''));
}

/** A name seen from the configuration's folder, as its globs read it. */
export const nameForGlobs = ({ host: { cwd } }: Context, { folder }: Configured, file: string): string =>
  nameFrom(folder, join(cwd, file));
