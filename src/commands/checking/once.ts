import type { Checked, SourceFile } from '../../check/engine.ts';
import type { Asked } from '../check.ts';
import type { Context } from '../context.ts';
import type { Configured } from './configuring.ts';
import { checkNames } from './crew.ts';
import { Desk } from './desk.ts';
import { changedFiles, namesOf, standardInput } from './inputs.ts';
import { KeptTellings, type Tellings, toldText } from './tellings.ts';

export interface CheckedInputs {
  readonly checked: Tellings;
  /** Files that are there and may not be read. */
  readonly unreadable: readonly string[];
}

/** From as many files on, what they leave behind would be most of the memory held. */
const many = 100;

/** Checks the files asked for, repaired first when that is asked for too. */
export async function checkInputs(
  context: Context,
  { paths, options }: Asked,
  settings: Configured,
): Promise<CheckedInputs> {
  const { changed, cache } = options;
  const only =
    changed === undefined ? undefined : changedFiles(context, changed === true ? 'HEAD' : String(changed));
  const names = namesOf(context, paths, settings, only);
  if (names.length >= many) context.host.holdLittle();
  const desk = deskOf(context, settings);
  if (options.fix === true || options.fixDryRun === true)
    return repairedFiles(context, desk, names, options.fixDryRun === true);
  const threads = options.threads === undefined ? undefined : Number(options.threads);
  if (cache !== undefined && cache !== false) {
    const { checkRemembered } = await import('./remembering.ts');
    return checkRemembered(context, desk, names, cache, threads);
  }
  const kept = new KeptTellings();
  const unreadable: string[] = [];
  await checkNames(
    context.host,
    desk,
    names,
    false,
    (number, answer) => {
      if (answer === undefined) unreadable.push(names[number]!);
      else kept.take(number, answer.text);
    },
    threads,
  );
  return { checked: kept, unreadable: unreadable.sort() };
}

async function repairedFiles(
  context: Context,
  desk: Desk,
  names: readonly string[],
  dry: boolean,
): Promise<CheckedInputs> {
  let shown = 0;
  const repair = (await import('./repairing.ts')).repairing(context, desk, dry, () => {
    shown++;
  });
  const kept = new KeptTellings();
  const unreadable: string[] = [];
  for (const [number, name] of names.entries()) {
    const source = desk.source(name);
    if (source === undefined) unreadable.push(name);
    else kept.take(number, toldText(await repair(source, await desk.check(source))));
  }
  // An empty diff says nothing of what was found: somebody wonders whether anything ran at all.
  if (dry && shown === 0 && names.length > 0)
    context.host.stderr.write(`${context.words.check.nothingToFix}\n`);
  return { checked: kept, unreadable };
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

/** What checks one source after another, under these settings. */
export const deskOf = ({ host, today }: Context, { configuration, folder }: Configured): Desk =>
  new Desk(host.files, { cwd: host.cwd, today, configuration, folder });
