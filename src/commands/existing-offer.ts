import { resolve } from 'node:path';
import { type Context, Mistake } from './context.ts';
import { found, OfferFile } from './offer-file.ts';

/** Works on the file named, or the one here, held for writing meanwhile; never on a new one. */
export async function withExisting<T>(
  context: Context,
  named: string | undefined,
  work: (file: OfferFile) => Promise<T>,
): Promise<T> {
  const { host } = context;
  const name = named ?? found(host, undefined);
  if (name === undefined) throw new Mistake('no-offer-here');
  if (host.files.stat(resolve(host.cwd, name)) === undefined)
    throw new Mistake('file-not-found', { file: name });
  const file = await OfferFile.open(context, name, undefined);
  try {
    return await work(file);
  } finally {
    file.release();
  }
}

/** Whether what is missing can be asked for: on a terminal, or line by line when that is asked. */
export const canAsk = ({ host }: Context, { plain }: { readonly plain?: boolean }): boolean =>
  plain === true || (host.stdin.isTTY === true && host.stderr.isTTY === true);

/** Two arguments, what is meant and the file, of which the first may be left out: a lone `.yaml` is the file. */
export function meantAndFile(
  first: string | undefined,
  second: string | undefined,
): readonly [string | undefined, string | undefined] {
  const isFile = second === undefined && first !== undefined && /\.ya?ml$/i.test(first) && !/\s/.test(first);
  return isFile ? [undefined, first] : [first, second];
}
