/** A folder of answers files: a case for each, told in one line; a broken one never stops the others. */
import { join, resolve } from 'node:path';
import { visible } from '../escape/visible.ts';
import type { MistakeCode } from '../locales/words.ts';
import { load } from '../storage/load.ts';
import { progress } from '../terminal/progress.ts';
import { rootOf } from './answers-source.ts';
import { type Context, Mistake } from './context.ts';
import { fillCase } from './session-headless.ts';
import type { Run } from './session-run.ts';
import { storageMistake } from './storage-mistake.ts';

/** Exit 2 when one or more could not be written. */
export async function many(context: Context, run: Run, folder: string): Promise<number> {
  const { host, words } = context;
  const path = resolve(host.cwd, folder);
  const kind = host.files.stat(path, true)?.kind;
  if (kind !== 'folder') throw new Mistake('file-not-found', { file: folder });
  const names = host.files
    .list(path)
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort();
  if (names.length === 0) throw new Mistake('no-answers-here', { folder });
  const shown = await progress(host.stderr, words.session.run.busy, context.colour.stderr);
  const lines: string[] = [];
  let broken = 0;
  try {
    for (const [index, file] of names.entries()) {
      const name = file.replace(/\.ya?ml$/i, '');
      shown.at(`${index + 1}/${names.length} ${name}`);
      try {
        const answers = `${folder}/${file}`;
        const { bytes } = storageMistake(answers, () => load(host.files, join(path, file)));
        lines.push((await fillCase(context, run, name, rootOf(context, answers, bytes), answers)).line);
      } catch (error) {
        if (!(error instanceof Mistake)) throw error;
        broken++;
        lines.push(words.session.run.broken({ name, problem: firstLine(context, error) }));
      }
      // A long run tells each case when it is done, not all of them at the end.
      host.stdout.write(`${visible(lines.at(-1)!)}\n`);
    }
  } finally {
    shown.stop();
  }
  host.stdout.write(`${words.session.run.total(names.length - broken, broken)}\n`);
  return broken > 0 ? 2 : 0;
}

/** The whole of a mistake on one line: how many problems, and the first of them. */
function firstLine({ words }: Context, { code, args }: Mistake): string {
  const { list: all, place: at, cause: sentence } = args;
  // The line says already that nothing was written, as this mistake does when it stands alone.
  if (code === 'answers-broken') return words.start.answersAt({ at: at!, sentence: sentence! });
  const list = all?.split('\n');
  if (list === undefined) return words.mistakes[code as MistakeCode](args).replace(/\s+/g, ' ').trim();
  const more = list.length > 1 ? ` (${words.session.run.more(list.length - 1)})` : '';
  return `${list[0]!.trim()}${more}`;
}
