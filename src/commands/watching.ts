import { type Context, Mistake } from './context.ts';

/**
 * Tells of each change to the files at or below these paths that are to be watched.
 *
 * @returns what ends the watch, once it is sure to see all that changes
 * @throws Mistake `cannot-watch` when the system refuses, most often for its limit on watches
 */
export async function watching(
  { host }: Context,
  paths: readonly string[],
  wanted: Parameters<Context['host']['watch']>[1],
  changed: () => void,
): Promise<() => void> {
  try {
    return await host.watch(paths, wanted, changed);
  } catch (error) {
    const errno = (error as NodeJS.ErrnoException).code;
    if (errno === undefined) throw error;
    throw new Mistake('cannot-watch', { errno }, 75);
  }
}
