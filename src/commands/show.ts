import { boardOf } from '../documents/board/board-of.ts';
import { boardWords } from '../documents/board/words.ts';
import { json } from '../escape/json.ts';
import { coloured, plain } from '../reporters/paint.ts';
import type { Context, Declare } from './context.ts';
import { readOffer } from './read-offer.ts';
import { screen } from './show-screen.ts';
import { quoteReader, statementOf } from './statement.ts';

export const declare: Declare = (command, context, finish) => {
  const words = context.words.show.options;
  command
    .argument('[file]', words.file)
    .option('--json', words.json)
    .action(async (file: string | undefined, options: { json?: boolean }) =>
      finish(await run(context, file, options)),
    );
};

/** A pipe has no width of its own: it gets a terminal's usual one. */
const usualWidth = 80;

async function run(
  context: Context,
  file: string | undefined,
  options: { readonly json?: boolean },
): Promise<number> {
  const { host, today, locale, words, colour } = context;
  const { positioning } = readOffer(context, file);
  const kindOf = await quoteReader(positioning.language);
  const statement = statementOf(positioning, kindOf);
  const data = boardOf(positioning, { kindOf, today, ...(statement !== undefined && { statement }) });
  host.stdout.write(
    options.json === true
      ? `${json(data, 2)}\n`
      : screen(data, {
          words: words.show,
          board: boardWords(locale),
          paint: colour.stdout ? coloured : plain,
          width: Math.min(host.stdout.columns ?? usualWidth, usualWidth),
        }),
  );
  return 0;
}
