import { visible } from '../escape/visible.ts';
import type { Host } from '../host.ts';
import { type Locale, localeFrom, locales } from '../locales/locale.ts';
import { loadWords, type MistakeCode, type Words } from '../locales/words.ts';
import { nearest } from '../yaml/nearest.ts';
import { type Context, Mistake } from './context.ts';
import { isAskingHelp, laidOutHelp } from './help.ts';
import { Quick } from './quick.ts';
import { commands, names } from './registry.ts';

export async function run(host: Host): Promise<number> {
  const said = localeFrom(optionValue(host.args, '--locale'), host.env, () => host.systemLocale);
  const locale = said ?? 'en';
  const help = await laidOutHelp(host, locale);
  if (help !== undefined) {
    host.stdout.write(help);
    return 0;
  }
  const words = await loadWords(locale);
  try {
    return await dispatch(host, locale, words, said === undefined);
  } catch (error) {
    return explain(error, host, words);
  }
}

async function dispatch(host: Host, locale: Locale, words: Words, isLocaleUnsaid: boolean): Promise<number> {
  const asked = optionValue(host.args, '--locale');
  if (asked !== undefined && !locales.includes(asked.slice(0, 2).toLowerCase() as Locale)) {
    throw new Mistake('unknown-locale', { value: asked });
  }
  const context: Context = {
    host,
    locale,
    words,
    isLocaleUnsaid,
    today: todayOf(host),
    colour: coloursOf(host),
  };
  let code = 0;
  const finish = (given: number): void => {
    code = given;
  };

  const at = host.args.findIndex((arg, index) => !arg.startsWith('-') && !takesValue(host.args[index - 1]));
  const first = at === -1 ? undefined : host.args[at]!;
  if (first === undefined && host.args.some(isAskingHelp)) {
    host.stdout.write((await import('./commander.ts')).programHelp(context));
    return 0;
  }
  // `limpide offre.yaml` and `limpide --language fr` start; a lone word that is no command was mistyped, and a sentence is
  // no file's name.
  const isOptionValue = at > 0 && host.args[at - 1]!.startsWith('-');
  const starts = (): boolean => first === undefined || isOptionValue || looksLikeFile.test(first);
  const name = names.find((known) => known === first) ?? (starts() ? 'start' : undefined);
  if (name === undefined) {
    throw new Mistake('unknown-command', {
      value: first!,
      nearest: nearest(first!, names) ?? '',
      help: 'limpide --help',
    });
  }
  const args = name === first ? [...host.args.slice(0, at), ...host.args.slice(at + 1)] : host.args;
  const { declare } = await commands[name]();
  const quick = new Quick();
  declare(quick, context, finish);
  const ready = quick.read(args);
  if (ready !== undefined) {
    await ready();
    return code;
  }
  const { throughCommander } = await import('./commander.ts');
  return (await throughCommander(context, name, declare, args, finish)) ?? code;
}

/** A folder in it, without blanks, or an ending: `offre.yaml`, `../shop/offer`, `my shop/offer.yaml`. */
const looksLikeFile = /^\S*[/\\]\S*$|\.[A-Za-z0-9]+$|^\.{1,2}$/;
const valued = ['--locale', '--today'];
const takesValue = (arg: string | undefined): boolean => arg !== undefined && valued.includes(arg);

function optionValue(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at === -1) return undefined;
  return args[at]!.includes('=') ? args[at]!.slice(name.length + 1) : args[at + 1];
}

function todayOf(host: Host): string {
  const asked = optionValue(host.args, '--today');
  if (asked !== undefined) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(asked) || Number.isNaN(Date.parse(asked)))
      throw new Mistake('bad-date', { value: asked });
    return asked;
  }
  const now = host.now();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** no-color.org, then force-color.org, then the stream itself. */
function coloursOf(host: Host): Context['colour'] {
  const refused =
    host.args.includes('--no-color') || (host.env['NO_COLOR'] ?? '') !== '' || host.env['TERM'] === 'dumb';
  const forced = (host.env['FORCE_COLOR'] ?? '') !== '' && host.env['FORCE_COLOR'] !== '0';
  const on = (stream: { isTTY?: boolean }): boolean => forced || stream.isTTY === true;
  if (refused) return { stdout: false, stderr: false };
  return {
    get stdout() {
      return on(host.stdout);
    },
    get stderr() {
      return on(host.stderr);
    },
  };
}

/** The one place where an error becomes words: a known mistake is a sentence and an exit code, the rest is our bug. */
function explain(error: unknown, host: Host, words: Words): number {
  if (error instanceof Mistake) {
    // A list keeps its lines; every other argument is one line, whatever it holds.
    const args = Object.fromEntries(
      Object.entries(error.args).map(([key, value]) => [key, visible(value, { lines: key === 'list' })]),
    );
    host.stderr.write(`${words.mistakes[error.code as MistakeCode](args)}\n`);
    return error.exit;
  }
  host.stderr.write(
    `${words.bug(host.version)}\n${visible(String((error as Error)?.stack ?? error), { lines: true })}\n`,
  );
  return 70;
}
