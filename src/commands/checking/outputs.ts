import { type Format, formats, reporters } from '../../reporters/index.ts';
import { coloured, plain } from '../../reporters/paint.ts';
import { nearest } from '../../yaml/nearest.ts';
import { type Context, Mistake } from '../context.ts';
import { replaceFile } from './replace-file.ts';
import { reportOf } from './reporting.ts';
import type { Tally } from './tally.ts';
import type { Tellings } from './tellings.ts';

/** One `--format`: to a file, or to stdout. */
export interface Output {
  readonly format: Format;
  readonly file: string | undefined;
}

/** The outputs asked for; by default text, with annotations in GitHub Actions. */
export function outputsOf({ host }: Context, asked: readonly string[]): Output[] {
  if (asked.length === 0)
    return host.env['GITHUB_ACTIONS'] === 'true'
      ? [
          { format: 'text', file: undefined },
          { format: 'github', file: undefined },
        ]
      : [{ format: 'text', file: undefined }];
  return asked.map((one) => {
    const [, name, file] = /^([^:]*)(?::(.*))?$/s.exec(one)!;
    const format = formats.find((known) => known === name);
    if (format === undefined || file === '')
      throw new Mistake('unknown-format', {
        value: one,
        nearest: nearest(name!, formats) ?? '',
        known: formats.join(', '),
      });
    return { format, file };
  });
}

/** Lays the report out in each format and writes it. */
export async function write(
  context: Context,
  checked: Tellings,
  tally: Tally,
  outputs: readonly Output[],
  asked: { readonly excerpts?: boolean; readonly quiet?: boolean; readonly known: number },
): Promise<void> {
  const { host, locale, words, colour } = context;
  for (const { format, file } of outputs) {
    const onTerminal = file === undefined && format === 'text' && host.stdout.isTTY === true;
    const report = reportOf(checked, tally, {
      version: host.version,
      locale,
      excerpts: asked.excerpts === true || onTerminal,
      quiet: asked.quiet === true,
      known: asked.known,
    });
    const paint = file === undefined && colour.stdout ? coloured : plain;
    const reporter = await reporters[format]();
    const pieces = gathered(reporter(report, { words: words.report, paint }));
    if (file === undefined) for (const piece of pieces) host.stdout.write(piece);
    else replaceFile(context, file, pieces);
  }
}

/** In characters: to write each piece alone takes longer than to make it. */
const enough = 64 * 1024;

function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < enough) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
