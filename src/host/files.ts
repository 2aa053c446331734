/** The `FileSystem` port, on the machine's own files. */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import type { FileStat, FileSystem } from '../storage/file-system.ts';

const flags = { read: 'r', create: 'wx', append: 'a' } as const;

function statOf(stat: Stats): FileStat {
  const kind = stat.isFile()
    ? 'file'
    : stat.isDirectory()
      ? 'folder'
      : stat.isSymbolicLink()
        ? 'link'
        : 'other';
  return {
    kind,
    size: stat.size,
    mode: stat.mode & 0o7777,
    mtimeMs: stat.mtimeMs,
    ino: stat.ino,
    nlink: stat.nlink,
  };
}

export const nodeFiles: FileSystem = {
  open: (path, how, mode) => openSync(path, flags[how], mode),
  write: (fd, bytes, offset, length) => writeSync(fd, bytes, offset, length),
  read: (fd, bytes, offset, length) => readSync(fd, bytes, offset, length, null),
  fsync: (fd) => fsyncSync(fd),
  fchmod: (fd, mode) => fchmodSync(fd, mode),
  close: (fd) => closeSync(fd),
  rename: (from, to) => renameSync(from, to),
  link: (from, to) => linkSync(from, to),
  unlink: (path) => unlinkSync(path),
  syncFolder: (path) => {
    if (process.platform === 'win32') return;
    const fd = openSync(path, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  },
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true });
  },
  list: (path) => readdirSync(path),
  stat: (path, follow = false) => {
    const stat = (follow ? statSync : lstatSync)(path, { throwIfNoEntry: false });
    return stat === undefined ? undefined : statOf(stat);
  },
  realPath: (path) => realpathSync(path),
};
