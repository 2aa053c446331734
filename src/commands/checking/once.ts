import { settingsFor } from '../../check/configuration/settings-for.ts';
import { type Checked, checkOpened, type SourceFile } from '../../check/engine.ts';
import { openLazily } from '../../offer/open-lazily.ts';
import type { Asked } from '../check.ts';
import type { Context } from '../context.ts';
import type { Configured } from './configuring.ts';
import { changedFiles, inputsOf, nameForGlobs, standardInput } from './inputs.ts';
import { readersFor } from './readers.ts';

export interface CheckedInputs {
  readonly checked: readonly Checked[];
  readonly unreadable: readonly string[];
}

/** Checks the files asked for, repaired first when that is asked for too. */
export async function checkInputs(
  context: Context,
  { paths, options }: Asked,
  settings: Configured,
): Promise<CheckedInputs> {
  const { changed } = options;
  const only =
    changed === undefined ? undefined : changedFiles(context, changed === true ? 'HEAD' : String(changed));
  const { sources, unreadable } = inputsOf(context, paths, settings, only);
  const repairs = options.fix === true || options.fixDryRun === true;
  const checked = await checkAll(context, sources, settings, repairs ? 'all' : 'told');
  if (!repairs) return { checked, unreadable };
  const { repairAll } = await import('./repairing.ts');
  const repaired = await repairAll(context, sources, checked, settings, options.fixDryRun === true);
  return { checked: repaired, unreadable };
}

/** Checks what stands on standard input, under the name given. */
export async function checkStandardInput(
  context: Context,
  name: string,
  settings: Configured,
): Promise<CheckedInputs> {
  const source = await standardInput(context, name);
  return { checked: await checkAll(context, [source], settings), unreadable: [] };
}

/**
 * Checks files that were read, each under the settings of its name.
 *
 * @param keep `all` with each file's document and values; `told`: what a report needs, so that ten thousand files fit
 */
export async function checkAll(
  context: Context,
  sources: readonly SourceFile[],
  settings: Configured,
  keep: 'all' | 'told' = 'all',
): Promise<Checked[]> {
  const around = { today: context.today, readers: await readersFor(sources) };
  const checked: Checked[] = [];
  for (const source of sources) {
    const own = settingsFor(settings.configuration, nameForGlobs(context, settings, source.file));
    const one = checkOpened(source, await openLazily(source.source), own, around);
    checked.push(keep === 'all' ? one : told(one));
  }
  return checked;
}

/** Without what only a repair looks at; the text too, where nothing was found to quote it. */
const told = ({ file, findings, suppressed, text, clarity }: Checked): Checked => ({
  file,
  findings,
  suppressed,
  text: findings.length === 0 ? '' : text,
  ...(clarity === undefined ? {} : { clarity }),
});
