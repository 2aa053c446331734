import type { Args } from '../args.ts';
import { meant } from './phrases.ts';

/** What `check` says of its own options and of what it did. */
export const check = {
  paths: 'files, folders or globs; - for standard input (default: this folder)',
  options: {
    format: 'output format, to stdout or FORMAT:FILE; may be repeated',
    failOn: 'exit 1 from this severity on: error, warning, advice or never',
    maxWarnings: 'exit 1 above that many warnings',
    allowEmpty: 'exit 0 even when no file matches',
    config: 'the configuration file to use',
    noConfig: 'ignore every configuration file',
    printConfig: 'show each setting, with where it comes from',
    baseline: 'findings already known, not reported again',
    updateBaseline: 'create the baseline, or take out of it what is settled',
    fix: 'repair what is mechanical and safe',
    fixDryRun: 'show what --fix would change',
    stdinFilename: 'the name of what stands on standard input',
    cache: 'read only files changed since the last run (default file: .limpide-cache)',
    threads: 'how many threads may work at once (default: by the number of files)',
    changed: 'only files changed since a git reference (default: HEAD)',
    watch: 'check again at each change',
    statistics: 'count findings by rule',
    quiet: 'show errors only',
    excerpts: 'show clients’ words even outside a terminal',
  },
  /** Why a report, a baseline or a cache could not be written, by what the disk said. */
  outputCauses: {
    'not-found': 'its folder does not exist',
    'is-folder': 'a folder bears that name',
    'not-a-file': 'what bears that name is no ordinary file',
    'disk-full': 'the disk is full',
    'read-only': 'this disk can only be read',
    'no-permission': 'you may not write there',
    failed: 'the disk refused',
  },
  cacheNotKept: (file: string): string =>
    `The cache ${file} cannot be written: the next run will read every file again.`,
  nothingToFix: 'Nothing that --fix could repair. To see what was found: limpide check',
  empty: 'No positioning file to check.',
  watching: 'Watching; Ctrl+C to stop.',
  baselineWritten: (file: string, count: number): string =>
    `${file} holds ${count} known ${count === 1 ? 'finding' : 'findings'}.`,
  rendered: (page: string): string => `${page} is up to date again.`,
  fixed: (count: number, file: string): string =>
    `${count} ${count === 1 ? 'repair' : 'repairs'} in ${file}.`,
};

/** The known mistakes of `check`, `rules`, `explain` and `init`. */
export const checkMistakes = {
  'no-such-file': ({ names }: Args): string =>
    `Nothing is named ${names}. Check the name, or the folder you are in.`,
  'not-a-regular-file': ({ names }: Args): string =>
    `${names} is not a file that can be read (a pipe, a device…).`,
  'no-file-matched': (): string =>
    'No positioning file here: a YAML file whose top says “format: limpide/1”. Start one with: limpide. To accept none: --allow-empty',
  'unreadable-file': ({ names }: Args): string =>
    `These files cannot be read: ${names}. Check their permissions.`,
  'unknown-format': ({ value, nearest, known }: Args): string =>
    `--format: “${value}” is not a format.${meant(nearest)} There are: ${known}; to a file: sarif:out.sarif`,
  'bad-max-warnings': ({ value }: Args): string => `--max-warnings: “${value}” is not a whole number.`,
  'no-configuration': ({ name }: Args): string => `--config: ${name} is not there.`,
  'bad-configuration': (): string => 'The configuration is not usable: nothing was checked.',
  'output-refused': ({ file, cause }: Args): string =>
    `${file} could not be written: ${cause}. Name another file.`,
  'cannot-watch': ({ errno }: Args): string =>
    `Changes cannot be followed here: the system refuses (${errno}), most often because too many files are already being watched. Name a smaller folder.`,
  'not-a-git-reference': ({ ref }: Args): string =>
    `--changed: git does not know “${ref}” here. In CI, fetch the base branch first (fetch-depth: 0).`,
  'bad-baseline': ({ file }: Args): string =>
    `${file} is not a baseline, and stays as it is. Name another file: one that is not there yet is made with --update-baseline.`,
  'no-baseline': ({ file }: Args): string =>
    `There is no baseline ${file} yet. To make it: --baseline ${file} --update-baseline`,
  'update-without-baseline': (): string => '--update-baseline needs --baseline FILE.',
  'bad-threads': ({ value }: Args): string => `--threads takes a number from 1 to 99, not “${value}”.`,
  'not-a-cache': ({ file }: Args): string =>
    `--cache: “${file}” is no cache of limpide, and would be written over. Name another file, and put the paths to check first: limpide check offers --cache`,
  'cache-alone': (): string => '--cache does not go with --fix, --fix-dry-run or standard input (-).',
  'stdin-alone': (): string => 'Standard input (-) is checked alone, without --fix, --watch or --changed.',
  'unknown-rule': ({ value, nearest }: Args): string =>
    `There is no rule “${value}”.${meant(nearest)} See: limpide rules`,
  'unknown-shell': ({ value, known }: Args): string =>
    `There is no completion for “${value}”, but for: ${known}.`,
  'init-unanswered': (): string =>
    'Nothing more can be asked here: the input has ended. Use --yes to write everything, or --dry-run to see.',
};
