import { join } from 'node:path';
import { leave, nodeHost } from './host.ts';
import { main } from './main.ts';

export { main, nodeHost };

/** `folder` is that of `bin/limpide.js`. */
export async function run(folder: string): Promise<void> {
  leave(await main(nodeHost(join(folder, '..'))));
}
