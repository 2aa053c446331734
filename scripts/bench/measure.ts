import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

/** Milliseconds, by quarter. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** Runs node with `args`; what it takes from start to end, and the most memory it held (from stderr of `--report`). */
export function timed(
  args: readonly string[],
  cwd: string,
  input = '',
): { readonly ms: number; readonly ran: SpawnSyncReturns<string> } {
  const env: NodeJS.ProcessEnv = { ...process.env, LIMPIDE_LOCALE: 'en' };
  // Set, it triples the start of a bare node, and flatters all else.
  delete env['NODE_EXTRA_CA_CERTS'];
  const start = performance.now();
  const ran = spawnSync(process.execPath, args, { cwd, env, input, encoding: 'utf8', maxBuffer: 1e9 });
  return { ms: performance.now() - start, ran };
}

/** Each job in turn, `rounds` times over, so that what else the machine does falls on all alike. */
export function interleaved<Name extends string>(
  jobs: Readonly<Record<Name, () => number>>,
  rounds: number,
): Record<Name, Spread> {
  const names = Object.keys(jobs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(jobs[name]());
  return Object.fromEntries(names.map((name) => [name, spreadOf(times[name])])) as Record<Name, Spread>;
}

/** By which power of the size the time grows. */
export const exponent = (time: number, smaller: number, times: number): number =>
  Math.log(time / smaller) / Math.log(times);
