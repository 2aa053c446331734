/**
 * A disk in memory behind the `FileSystem` port, for tests: it can refuse, stop half-way, or forget what was not
 * synced, as a disk does in a power cut.
 */
import { basename, dirname, normalize } from 'node:path/posix';
import type { FileStat, FileSystem } from '../src/storage/file-system.ts';

interface Inode {
  readonly ino: number;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  mode: number;
  bytes: Uint8Array;
  /** What a power cut leaves: the content of the last fsync. */
  synced: Uint8Array;
  readonly entries: Map<string, Inode>;
  readonly target: string;
  mtimeMs: number;
}

export type Operation = Exclude<keyof FileSystem, never>;

/** Thrown where a test stops the program dead: not an error of the system, so that nothing may catch it. */
export class Killed extends Error {}

export function errnoError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A change of names that a power cut may forget: until its folder is synced. */
interface Change {
  readonly folder: string;
  apply(names: Map<string, Inode>): void;
}

export class MemoryFiles implements FileSystem {
  /** Called before each operation, with its number from 0; may throw, or tell how many bytes a write takes. */
  before: (operation: Operation, count: number, path: string) => number | undefined = () => undefined;
  /** Called after each operation that succeeded. */
  after: (operation: Operation, count: number) => void = () => undefined;
  count = 0;

  private inodes = 1;
  private readonly root = this.inode('folder', 0o755);
  private readonly open_ = new Map<number, { inode: Inode; at: number; how: string }>();
  private descriptors = 10;
  /** The names that a power cut leaves, by path, and the changes since. */
  private durable = new Map<string, Inode>();
  private pending: Change[] = [];

