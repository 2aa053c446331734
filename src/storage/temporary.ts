import { basename, dirname, join } from 'node:path';
import type { FileSystem } from './file-system.ts';

/** What every temporary file made for this file begins with: short whatever its name, and its own. */
const prefixOf = (path: string): string => `.limpide-${fingerprint(basename(path))}-`;

/** Sixteen hexadecimal digits by which names are told apart (FNV-1a from two starts): Node's hashes are slow to load. */
function fingerprint(name: string): string {
  const from = (start: number): string => {
    let hash = start;
    for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return from(0x811c9dc5) + from(0x2a6d365b);
}

export function temporaryName(path: string, token: string): string {
  return `${prefixOf(path)}${token}.tmp`;
}

/** The same for a process on its way to a lock. Its number stands in the name, so that it is not swept while it waits. */
export function waitingName(path: string, pid: number, token: string): string {
  return temporaryName(path, `waits-${pid}-${token}`);
}

/**
 * Takes away what killed runs left beside a file. Only for who holds its lock, and so is alone to write it.
 *
 * @param isGone whether a process of this machine is no more
 */
export function sweep(files: FileSystem, path: string, isGone: (pid: number) => boolean): void {
  const folder = dirname(path);
  const prefix = prefixOf(path);
  for (const name of files.list(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith('.tmp')) continue;
    const waiting = /^waits-(\d+)-/.exec(name.slice(prefix.length));
    if (waiting !== null && !isGone(Number(waiting[1]))) continue;
    if (files.stat(join(folder, name))?.kind === 'file') files.unlink(join(folder, name));
  }
}
