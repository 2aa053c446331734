import type { Checked, SourceFile, Told } from '../../check/engine.ts';
import type { Asked } from '../check.ts';
import type { Context } from '../context.ts';
import type { Configured } from './configuring.ts';
import { checkNames } from './crew.ts';
import { Desk } from './desk.ts';
import { changedFiles, namesOf, standardInput } from './inputs.ts';
import { told } from './told.ts';

export interface CheckedInputs {
  readonly checked: readonly Told[];
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
  const { changed } = options;
  const only =
    changed === undefined ? undefined : changedFiles(context, changed === true ? 'HEAD' : String(changed));
  const names = namesOf(context, paths, settings, only);
  if (names.length >= many) context.host.holdLittle();
  const desk = deskOf(context, settings);
  const threads = options.threads === undefined ? undefined : Number(options.threads);
  const results =
    options.fix === true || options.fixDryRun === true
      ? await repairedFiles(context, desk, names, options.fixDryRun === true)
      : options.cache === undefined || options.cache === false
        ? (await checkNames(context.host, desk, names, false, threads)).map((result) => result?.told)
        : await remembered(context, desk, names, options.cache, threads);
  return {
    checked: results.filter((one) => one !== undefined),
    unreadable: names.filter((_, index) => results[index] === undefined),
  };
}

/** Files known from an earlier run are not read again; the others are, and are known from now on. */
async function remembered(
  context: Context,
  desk: Desk,
  names: readonly string[],
  file: string | true,
  threads: number | undefined,
): Promise<(Told | undefined)[]> {
  const { Cache, usualCache } = await import('./cache.ts');
  const cache = Cache.open(context, file === true ? usualCache : file);
  const results = names.map((name) => {
    const source = desk.source(name);
    return source === undefined ? undefined : cache.find(source, desk.keyOf(source));
  });
  const left = names.flatMap((name, index) => (results[index] === undefined ? [{ name, index }] : []));
  const found = await checkNames(
    context.host,
    desk,
    left.map(({ name }) => name),
    true,
    threads,
  );
  for (const [at, { index }] of left.entries()) {
    const result = found[at];
    if (result !== undefined) cache.keep(result);
    results[index] = result?.told;
  }
  cache.write();
  return results;
}

async function repairedFiles(
  context: Context,
  desk: Desk,
  names: readonly string[],
  dry: boolean,
): Promise<(Told | undefined)[]> {
  let shown = 0;
  const repair = (await import('./repairing.ts')).repairing(context, desk, dry, () => {
    shown++;
  });
  const results: (Told | undefined)[] = [];
  for (const name of names) {
    const source = desk.source(name);
    results.push(source && told(await repair(source, await desk.check(source))));
  }
  // An empty diff says nothing of what was found: somebody wonders whether anything ran at all.
  if (dry && shown === 0 && results.length > 0)
    context.host.stderr.write(`${context.words.check.nothingToFix}\n`);
  return results;
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
