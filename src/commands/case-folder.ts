/** A coach's client and their folder: the positioning file, the statement, and notes that never leave it. */
import { join, relative, resolve } from 'node:path';
import type { Language } from '../language/language.ts';
import { offerNames } from '../offer/names.ts';
import { faulting } from '../storage/fault.ts';
import { save } from '../storage/save.ts';
import { type Context, Mistake } from './context.ts';
import { OfferFile } from './offer-file.ts';
import { storageMistake } from './storage-mistake.ts';

export interface CaseFolder {
  readonly name: string;
  /** From where the person is. */
  readonly folder: string;
  readonly file: OfferFile;
}

/** Names that Windows keeps for itself. */
const kept = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name is a folder's: no way up or elsewhere is hidden in it. */
export function checkedName(name: string): string {
  const plain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._'’-]{0,62}[\p{L}\p{M}\p{N}])?$/u.test(name);
  if (!plain || name.includes('..') || kept.test(name)) throw new Mistake('bad-name', { value: name });
  return name;
}

/** Where a case stands, whether it is there yet or not. */
export const folderOf = (context: Context, name: string, parent: string | undefined): string =>
  join(resolve(context.host.cwd, parent ?? '.'), checkedName(name));

/** The positioning file of a folder, in whichever language; undefined when there is none. */
export function offerIn({ host }: Context, folder: string, language?: Language): string | undefined {
  const languages = language === undefined ? (['fr', 'en'] as const) : [language];
  return languages
    .map((one) => join(folder, offerNames(one).file))
    .find((path) => host.files.stat(path, true)?.kind === 'file');
}

/** Opens a case, made when it is new; the file is held until `file.release()`. */
export async function openCase(
  context: Context,
  name: string,
  parent: string | undefined,
  language: Language,
  asked: boolean,
): Promise<CaseFolder> {
  const { host } = context;
  const folder = folderOf(context, name, parent);
  const shown = relative(host.cwd, folder) || '.';
  storageMistake(shown, () => faulting(folder, () => host.files.makeFolder(folder)));
  const there = offerIn(context, folder, asked ? language : undefined);
  const path = there ?? join(folder, offerNames(language).file);
  const file = await OfferFile.open(
    context,
    relative(host.cwd, path),
    there === undefined ? language : undefined,
  );
  try {
    keepNotes(context, folder, shown);
  } catch (error) {
    file.release();
    throw error;
  }
  return { name, folder: shown, file };
}

/** The coach's own notes begin as a file that says what it is; whatever stands there is never touched. */
function keepNotes({ host, words }: Context, folder: string, shown: string): void {
  const path = join(folder, 'notes.yaml');
  if (host.files.stat(path) !== undefined) return;
  const text = `# ${words.session.run.notes}\nnotes: []\n`;
  storageMistake(join(shown, 'notes.yaml'), () =>
    save(host.files, path, new TextEncoder().encode(text), 'new', host.token(), true),
  );
}
