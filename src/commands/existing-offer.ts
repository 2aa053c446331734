import { resolve } from 'node:path';
import { type Context, Mistake } from './context.ts';
import { found, OfferFile } from './offer-file.ts';

/** The file named, or the one here, held for writing; never a new one. Held until `release`. */
export async function openExisting(context: Context, named: string | undefined): Promise<OfferFile> {
  const { host } = context;
  const name = named ?? found(host, undefined);
  if (name === undefined) throw new Mistake('no-offer-here');
  if (host.files.stat(resolve(host.cwd, name)) === undefined)
    throw new Mistake('file-not-found', { file: name });
  return OfferFile.open(context, name, undefined);
}

/** Two arguments, what is meant and the file, of which the first may be left out: a lone `.yaml` is the file. */
export function meantAndFile(
  first: string | undefined,
  second: string | undefined,
): readonly [string | undefined, string | undefined] {
  const isFile = second === undefined && first !== undefined && /\.ya?ml$/i.test(first) && !/\s/.test(first);
  return isFile ? [undefined, first] : [first, second];
}
