/** The two versions that `limpide diff` compares: files, or a file and what git kept of it. */
import { basename, dirname, resolve } from 'node:path';
import { intervalOf } from '../../offer/when.ts';
import { load } from '../../storage/load.ts';
import { type Context, Mistake } from '../context.ts';
import { git } from '../git.ts';
import { storageMistake } from '../storage-mistake.ts';

export interface Version {
  /** As a person would name it. */
  readonly name: string;
  /** Absent where the file was not there yet. */
  readonly source?: Uint8Array | string;
}

export function onDisk({ host }: Context, name: string): Version {
  return { name, source: storageMistake(name, () => load(host.files, resolve(host.cwd, name)).bytes) };
}

/** A positioning file is never longer. */
const mostBytes = 1_000_000;

/**
 * The file as git kept it at a commit, or as it stood when a day began. Blobs are read as they are: no filter, no hook.
 *
 * @param since a git reference, an ISO date, or words for a date ("last month")
 * @throws Mistake `not-in-git` when git has no such reference and the words name no date
 */
export function inGit(context: Context, name: string, since: string): Version {
  const { host } = context;
  const path = resolve(host.cwd, name);
  const folder = dirname(path);
  const shown = `${since}:${name}`;
  const commit = commitOf(context, folder, since);
  if (commit === 'none') return { name: since };
  const blob = `${commit}:./${basename(path)}`;
  const size = git(host, folder, 'cat-file', '-s', blob);
  if (size === undefined) return { name: since };
  if (Number(size) > mostBytes) throw new Mistake('file-too-large', { file: shown });
  const source = git(host, folder, 'cat-file', 'blob', blob);
  if (source === undefined) throw new Mistake('not-in-git', { value: since });
  return { name: shown, source };
}

/** The commit's hash; `none` for a day before the first one. */
function commitOf({ host, today }: Context, folder: string, since: string): string {
  const refused = new Mistake('not-in-git', { value: since });
  const isRef = !since.startsWith('-') && !/^\d{4}(?:-\d{2}){0,2}$/.test(since);
  const found = isRef
    ? git(host, folder, 'rev-parse', '--verify', '--quiet', `${since}^{commit}`)?.trim()
    : undefined;
  if (found !== undefined && /^[0-9a-f]{40,64}$/.test(found)) return found;
  const from = intervalOf(since, today)?.from;
  if (from === undefined) throw refused;
  const before = git(host, folder, 'rev-list', '-1', `--before=${from}T00:00:00`, 'HEAD', '--');
  if (before === undefined) throw refused;
  return before.trim() === '' ? 'none' : before.trim();
}
