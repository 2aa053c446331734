import { basename, resolve } from 'node:path';
import { neverEntered, rootOf } from '../../check/files.ts';
import { isGlob } from '../../check/glob.ts';
import type { Asked } from '../check.ts';
import { type Context, Mistake } from '../context.ts';
import { watching } from '../watching.ts';
import { configurationPath } from './configuring.ts';

/** How long a burst of changes may last before the next check, in milliseconds. */
const calm = 120;

/** Checks now, then at each change of what was asked for, until Ctrl+C. A mistake is said and the watch goes on. */
export async function watch(context: Context, asked: Asked, check: () => Promise<number>): Promise<number> {
  const { host, words } = context;
  let code = 0;
  let running = Promise.resolve();
  const checkNext = (): void => {
    running = running.then(async () => {
      code = await saying(context, check);
    });
  };
  let cancel = (): void => {};
  // Before the first check: what is saved during it is checked again.
  const stop = await watching(context, watchedPaths(context, asked), wantedFor(context, asked), () => {
    cancel();
    cancel = host.later(calm, checkNext);
  });
  checkNext();
  await running;
  host.stderr.write(`${words.check.watching}\n`);
  await new Promise<void>((done) => {
    const ended = [host.on('SIGINT', end), host.on('SIGTERM', end)];
    function end(): void {
      for (const forget of ended) forget();
      done();
    }
  });
  cancel();
  stop();
  await running;
  return code;
}

/**
 * The files and folders asked for, by default this folder, and the configuration they are checked by.
 *
 * @throws Mistake `no-such-file` as a single check does: what is not there cannot be watched
 */
function watchedPaths(context: Context, { paths, options }: Asked): string[] {
  const { cwd, files } = context.host;
  const given = paths.length === 0 ? ['.'] : paths.map((path) => (isGlob(path) ? rootOf(path) : path));
  const missing = given.filter((path) => files.stat(resolve(cwd, path), true) === undefined);
  if (missing.length > 0) throw new Mistake('no-such-file', { names: missing.join(', ') });
  const configuration = configurationPath(context, options.config === true ? undefined : options.config);
  return [
    ...given.map((path) => resolve(cwd, path)),
    ...(configuration !== undefined && files.stat(configuration, true) !== undefined ? [configuration] : []),
  ];
}

/** Offers, pages, configurations and what git ignores; never what the check itself writes, which would begin it again. */
function wantedFor({ host: { cwd } }: Context, { outputs }: Asked): Parameters<typeof watching>[2] {
  const written = new Set(outputs.flatMap(({ file }) => (file === undefined ? [] : [resolve(cwd, file)])));
  return {
    file: (path) => /\.(?:ya?ml|md|gitignore)$/i.test(basename(path)) && !written.has(path),
    folder: (name) => !neverEntered.has(name),
  };
}

async function saying({ host, words }: Context, check: () => Promise<number>): Promise<number> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const sentence = words.mistakes[error.code as keyof typeof words.mistakes];
    host.stderr.write(`${sentence(error.args)}\n`);
    return error.exit;
  }
}
