/** A closed set: `locales/` holds one sentence for each. */
export type StorageFaultCode =
  | 'not-found'
  | 'is-folder'
  /** A pipe, a device, a socket. */
  | 'not-a-file'
  /** Several names for one file: a rename would part them. */
  | 'several-links'
  | 'dangling-link'
  | 'too-large'
  /** A new file was asked for, and one is there. */
  | 'already-there'
  /** Somebody else wrote, moved or deleted it since it was read: nothing was written. */
  | 'changed-meanwhile'
  /** Another run of limpide holds it. */
  | 'held'
  | 'disk-full'
  | 'read-only'
  | 'no-permission'
  /** What was written did not read back the same: the old file is untouched. */
  | 'not-kept'
  | 'failed';

/** A known failure of the disk, as data. `errno` is the system's name for it (`ENOSPC`), when it gave one. */
export class StorageFault extends Error {
  readonly code: StorageFaultCode;
  readonly path: string;
  readonly errno: string | undefined;

  constructor(code: StorageFaultCode, path: string, errno?: string) {
    super(errno === undefined ? code : `${code} (${errno})`);
    this.name = 'StorageFault';
    this.code = code;
    this.path = path;
    this.errno = errno;
  }
}

const codes: Readonly<Record<string, StorageFaultCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'is-folder',
  EEXIST: 'already-there',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ELOOP: 'dangling-link',
};

/** Runs file operations; a system error becomes a fault about `path`. Anything else is a bug, and passes. */
export function faulting<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === undefined) throw error;
    throw new StorageFault(codes[errno] ?? 'failed', path, errno);
  }
}

export function errnoOf(error: unknown): string | undefined {
  if (error instanceof StorageFault || !(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}
