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
  const checked = await checkAll(context, sources, settings);
  if (!options.fix && !options.fixDryRun) return { checked, unreadable };
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

/** Checks files that were read, each under the settings of its name. */
export async function checkAll(
  context: Context,
  sources: readonly SourceFile[],
  settings: Configured,
): Promise<Checked[]> {
  const around = { today: context.today, readers: await readersFor(sources) };
  const checked: Checked[] = [];
  for (const source of sources) {
    const own = settingsFor(settings.configuration, nameForGlobs(context, settings, source.file));
    checked.push(checkOpened(source, await openLazily(source.source), own, around));
  }
  return checked;
}
