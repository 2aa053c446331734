import { type PitchReport, reportOn } from '../check/pitch.ts';
import { recommended, type Settings } from '../check/settings.ts';
import { json } from '../escape/json.ts';
import { detectLanguage } from '../language/detect.ts';
import { type Language, languages } from '../language/language.ts';
import { loadReader, type Reader } from '../language/read.ts';
import { configured } from './checking/configuring.ts';
import { among } from './closed.ts';
import { type Context, type Declare, Mistake } from './context.ts';
import { type FailOn, failOnFrom, fails } from './fail-on.ts';
import { pitchJson } from './pitch-json.ts';
import { pitchScreen } from './pitch-screen.ts';

interface Options {
  readonly language?: string;
  readonly format: string;
  readonly all?: boolean;
  readonly lines?: boolean;
  readonly failOn: string;
}

export const declare: Declare = (command, context, finish) => {
  const { text, options } = context.words.pitch;
  command
    .argument('[text...]', text)
    .option('--language <language>', options.language)
    .option('--format <format>', options.format, 'text')
    .option('--all', options.all)
    .option('--lines', options.lines)
    .option('--fail-on <severity>', options.failOn, 'never')
    .action(async (words: string[], given: Options) => finish(await run(context, words, given)));
};

/** A pitch is one to five sentences; a page pasted whole is still read. */
const most = 100_000;

/** As everywhere, but for whose law is cited: that is the configuration's to say. */
async function settingsHere(context: Context): Promise<Settings> {
  const { configuration } = await configured(context, undefined);
  const jurisdiction = configuration.values.get('jurisdiction')?.value;
  return jurisdiction === 'fr' || jurisdiction === 'none' ? { ...recommended, jurisdiction } : recommended;
}

async function run(context: Context, words: readonly string[], options: Options): Promise<number> {
  const { host, locale, words: said, today, colour } = context;
  const failOn = failOnFrom(options.failOn);
  const format = among('--format', options.format, ['text', 'json']);
  const language = languages.find((one) => one === options.language);
  if (options.language !== undefined && language === undefined)
    throw new Mistake('unknown-language', { value: options.language });
  const text = await given(context, words);
  if (!/[a-z\dà-ÿ]/i.test(text) && !/[\p{L}\p{N}]/u.test(text)) throw new Mistake('no-pitch');

  const settings = await settingsHere(context);
  const readers = new Map<Language, Reader>();
  const report = async (pitch: string): Promise<PitchReport> => {
    if (pitch.length > most) throw new Mistake('long-pitch', { most: String(most) });
    const spoken = language ?? detectLanguage(pitch);
    const reader = readers.get(spoken) ?? (await loadReader(spoken));
    readers.set(spoken, reader);
    return reportOn(pitch, reader, settings, today);
  };

  if (options.lines === true) {
    let code = 0;
    for (const line of text.split(/\r?\n/)) {
      if (line.trim() === '') continue;
      const read = await report(line.trim());
      host.stdout.write(`${json(pitchJson(read, locale))}\n`);
      code = Math.max(code, exitOf(read, failOn));
    }
    return code;
  }
  const read = await report(text.trim());
  host.stdout.write(
    format === 'json'
      ? `${json(pitchJson(read, locale), 2)}\n`
      : pitchScreen(read, {
          locale,
          words: said.pitch,
          severities: said.report.severity,
          coloured: colour.stdout,
          width: Math.min(host.stdout.columns ?? 80, 80),
          all: options.all === true,
        }),
  );
  return exitOf(read, failOn);
}

const exitOf = ({ findings }: PitchReport, failOn: FailOn): number =>
  fails(
    findings.map(({ severity }) => severity),
    failOn,
  )
    ? 1
    : 0;

/** The words given (quotes are easily forgotten), else standard input: all of it, or one line of a terminal. */
async function given({ host, words }: Context, args: readonly string[]): Promise<string> {
  if (args.length > 0 && args.join(' ') !== '-') return args.join(' ');
  const typed = host.input.isTTY;
  if (typed) host.stderr.write(`${words.pitch.invite}\n`);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of host.input) {
    const bytes = Buffer.from(part as Uint8Array | string);
    parts.push(bytes);
    size += bytes.length;
    if ((typed && bytes.includes(10)) || size > 64 * 1024 * 1024) break;
  }
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}
