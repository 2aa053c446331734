/** What a repository tells of itself: where it is kept, and the branch that it lives on. */
import { join } from 'node:path';
import type { Host } from '../host.ts';
import { load } from '../storage/load.ts';
import { storageMistake } from './storage-mistake.ts';

/** After its folders, then the addresses that git knows. */
export function forgeOf(host: Host, root: string): 'github' | 'gitlab' | undefined {
  if (host.files.stat(join(root, '.github')) !== undefined) return 'github';
  if (host.files.stat(join(root, '.gitlab-ci.yml')) !== undefined) return 'gitlab';
  const addresses = ifThere(host, join(root, '.git', 'config'));
  return /github\.com/.test(addresses) ? 'github' : /gitlab/.test(addresses) ? 'gitlab' : undefined;
}

/** Where changes arrive: the branch that the remote shows first, else the one checked out, else `main`. As YAML takes it. */
export function branchOf(host: Host, root: string): string {
  const git = join(root, '.git');
  const remote = /^ref: refs\/remotes\/origin\/(\S+)/.exec(
    ifThere(host, join(git, 'refs', 'remotes', 'origin', 'HEAD')),
  );
  const here = /^ref: refs\/heads\/(\S+)/.exec(ifThere(host, join(git, 'HEAD')));
  const branch = (remote ?? here)?.[1] ?? 'main';
  return /^[A-Za-z][\w./-]*$/.test(branch) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(branch)
    ? branch
    : JSON.stringify(branch);
}

const ifThere = (host: Host, path: string): string =>
  host.files.stat(path)?.kind === 'file' ? textAt(host, path) : '';

export const textAt = (host: Host, path: string): string =>
  new TextDecoder().decode(storageMistake(path, () => load(host.files, path)).bytes);
