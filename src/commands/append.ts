import { join } from 'node:path';
import { faulting, StorageFault } from '../storage/fault.ts';
import type { Context } from './context.ts';
import { storageMistake } from './storage-mistake.ts';

/** Adds text at the end of a file for its owner alone. */
export function append({ host }: Context, file: string, text: string): void {
  const bytes = new TextEncoder().encode(text);
  const path = join(host.cwd, file);
  const write = (): void => {
    if ((host.files.stat(path)?.kind ?? 'file') !== 'file') throw new StorageFault('not-a-file', path);
    const fd = host.files.open(path, 'append', 0o600);
    try {
      for (let at = 0; at < bytes.length; ) at += host.files.write(fd, bytes, at, bytes.length - at);
    } finally {
      host.files.close(fd);
    }
  };
  storageMistake(file, () => faulting(path, write));
}
