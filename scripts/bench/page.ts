import { fewest } from '../../src/commands/checking/crew.ts';

/** One thing measured. */
export interface Row {
  readonly group: 'start' | 'reading' | 'files' | 'threads' | 'cases' | 'growth' | 'memory' | 'package';
  readonly what: string;
  readonly value: number;
  /** Quartiles, in the same unit. */
  readonly low?: number;
  readonly high?: number;
  /** Not to be exceeded. */
  readonly goal?: number;
  /** To be reached. */
  readonly atLeast?: number;
}

interface About {
  /** ISO date. */
  readonly date: string;
  readonly node: string;
  readonly rounds: number;
}

const groups: Readonly<Record<Row['group'], { readonly title: string; readonly unit: string }>> = {
  start: { title: 'A cold start', unit: 'over a bare `node -e 0`' },
  reading: { title: 'Reading a text', unit: 'in milliseconds per 1,000 characters, the program warm' },
  files: { title: 'Many files, on one thread', unit: 'over reading them and `yaml.parse`' },
  cases: {
    title: 'Many clients of a coach',
    unit: 'over writing the same files with the durable writer alone',
  },
  threads: { title: 'Two threads', unit: 'as how many times quicker than one thread, on two cores' },
  growth: {
    title: 'Growth',
    unit: 'the power of the size by which time grows, unless another unit is named',
  },
  memory: { title: 'Memory', unit: 'in the unit named' },
  package: { title: 'The package', unit: 'in the unit named' },
};

/** `docs/performance.md`: what was measured beside what we aim at, missed goals said as plainly as the others. */
export function performancePage(rows: readonly Row[], { date, node, rounds }: About): string {
  const measured = (Object.keys(groups) as Row['group'][]).filter((group) =>
    rows.some((row) => row.group === group),
  );
  const sections = measured.map((group) => {
    const { title, unit } = groups[group];
    const own = rows.filter((row) => row.group === group);
    return [
      `## ${title}`,
      '',
      `Measured ${unit}.`,
      '',
      '| what | measured | quartiles | goal | |',
      '|---|---|---|---|---|',
      ...own.map(line),
    ].join('\n');
  });
  return `${[
    '# How fast limpide is',
    `Written by \`npm run bench -- --write-docs\` on ${date} (Node ${node.slice(1)}, ${rounds} rounds). Each figure is a median, the
programs taking turns, beside a floor measured in the same run: absolute times would mean little on another machine. The
files are made by a generator with a fixed seed.`,
    ...sections,
    `The wizard is measured in a pseudo-terminal by \`npm run bench:terminal\`.

In one run, a short text that stands in many files is read once: a folder of offers that say the same things in the same words
is checked faster than this. Hardly any text stands in two of the files measured here.

Of a file that needs the full YAML parser, only the sections that need it are read by it, and the others as ever: the files
measured here have one such section each, and a file with many takes longer.

With \`--cache\`, a file whose bytes, page and settings are those of the last run is not read again, as long as the day
changes nothing for it. From ${fewest} files, other threads take their share: each reads with a language of its own in memory,
and takes a while to be as quick as the first; \`--threads 1\` does without.

The package holds its code compiled by the Node that built it: under that very Node (version, system and processor), a start
compiles next to nothing and writes nothing. Under any other, and when that file is damaged or gone, the sources are compiled
as ever; there, on Node 22 and above, Node keeps what it compiled of limpide, and nothing of yours, in the system’s temporary
folder; \`NODE_DISABLE_COMPILE_CACHE=1\` turns that off.`,
  ].join('\n\n')}\n`;
}

function line({ what, value, low, high, goal, atLeast }: Row): string {
  const quartiles = low === undefined || high === undefined ? '' : `${short(low)}–${short(high)}`;
  const isReached = goal === undefined ? value >= (atLeast ?? value) : value <= goal;
  const aim = goal ?? (atLeast === undefined ? undefined : `at least ${atLeast}`);
  const verdict = aim === undefined ? '' : isReached ? 'reached' : '**missed**';
  return `| ${what} | ${short(value)} | ${quartiles} | ${aim ?? ''} | ${verdict} |`;
}

const short = (value: number): string => value.toFixed(value < 100 ? 2 : 0);
