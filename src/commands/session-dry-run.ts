import { visible } from '../escape/visible.ts';
import { open } from '../offer/open.ts';
import type { Positioning } from '../offer/schema.ts';
import { begun } from '../session/begin.ts';
import { applied } from '../session/place.ts';
import { route, type Session } from '../session/route.ts';
import { load } from '../storage/load.ts';
import { bytesOf, rootOf } from './answers-source.ts';
import { askOf } from './ask.ts';
import { folderOf, offerIn } from './case-folder.ts';
import type { Context } from './context.ts';
import { short } from './record-label.ts';
import { filledWith } from './session-headless.ts';
import type { Run } from './session-run.ts';
import { storageMistake } from './storage-mistake.ts';

/** The way that would be asked, from the case as it stands and the answers given. Writes nothing. */
export async function dryRun(context: Context, run: Run): Promise<number> {
  const { options, script, language } = run;
  const offer = present(context, run) ?? { format: 'limpide/1' as const, language };
  let session: Session = { script, language: offer.language, offer };
  if (options.answers !== undefined) {
    const root = rootOf(context, options.answers, await bytesOf(context, options.answers));
    session = filledWith(context, run, offer, root, options.answers).filled.session;
  } else session = { ...session, offer: applied(offer, begun(session, options.again)) };
  const way = route(session).filter(({ state }) => options.answers !== undefined || state !== 'answered');
  const lines = way.map((item, index) => {
    const { ask } = askOf(session, item, context.words);
    return `  ${index + 1}. ${visible(item.key)} · ${visible(short(ask, 80))}`;
  });
  context.host.stdout.write(`${[context.words.session.run.would(way.length), ...lines].join('\n')}\n`);
  return 0;
}

function present(context: Context, { options }: Run): Positioning | undefined {
  if (options.for === undefined) return undefined;
  const path = offerIn(context, folderOf(context, options.for, options.in));
  if (path === undefined) return undefined;
  const opened = open(storageMistake(path, () => load(context.host.files, path)).bytes);
  return opened.ok ? opened.positioning : undefined;
}
