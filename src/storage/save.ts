import { basename, dirname, join } from 'node:path';
import { errnoOf, faulting, StorageFault } from './fault.ts';
import type { FileSystem } from './file-system.ts';
import { readBounded, type Stamp, stampOf } from './load.ts';
import { temporaryName } from './temporary.ts';

/** Clients' words are for nobody else on the machine. */
const privateMode = 0o600;

/**
 * Writes a whole file so that, whatever happens (a kill, a full disk, a power cut), its name gives the old content or
 * the new, never a part; and so that when this returns, the new content is on the disk. A link is followed, a mode is
 * kept, a new file is for its owner alone.
 *
 * @param expected the stamp of what was read, or `new` where no file must be: another content is never overwritten
 * @param token digits nobody can guess, for the name of the temporary file
 * @param derived made from another file, and to be made again from it: the disk is not waited for
 * @returns the stamp to expect next time
 * @throws StorageFault; the file is then as it was, or already holds these very bytes
 */
export function save(
  files: FileSystem,
  path: string,
  bytes: Uint8Array,
  expected: Stamp | 'new',
  token: string,
  derived = false,
): Stamp {
  return faulting(path, () => {
    const target = resolved(files, path);
    const mode = checked(files, target, path, bytes, expected);
    const temporary = join(dirname(target), temporaryName(target, token));
    try {
      writeTemporary(files, temporary, bytes, mode, derived);
      if (!isSame(readBounded(files, temporary, bytes.length), bytes))
        throw new StorageFault('not-kept', path);
      // Again, right before the rename: a person's editor takes no lock.
      checked(files, target, path, bytes, expected);
      files.rename(temporary, target);
    } catch (error) {
      ignoringErrno(() => files.unlink(temporary));
      throw error;
    }
    if (!derived) syncFolder(files, dirname(target));
    return stampOf(bytes);
  });
}

/** The file itself: where links lead, or where a new one goes. */
export function resolved(files: FileSystem, path: string): string {
  const stat = files.stat(path);
  if (stat === undefined) return join(files.realPath(dirname(path)), basename(path));
  if (stat.kind !== 'link') return files.realPath(path);
  if (files.stat(path, true) === undefined) throw new StorageFault('dangling-link', path);
  return files.realPath(path);
}

/** Refuses what must not be replaced; gives the mode of the file to come, or undefined for a new one. */
function checked(
  files: FileSystem,
  target: string,
  path: string,
  bytes: Uint8Array,
  expected: Stamp | 'new',
): number | undefined {
  const stat = files.stat(target);
  if (stat === undefined) {
    if (expected === 'new') return undefined;
    throw new StorageFault('changed-meanwhile', path);
  }
  if (stat.kind === 'folder') throw new StorageFault('is-folder', path);
  if (stat.kind !== 'file') throw new StorageFault('not-a-file', path);
  if (stat.nlink > 1) throw new StorageFault('several-links', path);
  if ((stat.mode & 0o200) === 0) throw new StorageFault('no-permission', path);
  const current = readBounded(files, target, Math.max(stat.size, bytes.length));
  // After a failure past the rename, a retry finds its own bytes there.
  if (isSame(current, bytes)) return stat.mode;
  if (expected === 'new') throw new StorageFault('already-there', path);
  if (stampOf(current) !== expected) throw new StorageFault('changed-meanwhile', path);
  return stat.mode;
}

function writeTemporary(
  files: FileSystem,
  path: string,
  bytes: Uint8Array,
  mode: number | undefined,
  derived: boolean,
): void {
  const fd = files.open(path, 'create', privateMode);
  try {
    for (let written = 0; written < bytes.length; ) {
      const count = files.write(fd, bytes, written, bytes.length - written);
      if (count <= 0) throw new StorageFault('disk-full', path);
      written += count;
    }
    if (mode !== undefined && mode !== privateMode) files.fchmod(fd, mode);
    if (!derived) files.fsync(fd);
  } catch (error) {
    ignoringErrno(() => files.close(fd));
    throw error;
  }
  files.close(fd);
}

/** Some file systems have no way to sync a folder, and say so. */
function syncFolder(files: FileSystem, folder: string): void {
  try {
    files.syncFolder(folder);
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(errnoOf(error) ?? '')) throw error;
  }
}

/** For the cleaning after a failure: the failure itself is what is told. */
export function ignoringErrno(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
