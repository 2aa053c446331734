/**
 * How fast limpide is, beside floors measured in the same run: ratios of medians, the jobs taking turns. Absolute times
 * mean little elsewhere. `npm run bench -- [--rounds 15] [--files 1000] [--many 10000] [--only manyCases] [--write-docs]`
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesMeasured } from './bench/cases.ts';
import { exponent, interleaved, type Spread, timed } from './bench/measure.ts';
import { needingParser, offerText, writeOffers } from './bench/offers.ts';
import { performancePage, type Row } from './bench/page.ts';
import { readingRows } from './bench/reading.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin/limpide.js');
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const rounds = option('--rounds', 15);
const files = option('--files', 1000);
const many = option('--many', 10_000);
const folder = mkdtempSync(join(tmpdir(), 'limpide-bench-'));
const rows: Row[] = [];

const over = (spread: Spread, floor: Spread): Pick<Row, 'value' | 'low' | 'high'> => ({
  value: spread.median / floor.median,
  low: spread.low / floor.median,
  high: spread.high / floor.median,
});

/** Runs node; a program that fails measures nothing. */
function run(args: readonly string[], cwd: string, input = ''): number {
  const { ms, ran } = timed(args, cwd, input);
  if (ran.status === null || ran.status > 1) throw new Error(`${args.join(' ')}: ${ran.stderr}`);
  return ms;
}

function coldStarts(): void {
  writeFileSync(join(folder, 'plain.yaml'), offerText(1));
  writeFileSync(join(folder, 'parser.yaml'), needingParser(offerText(1)));
  const pitch = 'You wake at three: six meetings at the kitchen table, and you sleep through the night.\n';
  const spreads = interleaved(
    {
      node: () => run(['-e', '0'], folder),
      version: () => run([bin, '--version'], folder),
      help: () => run([bin, '--help'], folder),
      plain: () => run([bin, 'check', 'plain.yaml'], folder),
      parser: () => run([bin, 'check', 'parser.yaml'], folder),
      pitch: () => run([bin, 'pitch'], folder, pitch),
    },
    rounds,
  );
  const row = (name: keyof typeof spreads, what: string, goal: number): void => {
    rows.push({ group: 'start', what, ...over(spreads[name], spreads.node), goal });
  };
  row('version', '`limpide --version`', 1.2);
  row('help', '`limpide --help`', 1.2);
  row('plain', '`limpide check` of one file', 1.5);
  row('parser', '`limpide check` of one file that needs the full YAML parser', 2.4);
  row('pitch', '`limpide pitch`', 2);
}

const floorProgram = `
  const { readFileSync, readdirSync } = require('node:fs');
  const { parse } = require(${JSON.stringify(join(root, 'node_modules/yaml'))});
  for (const name of readdirSync('.')) parse(readFileSync(name, 'utf8'));`;

function manyFiles(): void {
  const few = Math.max(1, Math.round(files / 4));
  const places = { few: join(folder, 'few'), many: join(folder, 'many'), parser: join(folder, 'parser') };
  writeOffers(places.few, few);
  writeOffers(places.many, files);
  writeOffers(places.parser, files, needingParser);
  const check = ['check', '.', '--format', 'json', '--fail-on', 'never'];
  run([bin, ...check, `--cache=${join(folder, 'cache')}`], places.many);
  const spreads = interleaved(
    {
      floor: () => run(['-e', floorProgram], places.many),
      floorParser: () => run(['-e', floorProgram], places.parser),
      few: () => run([bin, ...check], places.few),
      many: () => run([bin, ...check], places.many),
      parser: () => run([bin, ...check], places.parser),
      cached: () => run([bin, ...check, `--cache=${join(folder, 'cache')}`], places.many),
      threads: () => run([bin, ...check, '--threads', '2'], places.many),
    },
    Math.max(3, Math.round(rounds / 5)),
  );
  const what = `\`limpide check\` of ${files} files`;
  rows.push({ group: 'files', what, ...over(spreads.many, spreads.floor), goal: 0.4 });
  rows.push({
    group: 'files',
    what: `${what} that all need the full YAML parser`,
    ...over(spreads.parser, spreads.floorParser),
    goal: 1.3,
  });
  rows.push({
    group: 'files',
    what: `${what} again, unchanged, with \`--cache\``,
    ...over(spreads.cached, spreads.floor),
    goal: 0.1,
  });
  rows.push({
    group: 'threads',
    what: `${files} files, were two threads to share them (they do not, by default: too few)`,
    value: spreads.many.median / spreads.threads.median,
  });
  rows.push({
    group: 'growth',
    what: `in files, from ${few} to ${files}`,
    value: exponent(spreads.many.median, spreads.few.median, files / few),
    goal: 1.05,
  });
  rows.push({
    group: 'memory',
    what: `${what}: most memory held (MB)`,
    value: mostHeld(check, places.many),
    goal: 130,
  });
}

