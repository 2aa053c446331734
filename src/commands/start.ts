import type { Language } from '../language/language.ts';
import { languages } from '../language/language.ts';
import { builtin, builtinScript } from './builtin-script.ts';
import { type Context, type Declare, Mistake } from './context.ts';
import { areLinesAsked } from './skin.ts';

interface Options {
  readonly answers?: string;
  readonly language?: string;
  readonly quick?: boolean;
  readonly plain?: boolean;
  readonly followUps: boolean;
}

export const declare: Declare = (command, context, finish) => {
  const words = context.words.start.options;
  command
    .argument('[file]', words.file)
    .option('--answers <file>', words.answers)
    .option('--language <language>', words.language)
    .option('--quick', words.quick)
    .option('--plain', words.plain)
    .option('--no-follow-ups', words.noFollowUps)
    .action(async (file: string | undefined, options: Options) => finish(await run(context, file, options)));
};

async function run(context: Context, file: string | undefined, options: Options): Promise<number> {
  const { host } = context;
  const language = languageOf(options.language);
  if (options.answers !== undefined) {
    const { headless } = await import('./start-headless.ts');
    return headless(context, file, language, options.answers, eveningsOf(options));
  }
  const asked = areLinesAsked(context, options);
  if (host.stdin.isTTY !== true && !asked) throw new Mistake('no-terminal');
  const { live } = await import('./start-live.ts');
  return live(context, {
    file,
    language,
    plain: asked,
    evenings: eveningsOf(options),
    followUps: options.followUps,
    script: await builtinScript(context, builtin),
  });
}

const eveningsOf = ({ quick }: Options): readonly number[] | undefined => (quick === true ? [1] : undefined);

function languageOf(asked: string | undefined): Language | undefined {
  if (asked === undefined) return undefined;
  const found = languages.find((language) => language === asked.toLowerCase());
  if (found === undefined) throw new Mistake('unknown-language', { value: asked });
  return found;
}
