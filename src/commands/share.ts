import { basename, dirname, join, relative, resolve } from 'node:path';
import { visible } from '../escape/visible.ts';
import { loadWords } from '../locales/words.ts';
import { writeOffer } from '../offer/edit.ts';
import { offerNames } from '../offer/names.ts';
import { shared } from '../session/share.ts';
import { save } from '../storage/save.ts';
import { offerIn } from './case-folder.ts';
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
    .action(async (file: string | undefined, given: Options) => finish(await run(context, file, given)));
};

/** Writes the copy beside the file; never over anything. */
async function run(context: Context, named: string | undefined, { output }: Options): Promise<number> {
  const { host, locale, words } = context;
  const here = offerIn(context, host.cwd) ?? offerNames(locale).file;
  const path = resolve(host.cwd, named ?? here);
  const offer = readOffer(context, relative(context.host.cwd, path) || path).positioning;
  // The copy is in the offer's language, whatever the interface's.
  const person = (await loadWords(offer.language)).session.share.client;
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
