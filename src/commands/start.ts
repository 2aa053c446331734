import { isAbsolute, join } from 'node:path';
import yamlError from '../check/rules/yaml-error.ts';
import { visible } from '../escape/visible.ts';
import type { Language } from '../language/language.ts';
import { languages } from '../language/language.ts';
import { newId } from '../offer/ids.ts';
import { fill } from '../session/answers-file.ts';
import type { AnswersProblem } from '../session/answers-problem.ts';
import { begun } from '../session/begin.ts';
import { applied } from '../session/place.ts';
import type { SessionScript } from '../session/schema.ts';
import { load, readStream } from '../storage/load.ts';
import { nearest } from '../yaml/nearest.ts';
import { readYaml } from '../yaml/read.ts';
import { type Context, type Declare, Mistake } from './context.ts';
import { parked } from './directions.ts';
import { OfferFile } from './offer-file.ts';
import { builtin, builtinPath, readScript } from './script-file.ts';
import { quoteReader } from './statement.ts';
import { storageMistake } from './storage-mistake.ts';

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
  if (options.answers !== undefined) return headless(context, file, language, options.answers, options);
  const asked = options.plain === true || (host.env['ACCESSIBLE'] ?? '') !== '';
  if (host.stdin.isTTY !== true && !asked) throw new Mistake('no-terminal');
  const { live } = await import('./start-live.ts');
  return live(context, {
    file,
    language,
    plain: asked || host.env['TERM'] === 'dumb' || host.stderr.isTTY !== true,
    evenings: eveningsOf(options),
    followUps: options.followUps,
    script: builtinScript(context),
  });
}

const eveningsOf = ({ quick }: Options): readonly number[] | undefined => (quick === true ? [1] : undefined);

function languageOf(asked: string | undefined): Language | undefined {
  if (asked === undefined) return undefined;
  const found = languages.find((language) => language === asked.toLowerCase());
  if (found === undefined) throw new Mistake('unknown-language', { value: asked });
  return found;
}

function builtinScript({ host }: Context): SessionScript {
  return readScript(host, builtinPath(host, builtin), `${builtin}/session.yaml`).script;
}

/** Answers from a file: all of it fits and is written, or nothing is. */
async function headless(
  context: Context,
  named: string | undefined,
  language: Language | undefined,
  answers: string,
  options: Options,
): Promise<number> {
  const { host, locale } = context;
  const bytes =
    answers === '-'
      ? await readStream(host.stdin)
      : storageMistake(
          answers,
          () => load(host.files, isAbsolute(answers) ? answers : join(host.cwd, answers)).bytes,
        );
  const read = readYaml(bytes);
  if (!read.ok) {
    const { code, args, range } = read.problems[0]!;
    const place = `${answers}:${range.start.line}:${range.start.column}`;
    throw new Mistake('answers-broken', { place, cause: yamlError.text[locale].message({ ...args, code }) });
  }
  const file = OfferFile.open(context, named, language);
  try {
    const evenings = eveningsOf(options);
    const opened = { script: builtinScript(context), language: file.language, offer: file.offer };
    const start = begun(opened);
    const session = { ...opened, offer: applied(opened.offer, start) };
    const filled = fill(
      evenings === undefined ? session : { ...session, evenings },
      read.document.root,
      (text, taken) => newId(text, taken, 'note'),
    );
    if (filled.problems.length > 0) {
      const list = filled.problems.map((problem) => sentenceOf(context, answers, problem)).join('\n');
      throw new Mistake('bad-answers', { list });
    }
    const follows = parked(filled.session.offer);
    const offer = applied(filled.session.offer, follows);
    storageMistake(file.name, () => file.applyAll([...start, ...filled.edits, ...follows], offer));
    const { finishFiles, pageLines } = await import('./finish.ts');
    const written = finishFiles(context, file, await quoteReader(file.language));
    host.stdout.write(`${pageLines(context, file.name, written)
      .map((line) => visible(line))
      .join('\n')}
`);
    return 0;
  } finally {
    file.release();
  }
}

export function sentenceOf(
  { words }: Context,
  file: string,
  { code, name, known, args, range }: AnswersProblem,
): string {
  const place = range === undefined ? file : `${file}:${range.start.line}:${range.start.column}`;
  const near = known === undefined ? '' : (nearest(name, known) ?? '');
  const texts = Object.fromEntries(
    Object.entries({ ...args, name, near }).map(([key, value]) => [key, visible(value)]),
  );
  const sentence =
    words.start.answers[code as keyof typeof words.start.answers] ??
    words.start.problems[code as keyof typeof words.start.problems];
  return `  ${visible(place)} ${visible(name)}: ${sentence(texts)}`;
}
