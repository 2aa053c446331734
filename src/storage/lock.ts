import { basename, dirname, join } from 'node:path';
import { errnoOf, faulting, StorageFault } from './fault.ts';
import type { FileSystem } from './file-system.ts';
import { readBounded } from './load.ts';
import { ignoringErrno, resolved } from './save.ts';
import { sweep, waitingName } from './temporary.ts';

/** Who holds a lock: a process, told apart from a later one with the same number by when it began. */
export interface Holder {
  readonly pid: number;
  /** As `startOf` gives it: comparable for equality only. */
  readonly start: string;
  /** Hexadecimal digits nobody can guess, new for each lock. */
  readonly token: string;
}

export interface Lock {
  /** Gives the file back. Safe to call twice. */
  release(): void;
}

/** Takeovers that died half-way, one inside another: more is not an accident. */
const deepest = 4;

/**
 * Holds a file against other runs of limpide on this machine, until `release`. A holder that is dead is taken over;
 * ages and clocks play no part. A person's editor takes no lock: `save` sees what it did.
 *
 * @param startOf when a process of this machine began, undefined when there is none (`host.processStart`)
 * @throws StorageFault `held` when a living run has it
 */
export function lock(
  files: FileSystem,
  path: string,
  holder: Holder,
  startOf: (pid: number) => string | undefined,
): Lock {
  return faulting(path, () => {
    const target = resolved(files, path);
    const place = join(dirname(target), `.${basename(target).slice(0, 30)}.lock`);
    const request = { files, target, path, holder, startOf };
    take(request, place, 0);
    ignoringErrno(() => sweep(files, target, (pid) => startOf(pid) === undefined));
    return { release: () => faulting(path, () => release(files, place, holder)) };
  });
}

interface Request {
  readonly files: FileSystem;
  readonly target: string;
  readonly path: string;
  readonly holder: Holder;
  readonly startOf: (pid: number) => string | undefined;
}

function take(request: Request, place: string, depth: number): void {
  const { files, target, path, holder, startOf } = request;
  // A link names a file that is already whole: nobody ever reads half a lock.
  const own = join(dirname(place), waitingName(target, holder.pid, `${holder.token}-${depth}`));
  try {
    writeHolder(files, own, holder);
    if (placed(files, own, place, holder)) return;
    const current = holderAt(files, place);
    if (current === 'gone') {
      if (placed(files, own, place, holder)) return;
      throw new StorageFault('held', path);
    }
    if (isAlive(current, startOf) || depth >= deepest) throw new StorageFault('held', path);
    // Only who holds the dead lock's own lock may replace it: of two takers, the second finds the first one's name.
    const door = `${place}.${current?.token ?? 'void'}`;
    take(request, door, depth + 1);
    try {
      const now = holderAt(files, place);
      if (now === 'gone' || now?.token !== current?.token) throw new StorageFault('held', path);
      files.rename(own, place);
    } finally {
      release(files, door, holder);
    }
  } finally {
    ignoringErrno(() => files.unlink(own));
  }
}

const noLinks: readonly (string | undefined)[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** Whether the lock is now ours: false when there is one. */
function placed(files: FileSystem, own: string, place: string, holder: Holder): boolean {
  try {
    files.link(own, place);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    if (!noLinks.includes(errnoOf(error))) throw error;
  }
  // A disk without links (exFAT): the name is still taken once only, but can be read before its text is there.
  try {
    writeHolder(files, place, holder);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function release(files: FileSystem, place: string, holder: Holder): void {
  const current = holderAt(files, place);
  if (current !== 'gone' && current?.token === holder.token) files.unlink(place);
}

function writeHolder(files: FileSystem, path: string, { pid, start, token }: Holder): void {
  const bytes = new TextEncoder().encode(`${pid} ${token} ${start}\n`);
  const fd = files.open(path, 'create', 0o600);
  try {
    for (let written = 0; written < bytes.length; ) {
      const count = files.write(fd, bytes, written, bytes.length - written);
      if (count <= 0) throw new StorageFault('disk-full', path);
      written += count;
    }
  } finally {
    files.close(fd);
  }
}

/** Who holds a lock; undefined when a power cut left it without its text, so that nobody alive wrote it. */
function holderAt(files: FileSystem, place: string): Holder | undefined | 'gone' {
  try {
    const text = new TextDecoder().decode(readBounded(files, place, 1_000));
    const found = /^(\d{1,10}) ([0-9a-f]{1,64}) ([^\n]{1,200})\n$/.exec(text);
    return found === null ? undefined : { pid: Number(found[1]), token: found[2]!, start: found[3]! };
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 'gone';
    throw error;
  }
}

function isAlive(holder: Holder | undefined, startOf: (pid: number) => string | undefined): boolean {
  return holder !== undefined && startOf(holder.pid) === holder.start;
}
