/** Programs: those that are started, and whether those that hold a lock are still there. */
import { readFileSync } from 'node:fs';
import { children } from './node-parts.ts';

/** When this very process began: it is asked for at every lock. */
let ownStart: string | undefined;

export function processStart(pid: number): string | undefined {
  if (pid !== process.pid) return startOf(pid);
  ownStart ??= startOf(pid);
  return ownStart;
}

/** Field 22 of /proc/PID/stat on Linux; elsewhere only whether the process is there. */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? 'alive';
  } catch {
    return 'alive';
  }
}

/** Runs a program on this terminal. @returns its exit code */
export const runHere = (command: string, args: readonly string[]): Promise<number> =>
  new Promise((done) => {
    const child = children().spawn(command, args, { stdio: 'inherit' });
    child.on('error', () => done(127));
    child.on('exit', (code) => done(code ?? 1));
  });

/** Runs a program, with `env` over this one's own. @returns what it printed; undefined when it could not start */
export function capture(
  command: string,
  args: readonly string[],
  cwd?: string,
  env?: Readonly<Record<string, string>>,
): { code: number; stdout: string } | undefined {
  const ran = children().spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return ran.error === undefined ? { code: ran.status ?? 1, stdout: ran.stdout } : undefined;
}
