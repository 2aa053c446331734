/** The `FileSystem` port, on the machine's own files. */
import * as fs from 'node:fs';
import type { FileStat, FileSystem } from '../storage/file-system.ts';

const flags = { read: 'r', create: 'wx', append: 'a' } as const;

function statOf(stat: fs.Stats): FileStat {
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
  open: (path, how, mode) => fs.openSync(path, flags[how], mode),
  write: (fd, bytes, offset, length) => fs.writeSync(fd, bytes, offset, length),
  read: (fd, bytes, offset, length) => fs.readSync(fd, bytes, offset, length, null),
  fsync: (fd) => fs.fsyncSync(fd),
  fchmod: (fd, mode) => fs.fchmodSync(fd, mode),
  close: (fd) => fs.closeSync(fd),
  rename: (from, to) => fs.renameSync(from, to),
  link: (from, to) => fs.linkSync(from, to),
  unlink: (path) => fs.unlinkSync(path),
  syncFolder: (path) => {
    if (process.platform === 'win32') return;
    const fd = fs.openSync(path, 'r');
    try {
      fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
  },
  makeFolder: (path) => {
    fs.mkdirSync(path, { recursive: true });
  },
  list: (path) => fs.readdirSync(path),
  stat: (path, follow = false) => {
    const stat = (follow ? fs.statSync : fs.lstatSync)(path, { throwIfNoEntry: false });
    return stat === undefined ? undefined : statOf(stat);
  },
  realPath: (path) => fs.realpathSync(path),
};

/** @returns what ends the watch */
export function watch(folder: string, changed: (file: string | undefined) => void): () => void {
  const watcher = fs.watch(folder, { recursive: true }, (_, file) => changed(file ?? undefined));
  return () => watcher.close();
}
