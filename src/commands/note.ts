import { readStream } from '../storage/load.ts';
import { type Context, type Declare, Mistake } from './context.ts';
import { canAsk, meantAndFile, withExisting } from './existing-offer.ts';
import { keep, most } from './note-kept.ts';
import { known, type NoteOptions, understood } from './note-options.ts';

export const declare: Declare = (command, context, finish) => {
  const { words, file, options } = context.words.note;
  const collect = (one: string, before: readonly string[] = []): string[] => [...before, one];
  command
    .argument('[words]', words)
    .argument('[file]', file)
    .option('--from <who>', options.from)
    .option('--new <relation>', options.new)
    .option('--on <when>', options.on)
    .option('--where <source>', options.where)
    .option('--sense <sense>', options.sense)
    .option('--gave <what>', options.gave)
    .option('--second-hand', options.secondHand)
    .option('--supports <what>', options.supports, collect)
    .option('--against <id>', options.against, collect)
    .option('--json', options.json)
    .option('--plain', options.plain)
    .action(async (first: string | undefined, second: string | undefined, given: NoteOptions) =>
      finish(await run(context, meantAndFile(first, second), given)),
    );
};

async function run(
  context: Context,
  [said, named]: readonly [string | undefined, string | undefined],
  options: NoteOptions,
): Promise<number> {
  const isAsked = canAsk(context, options);
  const typed = said === '-' ? undefined : said;
  const words = typed === undefined && !isAsked ? await wordsIn(context) : typed;
  return withExisting(context, named, async (file) => {
    const heard = understood(context, file, options);
    if (isAsked && (words === undefined || heard.from === undefined || heard.from === 'unknown')) {
      const { askHeard } = await import('./note-live.ts');
      const asked = await askHeard(context, file, { ...heard, words }, options);
      return typeof asked === 'number' ? asked : keep(context, file, asked, options);
    }
    const from = known(file, heard, options);
    return keep(context, file, { ...heard, words: words ?? '', from }, options);
  });
}

async function wordsIn({ host }: Context): Promise<string> {
  const bytes = await readStream(host.stdin, 4 * most).catch(() => {
    throw new Mistake('long-words', { most: String(most) });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Mistake('words-not-utf8');
  }
}
