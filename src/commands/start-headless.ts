import { visible } from '../escape/visible.ts';
import type { Language } from '../language/language.ts';
import { newId } from '../offer/ids.ts';
import { fill } from '../session/answers-file.ts';
import { begun } from '../session/begin.ts';
import { applied } from '../session/place.ts';
import { sentenceOf } from './answers-problem.ts';
import { bytesOf, rootOf } from './answers-source.ts';
import { builtin, builtinScript } from './builtin-script.ts';
import { type Context, Mistake } from './context.ts';
import { parked } from './directions.ts';
import { finishFiles, pageLines } from './finish.ts';
import { OfferFile } from './offer-file.ts';
import { quoteReader } from './statement.ts';
import { laterStorageMistake } from './storage-mistake.ts';

/** Answers from a file: all of it fits and is written, or nothing is. */
export async function headless(
  context: Context,
  named: string | undefined,
  language: Language | undefined,
  answers: string,
  evenings: readonly number[] | undefined,
): Promise<number> {
  const { host } = context;
  const root = rootOf(context, answers, await bytesOf(context, answers));
  const file = await OfferFile.open(context, named, language);
  try {
    const opened = {
      script: await builtinScript(context, builtin),
      language: file.language,
      offer: file.offer,
      today: context.today,
    };
    const start = begun(opened);
    const session = { ...opened, offer: applied(opened.offer, start) };
    const filled = fill(evenings === undefined ? session : { ...session, evenings }, root, (text, taken) =>
      newId(text, taken, 'note'),
    );
    if (filled.problems.length > 0) {
      const list = filled.problems.map((problem) => sentenceOf(context, answers, problem)).join('\n');
      throw new Mistake('bad-answers', { list });
    }
    const follows = parked(filled.session.offer);
    const offer = applied(filled.session.offer, follows);
    await laterStorageMistake(file.name, () => file.applyAll([...start, ...filled.edits, ...follows], offer));
    const written = await finishFiles(context, file, await quoteReader(file.language));
    host.stdout.write(`${pageLines(context, file.name, written)
      .map((line) => visible(line))
      .join('\n')}
`);
    return 0;
  } finally {
    file.release();
  }
}
