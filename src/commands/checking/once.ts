import type { Checked, SourceFile, Told } from '../../check/engine.ts';
import type { Asked } from '../check.ts';
import type { Context } from '../context.ts';
import type { Configured } from './configuring.ts';
import { Desk } from './desk.ts';
import { changedFiles, namesOf, standardInput } from './inputs.ts';
import { told } from './told.ts';

export interface CheckedInputs {
  readonly checked: readonly Told[];
  /** Files that are there and may not be read. */
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
  const names = namesOf(context, paths, settings, only);
  const desk = deskOf(context, settings);
  const repair =
    options.fix === true || options.fixDryRun === true
      ? (await import('./repairing.ts')).repairing(context, desk, options.fixDryRun === true)
      : undefined;
  const checked: Told[] = [];
  const unreadable: string[] = [];
  for (const name of names) {
    const source = desk.source(name);
    if (source === undefined) {
      unreadable.push(name);
      continue;
    }
    const one = await desk.check(source);
    checked.push(told(repair === undefined ? one : await repair(source, one)));
  }
  return { checked, unreadable };
}

/** Checks what stands on standard input, under the name given. */
export async function checkStandardInput(
  context: Context,
  name: string,
  settings: Configured,
): Promise<CheckedInputs> {
  const source: SourceFile = await standardInput(context, name);
  const checked: Checked = await deskOf(context, settings).check(source);
  return { checked: [checked], unreadable: [] };
}

const deskOf = ({ host, today }: Context, { configuration, folder }: Configured): Desk =>
  new Desk(host.files, { cwd: host.cwd, today, configuration, folder });
