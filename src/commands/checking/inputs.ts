import { join } from 'node:path';
import type { SourceFile } from '../../check/engine.ts';
import { findFiles } from '../../check/files.ts';
import { type Context, Mistake } from '../context.ts';
import { git } from '../git.ts';
import type { Configured } from './configuring.ts';
import type { Shelf } from './shelf.ts';
import { mostBytes, nameFrom, treeOf } from './tree.ts';

/** The names of the positioning files that the arguments come to. A name that nothing bears is a mistake. */
export function namesOf(
  { host: { files, cwd } }: Context,
  paths: readonly string[],
  { configuration }: Configured,
  only: ReadonlySet<string> | undefined,
  shelf: Shelf,
): string[] {
  const names = (paths.length === 0 ? ['.'] : paths).map((path) => nameFrom(cwd, path));
  const tree = treeOf(files, cwd, shelf);
  // A pipe or a device that is named: there is something, but nothing to read for sure.
  const irregular = names.filter((name) => tree.kind(name, true) === 'other');
  if (irregular.length > 0) throw new Mistake('not-a-regular-file', { names: irregular.join(', ') });
  const found = findFiles(tree, names, configuration.ignore);
  if (found.missing.length > 0) throw new Mistake('no-such-file', { names: found.missing.join(', ') });
  return found.files.filter((file) => only === undefined || only.has(file));
}

/** What stands on standard input, as a file of the name given. */
export async function standardInput({ host }: Context, file: string): Promise<SourceFile> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const part of host.input) {
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