  constructor(given: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(given)) this.put(path, content);
  }

  /** Puts a file there, on the disk for good, without passing by the operations. */
  put(path: string, content: string | Uint8Array, mode = 0o644): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.folders(dirname(path));
    const inode = this.inode('file', mode);
    inode.bytes = bytes;
    inode.synced = bytes;
    this.folderAt(dirname(path)).entries.set(basename(path), inode);
    this.durable.set(normalize(path), inode);
  }

  /** Puts a link, or something that is no file (`other`), there. */
  putSpecial(path: string, target?: string): void {
    this.folders(dirname(path));
    const inode = this.inode(target === undefined ? 'other' : 'link', 0o777, target ?? '');
    this.folderAt(dirname(path)).entries.set(basename(path), inode);
    this.durable.set(normalize(path), inode);
  }

  text(path: string): string | undefined {
    const inode = this.find(path, true);
    return inode?.kind === 'file' ? new TextDecoder().decode(inode.bytes) : undefined;
  }

  /** Every file's path, sorted. */
  paths(folder = '/', inode: Inode = this.root): string[] {
    return [...inode.entries]
      .flatMap(([name, inner]) => {
        const path = folder === '/' ? `/${name}` : `${folder}/${name}`;
        return inner.kind === 'folder' ? this.paths(path, inner) : [path];
      })
      .sort();
  }

  /** Files left open. */
  get openCount(): number {
    return this.open_.size;
  }

  /**
   * What a power cut now may leave: every prefix and every subset of the changes of names not yet synced, with what
   * was not synced of each file absent, whole, half there, or zeros.
   */
  *crashes(): Generator<MemoryFiles> {
    const size = this.pending.length;
    const masks = new Set<number>();
    for (let mask = 0; mask < 2 ** Math.min(size, 6); mask++) masks.add(mask);
    for (let prefix = 0; prefix <= size; prefix++) masks.add(2 ** prefix - 1);
    const losses: ((inode: Inode) => Uint8Array)[] = [
      ({ synced }) => synced,
      ({ bytes }) => bytes,
      ({ bytes, synced }) => (bytes === synced ? bytes : bytes.slice(0, bytes.length >> 1)),
      ({ bytes, synced }) => (bytes === synced ? bytes : new Uint8Array(bytes.length)),
    ];
    for (const mask of masks) {
      const names = new Map(this.durable);
      for (const [index, change] of this.pending.entries()) if (mask & (2 ** index)) change.apply(names);
      for (const lose of losses) {
        const left = new MemoryFiles();
        for (const [path, inode] of names) if (inode.kind === 'file') left.put(path, lose(inode), inode.mode);
        yield left;
      }
    }
  }

  open(path: string, how: 'read' | 'create' | 'append', mode = 0o666): number {
    return this.run('open', path, () => {
      const found = this.find(path, how !== 'create');
      if (how === 'create' && found !== undefined) throw errnoError('EEXIST');
      if (how === 'read' && found === undefined) throw errnoError('ENOENT');
      if (found?.kind === 'folder') throw errnoError('EISDIR');
      const inode = found ?? this.inode('file', mode & ~0o022);
      if (found === undefined) this.name(path, inode);
      this.open_.set(++this.descriptors, { inode, at: 0, how });
      return this.descriptors;
    });
  }

  write(fd: number, bytes: Uint8Array, offset: number, length: number): number {
    return this.run('write', '', (short) => {
      const { inode } = this.handle(fd);
      const taken = Math.min(length, short ?? length);
      const next = new Uint8Array(inode.bytes.length + taken);
      next.set(inode.bytes);
      next.set(bytes.subarray(offset, offset + taken), inode.bytes.length);
      inode.bytes = next;
      inode.mtimeMs++;
      return taken;
    });
  }

  read(fd: number, bytes: Uint8Array, offset: number, length: number): number {
    return this.run('read', '', (short) => {
      const handle = this.handle(fd);
      const part = handle.inode.bytes.subarray(handle.at, handle.at + Math.min(length, short || length));
      bytes.set(part, offset);
      handle.at += part.length;
      return part.length;
    });
  }

  fsync(fd: number): void {
    this.run('fsync', '', () => {
      const { inode } = this.handle(fd);
      inode.synced = inode.bytes;
    });
  }

  fchmod(fd: number, mode: number): void {
    this.run('fchmod', '', () => {
      this.handle(fd).inode.mode = mode;
    });
  }

  close(fd: number): void {
    this.run('close', '', () => {
      this.handle(fd);
      this.open_.delete(fd);
    });
  }

  rename(from: string, to: string): void {
    this.run('rename', to, () => {
      const inode = this.find(from, false);
      if (inode === undefined) throw errnoError('ENOENT');
      if (this.find(to, false)?.kind === 'folder') throw errnoError('EISDIR');
      this.folderAt(dirname(from)).entries.delete(basename(from));
      this.folderAt(dirname(to)).entries.set(basename(to), inode);
      this.changed(to, (names) => {
        names.delete(normalize(from));
        names.set(normalize(to), inode);
      });
    });
  }

  link(from: string, to: string): void {
    this.run('link', to, () => {
      const inode = this.find(from, false);
      if (inode === undefined) throw errnoError('ENOENT');
      if (this.find(to, false) !== undefined) throw errnoError('EEXIST');
      this.name(to, inode);
    });
  }

  unlink(path: string): void {
    this.run('unlink', path, () => {
      if (this.find(path, false) === undefined) throw errnoError('ENOENT');
      this.folderAt(dirname(path)).entries.delete(basename(path));
      this.changed(path, (names) => names.delete(normalize(path)));
    });
  }

  syncFolder(path: string): void {
    this.run('syncFolder', path, () => {
      const folder = normalize(path);
      for (const change of this.pending) if (change.folder === folder) change.apply(this.durable);
      this.pending = this.pending.filter((change) => change.folder !== folder);
    });
  }

  makeFolder(path: string): void {
    this.run('makeFolder', path, () => this.folders(path));
  }

  list(path: string): string[] {
    return this.run('list', path, () => [...this.folderAt(path).entries.keys()]);
  }

  stat(path: string, follow = false): FileStat | undefined {
    return this.run('stat', path, () => {
      const inode = this.find(path, follow);
      if (inode === undefined) return undefined;
      const { kind, mode, mtimeMs, ino } = inode;
      return { kind, size: inode.bytes.length, mode, mtimeMs, ino, nlink: this.names(inode) };
    });
  }

  realPath(path: string): string {
    return this.run('realPath', path, () => {
      const real = this.real(path, 0);
      if (this.find(real, false) === undefined) throw errnoError('ENOENT');
      return real;
    });
  }

  private run<T>(operation: Operation, path: string, act: (short: number | undefined) => T): T {
    const count = this.count++;
    const short = this.before(operation, count, path);
    const result = act(short);
    this.after(operation, count);
    return result;
  }

  private inode(kind: Inode['kind'], mode: number, target = ''): Inode {
    const bytes = new Uint8Array();
    return { ino: this.inodes++, kind, mode, bytes, synced: bytes, entries: new Map(), target, mtimeMs: 0 };
  }

  private name(path: string, inode: Inode): void {
    this.folderAt(dirname(path)).entries.set(basename(path), inode);
    this.changed(path, (names) => names.set(normalize(path), inode));
  }

  private changed(path: string, apply: (names: Map<string, Inode>) => void): void {
    this.pending.push({ folder: normalize(dirname(path)), apply });
  }

  private names(inode: Inode, folder: Inode = this.root): number {
    let count = 0;
    for (const inner of folder.entries.values())
      count += (inner === inode ? 1 : 0) + (inner.kind === 'folder' ? this.names(inode, inner) : 0);
    return count;
  }

  private handle(fd: number): { inode: Inode; at: number; how: string } {
    const handle = this.open_.get(fd);
    if (handle === undefined) throw errnoError('EBADF');
    return handle;
  }

  private folders(path: string): void {
    let folder = this.root;
    for (const part of normalize(path).split('/').filter(Boolean)) {
      const inner = folder.entries.get(part) ?? this.inode('folder', 0o755);
      if (inner.kind !== 'folder') throw errnoError('ENOTDIR');
      folder.entries.set(part, inner);
      folder = inner;
    }
  }

  private folderAt(path: string): Inode {
    const folder = this.find(path, true);
    if (folder === undefined) throw errnoError('ENOENT');
    if (folder.kind !== 'folder') throw errnoError('ENOTDIR');
    return folder;
  }

  private find(path: string, follow: boolean): Inode | undefined {
    let inode: Inode | undefined = this.root;
    const parts = normalize(follow ? this.real(path, 0) : path)
      .split('/')
      .filter(Boolean);
    for (const part of parts) {
      if (inode?.kind === 'link') inode = this.find(inode.target, true);
      inode = inode?.entries.get(part);
    }
    return inode;
  }

  private real(path: string, hops: number): string {
    if (hops > 20) throw errnoError('ELOOP');
    const inode = this.find(path, false);
    if (inode?.kind !== 'link') return normalize(path);
    const target = inode.target.startsWith('/') ? inode.target : `${dirname(path)}/${inode.target}`;
    return this.real(target, hops + 1);
  }
}