/** As many files as the goals speak of: one thread beside the floor, and two threads against it. */
function tenThousand(): void {
  const place = join(folder, 'ten-thousand');
  writeOffers(place, many);
  const check = ['check', '.', '--format', 'json', '--fail-on', 'never'];
  const spreads = interleaved(
    {
      floor: () => run(['-e', floorProgram], place),
      one: () => run([bin, ...check, '--threads', '1'], place),
      two: () => run([bin, ...check, '--threads', '2'], place),
    },
    3,
  );
  rows.push({
    group: 'files',
    what: `\`limpide check\` of ${many} files`,
    ...over(spreads.one, spreads.floor),
    goal: 0.4,
  });
  rows.push({
    group: 'threads',
    what: `${many} files`,
    value: spreads.one.median / spreads.two.median,
    atLeast: 1.35,
  });
  rows.push({
    group: 'memory',
    what: `\`limpide check\` of ${many} files on one thread: most memory held (MB)`,
    value: mostHeld([...check, '--threads', '1'], place),
    goal: 130,
  });
}

/** Runs the command in a node of its own and gives the most memory that one held, in MB; its report is written to nobody. */
function mostHeld(args: readonly string[], place: string): number {
  const program = `
    process.argv.splice(1, 0, 'limpide', ...${JSON.stringify(args)});
    process.on('exit', () => require('node:fs').writeSync(2, '\\n' + process.resourceUsage().maxRSS));
    require(${JSON.stringify(join(root, 'dist/main.js'))}).run(${JSON.stringify(join(root, 'bin'))});`;
  const { stderr } = timed(['-e', program], place).ran;
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  if (!(kilobytes > 0)) throw new Error(`no memory was measured: ${stderr}`);
  return kilobytes / 1024;
}

function oneFileGrowing(): void {
  writeFileSync(join(folder, 'small.yaml'), offerText(5));
  writeFileSync(join(folder, 'usual.yaml'), offerText(5, 200));
  // Below, one file takes too little beside the start of the program for its growth to be told.
  writeFileSync(join(folder, 'large.yaml'), offerText(5, 500));
  writeFileSync(join(folder, 'huge.yaml'), offerText(5, 2000));
  const spreads = interleaved(
    {
      small: () => run([bin, 'check', 'small.yaml'], folder),
      usual: () => run([bin, 'check', 'usual.yaml'], folder),
      large: () => run([bin, 'check', 'large.yaml'], folder),
      huge: () => run([bin, 'check', 'huge.yaml'], folder),
    },
    Math.max(3, Math.round(rounds / 3)),
  );
  const bytes = (name: string): number => readFileSync(join(folder, name)).length;
  rows.push({
    group: 'growth',
    what: `in the size of one file, from ${kilobytes(bytes('large.yaml'))} to ${kilobytes(bytes('huge.yaml'))} KB, over a file of 5 KB`,
    value: exponent(
      Math.max(1, spreads.huge.median - spreads.small.median),
      Math.max(1, spreads.large.median - spreads.small.median),
      bytes('huge.yaml') / bytes('large.yaml'),
    ),
    goal: 1.05,
  });
  rows.push({
    group: 'growth',
    what: 'one file of about 100 KB (s)',
    value: spreads.usual.median / 1000,
    goal: 1,
  });
}

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

function manyCases(): void {
  const { command, writing } = casesMeasured(
    join(folder, 'many-cases'),
    bin,
    files,
    Math.max(3, Math.round(rounds / 5)),
  );
  rows.push({
    group: 'cases',
    what: `\`limpide session run SCRIPT --answers-dir FOLDER\`: ${files} cases of 40 answers, with their pages and notes`,
    ...over(command, writing),
    goal: 1.5,
  });
}

async function readTexts(): Promise<void> {
  rows.push(...(await readingRows(rounds)));
}

function packageSize(): void {
  const ran = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [about] = JSON.parse(ran.stdout.slice(ran.stdout.indexOf('['))) as [
    { size: number; unpackedSize: number },
  ];
  rows.push({ group: 'package', what: 'download (MB)', value: about.size / 1e6, goal: 2 });
  rows.push({ group: 'package', what: 'on disk (MB)', value: about.unpackedSize / 1e6 });
}

try {
  mkdirSync(folder, { recursive: true });
  const jobs = { coldStarts, readTexts, manyFiles, tenThousand, oneFileGrowing, manyCases, packageSize };
  const only = process.argv[process.argv.indexOf('--only') + 1];
  for (const [name, job] of Object.entries(jobs))
    if (!process.argv.includes('--only') || name === only) await job();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const page = performancePage(rows, {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  rounds,
});
if (process.argv.includes('--write-docs')) writeFileSync(join(root, 'docs/performance.md'), page);
process.stdout.write(page);
