import { fileURLToPath } from 'node:url';
import { settingsFor } from '../check/configuration/settings-for.ts';
import { unconfigured } from '../check/configuration/unconfigured.ts';
import type { Surroundings } from '../check/engine.ts';
import { recommended, type Settings } from '../check/settings.ts';
import { type Configured, configured } from './checking/configuring.ts';
import { nameFrom } from './checking/tree.ts';
import { type Context, type Declare, Mistake } from './context.ts';

export const declare: Declare = (command, context, finish) => {
  command.option('--stdio', context.words.lsp.stdio).action(async () => finish(await run(context)));
};

/** The same findings as `check`, while typing. */
async function run(context: Context): Promise<number> {
  const { host, locale, words, today } = context;
  const { serve } = await import('../lsp/server.ts');
  const settings = await usable(context);
  let around: Promise<Surroundings> | undefined;
  await serve(host.stdin, host.stdoutStream, {
    locale,
    words: words.lsp,
    version: host.version,
    settingsFor: (uri) => settingsOf(settings, uri),
    surroundings: () => {
      around ??= loaded(today);
      return around;
    },
    later: host.later,
  });
  return 0;
}

async function loaded(today: string): Promise<Surroundings> {
  const { loadReader } = await import('../language/read.ts');
  const [fr, en] = await Promise.all([loadReader('fr'), loadReader('en')]);
  return { today, readers: { fr, en } };
}

/** A broken configuration is told (on stderr, which editors keep in a log) and the defaults hold. */
async function usable(context: Context): Promise<Configured> {
  try {
    return await configured(context, undefined);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { configuration: unconfigured, folder: context.host.cwd };
  }
}

function settingsOf({ configuration, folder }: Configured, uri: string): Settings {
  if (!uri.startsWith('file:')) return recommended;
  return settingsFor(configuration, nameFrom(folder, fileURLToPath(uri)));
}
