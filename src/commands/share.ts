import { basename, dirname, join, relative, resolve } from 'node:path';
import { visible } from '../escape/visible.ts';
import { writeOffer } from '../offer/edit.ts';
import { offerNames } from '../offer/names.ts';
import { shared } from '../session/share.ts';
import { save } from '../storage/save.ts';
import { type Context, type Declare, Mistake } from './context.ts';
import { readOffer } from './read-offer.ts';
import { storageMistake } from './storage-mistake.ts';

interface Options {
  readonly output?: string;
}

export const declare: Declare = (command, context, finish) => {
  const { options } = context.words.session;
  command
    .argument('[file]', options.shareFile)
    .option('-o, --output <file>', options.output)
    .action((file: string | undefined, given: Options) => finish(run(context, file, given)));
};

/** Writes the copy beside the file; never over anything. */
function run(context: Context, named: string | undefined, { output }: Options): number {
  const { host, locale, words } = context;
  const path = resolve(host.cwd, named ?? offerNames(locale).file);
  const offer = readOffer(context, relative(context.host.cwd, path) || path).positioning;
  const person = (number: number): string => words.session.share.client(number);
  const text = writeOffer(shared(offer, person));
  const target =
    output === undefined
      ? join(dirname(path), basename(path).replace(/(\.ya?ml)?$/i, words.session.share.suffix))
      : resolve(host.cwd, output);
  const shown = relative(host.cwd, target);
  if (host.files.stat(target) !== undefined) throw new Mistake('already-there', { file: shown });
  storageMistake(shown, () => save(host.files, target, new TextEncoder().encode(text), 'new', host.token()));
  host.stderr.write(`${visible(words.session.share.done({ file: shown }))}\n`);
  return 0;
}
