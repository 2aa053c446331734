import { join } from 'node:path';
import { nodeHost } from './host.ts';
import { main } from './main.ts';

export { main, nodeHost };

/** `folder` is that of `bin/limpide.js`. The exit code is set, never forced: what is printed must be flushed. */
export async function run(folder: string, set: (code: number) => void): Promise<void> {
  set(await main(nodeHost(join(folder, '..'))));
}
