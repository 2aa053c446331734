import type { Host } from './host.ts';

/** From (arguments, streams) to an exit status. `--version` is answered before anything else is loaded. */
export async function main(host: Host): Promise<number> {
  if (host.args.length === 1 && (host.args[0] === '--version' || host.args[0] === '-V')) {
    host.stdout.write(`${host.version}\n`);
    return 0;
  }
  const { run } = await import('./commands/program.ts');
  return run(host);
}
