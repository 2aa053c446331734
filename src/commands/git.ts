import type { Host } from '../host.ts';

/** A checkout's own settings must start no program, page nothing, fetch nothing. */
const guards = [
  '--no-pager',
  '--no-optional-locks',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
];

/** What a checkout's settings cannot undo: an object that is not there is fetched from nowhere. */
const environment = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };

/** What git prints when it succeeds; undefined when it does not, or is not there. */
export function git(host: Host, folder: string, ...args: readonly string[]): string | undefined {
  const ran = host.capture('git', [...guards, ...args], folder, environment);
  return ran === undefined || ran.code !== 0 ? undefined : ran.stdout;
}
