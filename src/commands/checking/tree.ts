import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Tree } from '../../check/files.ts';
import type { FileSystem } from '../../storage/file-system.ts';
import { readBounded } from '../../storage/load.ts';
import { mostOfOne, type Shelf } from './shelf.ts';

/** Above this a file is no positioning file: it is read no further. */
export const mostBytes = 1_100_000;

/** A name as findings show it: from `folder`, `/` between folders. */
export function nameFrom(folder: string, path: string): string {
  // Most stand below: no need to walk from one to the other.
  const whole = resolve(folder, path);
  const name = whole.startsWith(folder + sep) ? whole.slice(folder.length + 1) : relative(folder, whole);
  return (isAbsolute(name) ? path : name).split(sep).join('/');
}

/** The bytes of a regular file, hardly more than `limit` of them; undefined when it is not there, not regular, or may not be read. */
export function bytesOf(files: FileSystem, path: string, limit = mostBytes): Uint8Array | undefined {
  try {
    const stat = files.stat(path, true);
    return stat?.kind === 'file' ? readBounded(files, path, limit, stat.size) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The files below `folder`, for the search of positioning files.
 *
 * @param shelf where small files that are read for their first bytes are put
 */
export function treeOf(files: FileSystem, folder: string, shelf?: Shelf): Tree {
  const path = (name: string): string => resolve(folder, name);
  const quietly = <T>(look: () => T, otherwise: T): T => {
    try {
      return look();
    } catch {
      return otherwise;
    }
  };
  return {
    kind: (name, follow) => {
      const kind = quietly(() => files.stat(path(name), follow)?.kind, undefined);
      return kind === 'link' ? 'other' : kind;
    },
    list: (name) => quietly(() => files.list(path(name)), []),
    head: (name, bytes) => {
      const where = path(name);
      const read = bytesOf(files, where, shelf === undefined ? bytes : Math.max(bytes, mostOfOne));
      if (read !== undefined) shelf?.put(where, read);
      return Buffer.from(read?.subarray(0, bytes) ?? []).toString('latin1');
    },
    text: (name) => Buffer.from(bytesOf(files, path(name)) ?? []).toString('utf8'),
  };
}
