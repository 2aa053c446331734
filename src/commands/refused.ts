import { resolve } from 'node:path';
import type { StorageFault } from '../storage/fault.ts';
import type { Loop } from './loop.ts';
import type { Outcome } from './wizard.ts';

/** The disk took no more: the answer stays, and the person says whether to try again, elsewhere, or to leave. */
export async function refused(loop: Loop, fault: StorageFault): Promise<'again' | Outcome> {
  const { context, skin } = loop.wizard;
  const words = context.words.start.disk;
  const cause = context.words.mistakes[`file-${fault.code}`]({
    file: loop.file.name,
    errno: fault.errno ?? fault.code,
  });
  const reply = await skin.ask({
    kind: 'choice',
    ask: words.ask({ cause }),
    choices: [
      { value: 'retry', label: words.retry },
      { value: 'elsewhere', label: words.elsewhere },
      { value: 'quit', label: words.quit },
    ],
    moves: ['quit'],
  });
  if (reply.type !== 'answer' || reply.value === 'quit') return 'disk';
  if (reply.value === 'elsewhere') await move(loop);
  return 'again';
}

async function move(loop: Loop): Promise<void> {
  const { context, skin } = loop.wizard;
  const words = context.words.start.disk;
  const { files, cwd } = context.host;
  const folder = await skin.ask({
    kind: 'text',
    ask: words.folder,
    moves: ['back', 'quit'],
    validate: (given) =>
      files.stat(resolve(cwd, String(given)), true)?.kind === 'folder' ? undefined : words.noFolder,
  });
  if (folder.type !== 'answer' || typeof folder.value !== 'string') return;
  loop.file = loop.file.moved(folder.value);
}
