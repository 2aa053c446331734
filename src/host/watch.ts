/**
 * Watching, folder by folder: a folder tells of every save inside it, however an editor saves. `fs.watch` with
 * `recursive` does not, on Linux: it watches each file, and loses one for good when another is renamed over it.
 */
import { type FSWatcher, lstatSync, readdirSync, statSync, watch as watchNode } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

export interface Wanted {
  /** Asked of each file that changed below a folder, by its path. */
  file(path: string): boolean;
  /** Asked of each folder below one, by its name. */
  folder(name: string): boolean;
}

/** A folder is gone, or closed to us, by the time it is entered: there is nothing to watch. */
const nothingThere = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
const isFolderItself = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Tells of each change to the files at or below these paths. Nothing that changes after this comes back is missed; one
 * change may be told of several times. A link below a folder is not followed.
 *
 * @returns what ends the watch
 * @throws what the system answered when it cannot watch (a limit on watches, for example)
 */
export function watch(paths: readonly string[], wanted: Wanted, changed: () => void): () => void {
  const folders = new Folders(wanted, changed);
  const files = paths.filter((path) => !isFolder(path)).map((path) => watchFile(path, changed));
  for (const path of paths) if (isFolder(path)) folders.enter(path);
  return () => {
    folders.leave();
    for (const file of files) file.close();
  };
}

/** By its folder: the file itself may be replaced, or not be there yet. */
const watchFile = (path: string, changed: () => void): FSWatcher =>
  listen(dirname(path), (name) => {
    if (name === null || name === basename(path)) changed();
  });

/** @param heard also told whether the entry came or went, or took the place of another */
function listen(folder: string, heard: (name: string | null, cameOrWent: boolean) => void): FSWatcher {
  const watcher = watchNode(folder, (event, name) => heard(name, event === 'rename'));
  // So Windows answers when the folder is deleted; the one above it tells of that.
  watcher.on('error', () => watcher.close());
  return watcher;
}

class Folders {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #wanted: Wanted;
  readonly #changed: () => void;

  constructor(wanted: Wanted, changed: () => void) {
    this.#wanted = wanted;
    this.#changed = changed;
  }

  /** Watches a folder and all below it. */
  enter(folder: string): void {
    if (this.#watchers.has(folder)) return;
    try {
      // Watched before it is listed: what comes in between is seen by one or the other.
      const watcher = listen(folder, (name, cameOrWent) => {
        if (name === null) this.#changed();
        else this.#heard(join(folder, name), cameOrWent);
      });
      this.#watchers.set(folder, watcher);
      for (const entry of readdirSync(folder, { withFileTypes: true }))
        if (entry.isDirectory() && this.#wanted.folder(entry.name)) this.enter(join(folder, entry.name));
    } catch (error) {
      if (!nothingThere.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }

  #heard(path: string, cameOrWent: boolean): void {
    if (this.#wanted.file(path)) this.#changed();
    else if (cameOrWent) {
      const wasFolder = this.leave(path);
      if (isFolderItself(path) && this.#wanted.folder(basename(path))) this.enter(path);
      if (wasFolder || this.#watchers.has(path)) this.#changed();
    }
  }

  /**
   * Watches no more what is at or below a path, by default anything.
   *
   * @returns whether anything was
   */
  leave(path?: string): boolean {
    const left = [...this.#watchers.keys()].filter(
      (folder) => path === undefined || folder === path || folder.startsWith(path + sep),
    );
    for (const folder of left) {
      this.#watchers.get(folder)!.close();
      this.#watchers.delete(folder);
    }
    return left.length > 0;
  }
}
