import { resolve } from 'node:path';
import { type Context, Mistake } from '../context.ts';

/** Writes a file made anew at each run (a report, a baseline); refuses whatever is not a regular file. */
export function replaceFile(
  { host: { files, cwd } }: Context,
  file: string,
  pieces: Iterable<string>,
  mode = 0o644,
): void {
  const path = resolve(cwd, file);
  const temporary = `${path}.limpide-new`;
  try {
    const there = files.stat(path, true);
    if (there !== undefined && there.kind !== 'file') throw new Mistake('output-refused', { file });
    if (files.stat(temporary) !== undefined) files.unlink(temporary);
    const fd = files.open(temporary, 'create', mode);
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      for (let at = 0; at < bytes.length; ) at += files.write(fd, bytes, at, bytes.length - at);
    }
    files.close(fd);
    files.rename(temporary, path);
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake('output-refused', { file });
  }
}
