import { basename, resolve } from 'node:path';
import { board } from '../documents/board.ts';
import { type PageKind, pageKinds } from '../documents/page.ts';
import { visible } from '../escape/visible.ts';
import type { Positioning } from '../offer/schema.ts';
import { among } from './closed.ts';
import type { Context, Declare } from './context.ts';
import { spokenInForm } from './in-form.ts';
import { keepPage, pageName, renderPage } from './pages.ts';
import { readOffer } from './read-offer.ts';
import { type KindOf, quoteReader, statementOf } from './statement.ts';

interface Options {
  readonly as: string;
  readonly output?: string;
  readonly template?: string;
  readonly force?: boolean;
}

type Kind = PageKind | 'board';
export const kinds: readonly Kind[] = [...pageKinds, 'board'];

export const declare: Declare = (command, context, finish) => {
  const words = context.words.render.options;
  command
    .argument('[file]', words.file)
    .option('--as <kind>', words.as(kinds.join(', ')), 'statement')
    .option('--output <file>', words.output)
    .option('--template <folder>', words.template)
    .option('--force', words.force)
    .action(async (file: string | undefined, options: Options) => finish(await run(context, file, options)));
};

async function run(context: Context, file: string | undefined, options: Options): Promise<number> {
  const { host, words } = context;
  const kind = among('--as', options.as, kinds);
  const { name, positioning } = readOffer(context, file);
  const kindOf = await quoteReader(positioning.language);
  const spoken = await spokenInForm(context, positioning);
  const body = bodyOf(context, kind, spoken, kindOf, options.template);
  if (options.output === '-') {
    host.stdout.write(body);
    return 0;
  }
  const called = options.template === undefined ? kind : basename(resolve(host.cwd, options.template));
  const written = keepPage(context, options.output ?? pageName(name, called), body, positioning, {
    force: options.force === true,
  });
  const page = visible(written.page);
  const said =
    written.beside !== undefined
      ? words.render.beside({ page, beside: visible(written.beside) })
      : written.kept !== undefined
        ? words.render.replaced({ page, kept: visible(written.kept) })
        : words.render.written({ page });
  host.stderr.write(`${said}\n`);
  return 0;
}

function bodyOf(
  context: Context,
  kind: Kind,
  offer: Positioning,
  kindOf: KindOf,
  template: string | undefined,
): string {
  if (kind !== 'board' || template !== undefined)
    return renderPage(context, kind === 'board' ? 'statement' : kind, offer, kindOf, template);
  const statement = statementOf(offer, kindOf);
  return board(offer, { kindOf, today: context.today, ...(statement === undefined ? {} : { statement }) });
}
