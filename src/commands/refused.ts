import { resolve } from 'node:path';
import type { MistakeCode } from '../locales/words.ts';
import type { StorageFault } from '../storage/fault.ts';
import { Mistake } from './context.ts';
import type { Loop } from './loop.ts';
import type { Outcome } from './wizard.ts';

/**
 * The disk took no more, or somebody else wrote to the file: the answer stays, and the person says whether to take up
 * their change, to try again, to go elsewhere, or to leave.
 *
 * @param mayTakeUp whether the answer can be given again to the file as it stands by now
 */
export async function refused(
  loop: Loop,
  fault: StorageFault,
  mayTakeUp: boolean,
): Promise<'again' | 'taken-up' | Outcome> {
  const { context, skin } = loop.wizard;
  const words = context.words.start.disk;
  const file = loop.file.name;
  const isChanged = mayTakeUp && fault.code === 'changed-meanwhile';
  const cause = isChanged
    ? words.changed({ file })
    : context.words.mistakes[`file-${fault.code}`]({ file, errno: fault.errno ?? fault.code });
  const reply = await skin.ask({
    kind: 'choice',
    ask: words.ask({ cause }),
    choices: [
      ...(isChanged ? [{ value: 'take-up', label: words.takeUp }] : []),
      { value: 'retry', label: words.retry },
      { value: 'elsewhere', label: words.elsewhere },
      { value: 'quit', label: words.quit },
    ],
    moves: ['quit'],
  });
  if (reply.type !== 'answer' || reply.value === 'quit') return 'disk';
  if (reply.value === 'take-up') return (await takenUp(loop)) ? 'taken-up' : 'again';
  if (reply.value === 'elsewhere') await move(loop);
  return 'again';
}

/** What they wrote must be whole: else its place is told, and it is asked again. */
async function takenUp({ file, wizard: { context, skin } }: Loop): Promise<boolean> {
  try {
    await file.reread(context);
    return true;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    skin.say(context.words.mistakes[error.code as MistakeCode](error.args));
    return false;
  }
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
