import { resolve } from 'node:path';
import { faulting, StorageFault } from '../../storage/fault.ts';
import { type Context, Mistake } from '../context.ts';

/**
 * Writes a file made anew at each run (a report, a baseline).
 *
 * @throws Mistake `output-refused` with the cause: what is there is no regular file, or the disk refuses
 */
export function replaceFile(
  { host: { files, cwd }, words: { check } }: Context,
  file: string,
  pieces: Iterable<string>,
  mode = 0o644,
): void {
  const path = resolve(cwd, file);
  const temporary = `${path}.limpide-new`;
  const written = (): void => {
    const there = files.stat(path, true);
    if (there !== undefined && there.kind !== 'file')
      throw new StorageFault(there.kind === 'folder' ? 'is-folder' : 'not-a-file', path);
    if (files.stat(temporary) !== undefined) files.unlink(temporary);
    const fd = files.open(temporary, 'create', mode);
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      for (let at = 0; at < bytes.length; ) at += files.write(fd, bytes, at, bytes.length - at);
    }
    files.close(fd);
    files.rename(temporary, path);
  };
  try {
    faulting(path, written);
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    const { code, errno } = error;
    const known = Object.hasOwn(check.outputCauses, code)
      ? check.outputCauses[code as keyof typeof check.outputCauses]
      : check.outputCauses.failed;
    throw new Mistake('output-refused', { file, cause: errno === undefined ? known : `${known} (${errno})` });
  }
}
