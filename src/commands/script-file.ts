/** A session script from its folder: the built-in one, or a coach's. */
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import type { Host } from '../host.ts';
import { type LoadedScript, loadScript } from '../session/load.ts';
import { StorageFault } from '../storage/fault.ts';
import { load } from '../storage/load.ts';
import { storageMistake } from './storage-mistake.ts';

export const builtinPath = (host: Host, name: string): string =>
  join(host.home, 'templates', 'sessions', name, 'session.yaml');

/** In bytes: far above any script written for people. */
const largest = 256_000;

/** Reads a script; what it includes must stand inside its folder, links followed. */
export function readScript(host: Host, path: string, name: string): LoadedScript {
  const { bytes } = storageMistake(name, () => load(host.files, path, largest));
  const folder = host.files.realPath(dirname(path));
  return loadScript(bytes, basename(path), (included) => {
    try {
      if (isAbsolute(included) || /(?:^|[/\\])\.\.(?:[/\\]|$)|[\\:\0]/.test(included)) return undefined;
      const there = host.files.realPath(join(folder, included));
      const inside = relative(folder, there);
      if (inside.startsWith('..') || isAbsolute(inside)) return undefined;
      return load(host.files, there, largest).bytes;
    } catch (error) {
      if (error instanceof StorageFault || (error as NodeJS.ErrnoException).code !== undefined)
        return undefined;
      throw error;
    }
  });
}
