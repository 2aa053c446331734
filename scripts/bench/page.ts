/** One thing measured. */
export interface Row {
  readonly group: 'start' | 'reading' | 'files' | 'cases' | 'growth' | 'memory' | 'package';
  readonly what: string;
  readonly value: number;
  /** Quartiles, in the same unit. */
  readonly low?: number;
  readonly high?: number;
  /** Not to be exceeded. */
  readonly goal?: number;
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
    'The wizard is measured in a pseudo-terminal by `npm run bench:terminal`. Files that did not change are read again each\ntime: there is no cache, and no second thread.',
  ].join('\n\n')}\n`;
}

function line({ what, value, low, high, goal }: Row): string {
  const quartiles = low === undefined || high === undefined ? '' : `${short(low)}–${short(high)}`;
  const verdict = goal === undefined ? '' : value <= goal ? 'reached' : '**missed**';
  return `| ${what} | ${short(value)} | ${quartiles} | ${goal ?? ''} | ${verdict} |`;
}

const short = (value: number): string => value.toFixed(value < 100 ? 2 : 0);
