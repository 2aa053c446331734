import { createHash } from 'node:crypto';
import { faulting, StorageFault } from './fault.ts';
import type { FileSystem } from './file-system.ts';

/** What a file held when it was read: its content's SHA-256, in hexadecimal. */
export type Stamp = string;

export interface Loaded {
  readonly bytes: Uint8Array;
  readonly stamp: Stamp;
}

/**
 * A regular file's bytes, never more than `limit` of them (1 MB unless told): pipes and devices are refused before
 * they are opened, links are followed.
 *
 * @throws StorageFault
 */
export function load(files: FileSystem, path: string, limit = 1_000_000): Loaded {
  return faulting(path, () => {
    const stat = files.stat(path, true);
    if (stat === undefined) throw new StorageFault('not-found', path);
    if (stat.kind === 'folder') throw new StorageFault('is-folder', path);
    if (stat.kind !== 'file') throw new StorageFault('not-a-file', path);
    if (stat.size > limit) throw new StorageFault('too-large', path);
    const bytes = readBounded(files, path, limit, stat.size);
    if (bytes.length > limit) throw new StorageFault('too-large', path);
    return { bytes, stamp: stampOf(bytes) };
  });
}

export function stampOf(bytes: Uint8Array): Stamp {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads to the end or one byte beyond `limit`: a file may grow while it is read.
 *
 * @param expected its size a moment ago, in bytes
 */
export function readBounded(
  files: FileSystem,
  path: string,
  limit: number,
  expected = 64 * 1024,
): Uint8Array {
  const fd = files.open(path, 'read');
  try {
    let bytes = new Uint8Array(Math.min(limit, expected) + 1);
    let length = 0;
    for (;;) {
      if (length === bytes.length) {
        if (length > limit) break;
        const larger = new Uint8Array(Math.min(limit + 1, length * 4 + 1024));
        larger.set(bytes);
        bytes = larger;
      }
      const got = files.read(fd, bytes, length, bytes.length - length);
      if (got === 0) break;
      length += got;
    }
    return bytes.subarray(0, length);
  } finally {
    files.close(fd);
  }
}

/** All that a stream gives, up to `limit` bytes. @throws StorageFault `too-large` */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  limit = 1_000_000,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    length += bytes.length;
    if (length > limit) throw new StorageFault('too-large', '-');
    chunks.push(bytes);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const bytes of chunks) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
