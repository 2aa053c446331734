/**
 * A text in the person's own editor. Launched by us rather than by a library that guesses encodings: the file is UTF-8
 * both ways, readable by its owner alone, and gone afterwards.
 */
import { join } from 'node:path';
import type { Machine } from './terms.ts';

export type Edited =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem?: 'noEditor' | 'editorFailed' | 'notText' };

/** `{}` when nothing changed. */
export async function editText(machine: Machine, initial: string): Promise<Edited> {
  const path = join(machine.temporary, `limpide-${machine.token().slice(0, 12)}.txt`);
  write(machine, path, initial);
  try {
    const code = await launch(machine, path);
    if (code === undefined) return { problem: 'noEditor' };
    if (code !== 0) return { problem: 'editorFailed' };
    const text = read(machine, path);
    if (text === undefined) return { problem: 'notText' };
    const came = text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .replace(/\n+$/, '');
    return came === initial.replace(/\n+$/, '') ? {} : { text: came };
  } finally {
    machine.files.unlink(path);
  }
}

/** The first editor that starts: 127 is what a shell and `runHere` say of a program that is not there. */
async function launch(machine: Machine, path: string): Promise<number | undefined> {
  const { env, platform } = machine;
  const own = [env['VISUAL'], env['EDITOR']].filter((one) => one !== undefined && one.trim() !== '');
  const usual = platform === 'win32' ? ['notepad'] : ['nano', 'vi'];
  for (const editor of [...own, ...usual]) {
    const [command, ...args] = argumentsOf(editor!);
    if (command === undefined) continue;
    const code = await machine.runHere(command, [...args, path]);
    if (code !== 127) return code;
  }
  return undefined;
}

/** `code --wait`, `"C:\Program Files\editor.exe" -n`: words, with quotes; no shell looks at them. */
const argumentsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map((match) => match[1] ?? match[2] ?? match[0]);

function write({ files }: Machine, path: string, text: string): void {
  const bytes = new TextEncoder().encode(text === '' || text.endsWith('\n') ? text : `${text}\n`);
  const fd = files.open(path, 'create', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += files.write(fd, bytes, at, bytes.length - at);
  } finally {
    files.close(fd);
  }
}

/** Bounded, since an editor may leave anything there; undefined when it is not UTF-8. */
function read({ files }: Machine, path: string): string | undefined {
  const most = 4 * 1024 * 1024;
  const bytes = new Uint8Array(most + 1);
  const fd = files.open(path, 'read');
  let length = 0;
  try {
    for (;;) {
      const got = files.read(fd, bytes, length, bytes.length - length);
      length += got;
      if (got === 0 || length > most) break;
    }
  } finally {
    files.close(fd);
  }
  if (length > most) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length));
  } catch {
    return undefined;
  }
}
