import { type Context, Mistake } from '../context.ts';

/** How long a burst of changes may last before the next check, in milliseconds. */
const calm = 120;

/** Checks now, then at each change below this folder, until Ctrl+C. A mistake is said and the watch goes on. */
export async function watch(context: Context, check: () => Promise<number>): Promise<number> {
  const { host, words } = context;
  let code = await saying(context, check);
  host.stderr.write(`${words.check.watching}\n`);
  let cancel = (): void => {};
  let running = Promise.resolve();
  const stop = host.watch(host.cwd, (file) => {
    if (file !== undefined && !/\.ya?ml$|\.md$/i.test(file)) return;
    cancel();
    cancel = host.later(calm, () => {
      running = running.then(async () => {
        code = await saying(context, check);
      });
    });
  });
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
