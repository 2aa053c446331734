/** A session script from its folder: the built-in one, or a coach's. */
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Host } from '../host.ts';
import { type LoadedScript, loadScript } from '../session/load.ts';
import { StorageFault } from '../storage/fault.ts';
import { load } from '../storage/load.ts';
import { storageMistake } from './storage-mistake.ts';

export const builtin = 'first';

export const builtinPath = (host: Host, name: string): string =>
  join(host.home, 'templates', 'sessions', name, 'session.yaml');

/** Reads a script; what it includes must stand inside its folder, links followed. */
export function readScript(host: Host, path: string, name: string): LoadedScript {
  const { bytes } = storageMistake(name, () => load(host.files, path));
  const folder = host.files.realPath(dirname(path));
  return loadScript(bytes, basename(path), (included) => {
    try {
      const there = host.files.realPath(join(folder, included));
      const inside = relative(folder, there);
      if (inside.startsWith('..') || inside.startsWith(sep)) return undefined;
      return load(host.files, there).bytes;
    } catch (error) {
      if (error instanceof StorageFault || (error as NodeJS.ErrnoException).code !== undefined)
        return undefined;
      throw error;
    }
  });
}
