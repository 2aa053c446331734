import { baselined } from './checking/baselining.ts';
import { type Configured, configured } from './checking/configuring.ts';
import { checkInputs, checkStandardInput } from './checking/once.ts';
import { type Output, outputsOf, write } from './checking/outputs.ts';
import { sumOf, type Tally, tallyOf } from './checking/tally.ts';
import { type Context, type Declare, Mistake } from './context.ts';
import { type FailOn, failOnFrom, fails } from './fail-on.ts';

export interface CheckOptions {
  readonly format?: readonly string[];
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly allowEmpty?: boolean;
  /** `false` is `--no-config`; `true` is none given. */
  readonly config: string | boolean;
  readonly printConfig?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly cache?: string | boolean;
  readonly threads?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly stdinFilename?: string;
  readonly changed?: string | boolean;
  readonly watch?: boolean;
  readonly statistics?: boolean;
  readonly quiet?: boolean;
  readonly excerpts?: boolean;
}

/** What a run is asked for, its options understood. */
export interface Asked {
  readonly paths: readonly string[];
  readonly options: CheckOptions;
  readonly outputs: readonly Output[];
  readonly failOn: FailOn;
  readonly maxWarnings: number;
}

export const declare: Declare = (command, context, finish) => {
  const words = context.words.check.options;
  const collect = (one: string, before: readonly string[] = []): string[] => [...before, one];
  command
    .argument('[paths...]', context.words.check.paths)
    .option('--format <format[:file]>', words.format, collect)
    .option('--fail-on <severity>', words.failOn, 'error')
    .option('--max-warnings <n>', words.maxWarnings)
    .option('--allow-empty', words.allowEmpty)
    .option('--config <file>', words.config)
    .option('--no-config', words.noConfig)
    .option('--print-config', words.printConfig)
    .option('--baseline <file>', words.baseline)
    .option('--update-baseline', words.updateBaseline)
    .option('--cache [file]', words.cache)
    .option('--threads <n>', words.threads)
    .option('--fix', words.fix)
    .option('--fix-dry-run', words.fixDryRun)
    .option('--stdin-filename <name>', words.stdinFilename)
    .option('--changed [ref]', words.changed)
    .option('--watch', words.watch)
    .option('--statistics', words.statistics)
    .option('--quiet', words.quiet)
    .option('--excerpts', words.excerpts)
    .action(async (paths: string[], options: CheckOptions) =>
      finish(await run(context, understood(context, paths, options))),
    );
};

function understood(context: Context, paths: readonly string[], options: CheckOptions): Asked {
  const { failOn, maxWarnings } = options;
  const severity = failOnFrom(failOn);
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings))
    throw new Mistake('bad-max-warnings', { value: maxWarnings });
  if (options.updateBaseline && options.baseline === undefined) throw new Mistake('update-without-baseline');
  const alone = options.fix || options.fixDryRun || options.watch || options.changed !== undefined;
  if (paths.includes('-') && (paths.length > 1 || alone)) throw new Mistake('stdin-alone');
  if (options.threads !== undefined && !/^[1-9]\d?$/.test(options.threads))
    throw new Mistake('bad-threads', { value: options.threads });
  if (options.cache !== undefined && (options.fix || options.fixDryRun || paths.includes('-')))
    throw new Mistake('cache-alone');
  const most = maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(maxWarnings);
  const outputs = outputsOf(context, options.format ?? []);
  return { paths, options, outputs, failOn: severity, maxWarnings: most };
}

async function run(context: Context, asked: Asked): Promise<number> {
  const { config } = asked.options;
  const settings = (): Promise<Configured> => configured(context, config === true ? undefined : config);
  if (asked.options.printConfig)
    return (await import('./checking/print-config.ts')).printConfig(
      context,
      await settings(),
      asked.paths[0],
    );
  if (asked.options.watch) {
    const { watch } = await import('./checking/watch.ts');
    return watch(context, asked, async () => once(context, asked, await settings()));
  }
  return once(context, asked, await settings());
}

/** One check of everything asked for; gives the exit code. */
async function once(context: Context, asked: Asked, settings: Configured): Promise<number> {
  const { paths, options, outputs } = asked;
  const { checked, unreadable } = paths.includes('-')
    ? await checkStandardInput(context, options.stdinFilename ?? 'offer.yaml', settings)
    : await checkInputs(context, asked, settings);
  if (unreadable.length > 0 && checked.length === 0)
    throw new Mistake('unreadable-file', { names: unreadable.join(', ') });
  if (checked.length === 0) {
    if (!options.allowEmpty && options.changed === undefined) throw new Mistake('no-file-matched');
    context.host.stderr.write(`${context.words.check.empty}\n`);
  }
  const kept =
    options.baseline === undefined ? checked : baselined(context, checked, options.baseline, options);
  // A dry run prints its diff, and no report in the middle of it.
  const tally = tallyOf(kept);
  const known = kept === checked ? 0 : sumOf(tallyOf(checked).total) - sumOf(tally.total);
  if (!options.fixDryRun) await write(context, kept, tally, outputs, { ...options, known });
  if (options.statistics) (await import('./checking/statistics.ts')).statistics(context, tally);
  if (unreadable.length > 0) throw new Mistake('unreadable-file', { names: unreadable.join(', ') });
  return verdict(tally, asked);
}

function verdict({ total }: Tally, { failOn, maxWarnings }: Asked): number {
  const found = (['error', 'warning', 'advice'] as const).filter((severity) => total[severity] > 0);
  return fails(found, failOn) || total.warning > maxWarnings ? 1 : 0;
}
