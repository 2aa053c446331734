/**
 * The dozen file operations that limpide needs, as a port: `host.ts` gives the real one; tests give one that fails,
 * stops half-way or forgets what was not synced.
 */
export interface FileStat {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
  readonly mode: number;
  readonly mtimeMs: number;
  readonly ino: number;
  readonly nlink: number;
}

export interface FileSystem {
  /** Opens and gives a descriptor. `create` is exclusive: it fails with EEXIST. */
  open(path: string, how: 'read' | 'create' | 'append', mode?: number): number;
  /** May write less than given, as the system call does. */
  write(fd: number, bytes: Uint8Array, offset: number, length: number): number;
  read(fd: number, bytes: Uint8Array, offset: number, length: number): number;
  fsync(fd: number): void;
  fchmod(fd: number, mode: number): void;
  close(fd: number): void;
  rename(from: string, to: string): void;
  link(from: string, to: string): void;
  unlink(path: string): void;
  /** Syncs a folder's entries; does nothing where the system has no such call (Windows). */
  syncFolder(path: string): void;
  makeFolder(path: string): void;
  list(path: string): string[];
  /** Undefined when nothing is there. Does not follow links unless `follow`. */
  stat(path: string, follow?: boolean): FileStat | undefined;
  realPath(path: string): string;
}
