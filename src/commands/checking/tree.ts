import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Tree } from '../../check/files.ts';
import type { FileSystem } from '../../storage/file-system.ts';

/** Above this a file is no positioning file: it is read no further. */
export const mostBytes = 1_100_000;

/** A name as findings show it: from `folder`, `/` between folders. */
export function nameFrom(folder: string, path: string): string {
  const name = relative(folder, resolve(folder, path));
  return (isAbsolute(name) ? path : name).split(sep).join('/');
}

/** The bytes of a regular file, `limit` at most; undefined when it is not there, not regular, or may not be read. */
export function bytesOf(files: FileSystem, path: string, limit = mostBytes): Uint8Array | undefined {
  try {
    if (files.stat(path, true)?.kind !== 'file') return undefined;
    const fd = files.open(path, 'read');
    try {
      return readUpTo(files, fd, limit);
    } finally {
      files.close(fd);
    }
  } catch {
    return undefined;
  }
}

function readUpTo(files: FileSystem, fd: number, limit: number): Uint8Array {
  const bytes = new Uint8Array(Math.min(limit, 65_536));
  const parts: Uint8Array[] = [];
  let total = 0;
  while (total < limit) {
    const count = files.read(fd, bytes, 0, Math.min(bytes.length, limit - total));
    if (count === 0) break;
    parts.push(bytes.slice(0, count));
    total += count;
  }
  return parts.length === 1 ? parts[0]! : new Uint8Array(Buffer.concat(parts));
}

/** The files below `folder`, for the search of positioning files. */
export function treeOf(files: FileSystem, folder: string): Tree {
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
    head: (name, bytes) => Buffer.from(bytesOf(files, path(name), bytes) ?? []).toString('latin1'),
    text: (name) => Buffer.from(bytesOf(files, path(name)) ?? []).toString('utf8'),
  };
}
