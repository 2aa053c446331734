import { visible } from '../escape/visible.ts';
import { newId } from '../offer/ids.ts';
import { type Filled, fill } from '../session/answers-file.ts';
import { begun } from '../session/begin.ts';
import type { SessionEvent } from '../session/events.ts';
import { applied } from '../session/place.ts';
import { route, type Session } from '../session/route.ts';
import { nameOf } from '../session/script.ts';
import { whatHappened } from '../session/what-happened.ts';
import type { YamlNode } from '../yaml/types.ts';
import { sentenceOf } from './answers-problem.ts';
import { bytesOf, rootOf } from './answers-source.ts';
import { append } from './append.ts';
import { type CaseFolder, folderOf, openCase } from './case-folder.ts';
import { type Context, Mistake } from './context.ts';
import { writePage } from './pages.ts';
import { keepHistory } from './session-history.ts';
import type { Run } from './session-run.ts';
import { jointsOf } from './session-script.ts';
import { quoteReader } from './statement.ts';
import { laterStorageMistake } from './storage-mistake.ts';
import { transcriber } from './transcript.ts';

export async function one(context: Context, run: Run, name: string, answers: string): Promise<number> {
  const root = rootOf(context, answers, await bytesOf(context, answers));
  const { line } = await fillCase(context, run, name, root, answers);
  context.host.stdout.write(`${line}\n`);
  return 0;
}

/** The session on a case's file, and what the answers make of it. Throws what does not fit. */
export function filledWith(
  context: Context,
  { script, language, by, options }: Run,
  offer: Session['offer'],
  root: YamlNode,
  answers: string,
): { readonly before: Session; readonly filled: Filled; readonly edits: Filled['edits'] } {
  const { today } = context;
  const opened: Session = {
    script,
    language: offer.language,
    offer,
    by,
    today,
    joints: jointsOf(language),
  };
  const start = begun(opened, options.again);
  const before = { ...opened, offer: applied(offer, start) };
  const filled = fill(before, root, (text, taken) => newId(text, taken, 'note'));
  if (filled.problems.length > 0) {
    const list = filled.problems.map((problem) => sentenceOf(context, answers, problem)).join('\n');
    throw new Mistake('bad-answers', { list });
  }
  return { before, filled, edits: [...start, ...filled.edits] };
}

/** @returns the one line that says what became of the case */
export async function fillCase(
  context: Context,
  run: Run,
  name: string,
  root: YamlNode,
  answers: string,
): Promise<{ readonly line: string }> {
  const { language, options } = run;
  // What does not fit is known before anything is made: a broken case leaves no folder behind.
  const isNew = context.host.files.stat(folderOf(context, name, options.in)) === undefined;
  const first = isNew
    ? filledWith(context, run, { format: 'limpide/1', language }, root, answers)
    : undefined;
  const folder = await openCase(context, name, options.in, language, options.language !== undefined);
  try {
    const { file } = folder;
    const { before, filled, edits } = first ?? filledWith(context, run, file.offer, root, answers);
    const kindOf = await quoteReader(file.language);
    const kept = await keepHistory(context, before, filled.session, kindOf);
    const offer = applied(filled.session.offer, kept);
    await laterStorageMistake(file.name, () => file.applyAll([...edits, ...kept], offer));
    // One save a case waits for the disk; a page is made again from what it wrote.
    writePage(context, file.name, offer, kindOf, { derived: true });
    if (options.log === true || options.transcript === true)
      record(context, run, folder, filled.session, whatHappened(before, filled.session));
    return { line: resultOf(context, name, file.name, filled.session) };
  } finally {
    folder.file.release();
  }
}

/** The questions still to be answered. */
const leftIn = (session: Session): readonly string[] =>
  route(session)
    .filter(({ state, record }) => (state === 'open' && record?.ref !== '+') || state === 'to-confirm')
    .map(({ key }) => key);

/** As many as a line can name. */
const mostNamed = 3;

function resultOf({ words }: Context, name: string, file: string, session: Session): string {
  const left = leftIn(session);
  const named = left.slice(0, mostNamed).join(', ');
  const which = visible(left.length > mostNamed ? `${named}…` : named);
  return left.length === 0
    ? words.session.run.done({ name, file })
    : words.session.run.open({ name, file, left: String(left.length), which });
}

/** The log and the transcript, when they are asked for. */
function record(
  context: Context,
  { script, by, options }: Run,
  { name, folder }: CaseFolder,
  session: Session,
  events: readonly SessionEvent[],
): void {
  const first: SessionEvent = {
    event: 'session',
    protocol: 1,
    script: nameOf(script),
    case: name,
    language: session.language,
    by,
    on: context.today,
  };
  const outcome = leftIn(session).length === 0 ? 'complete' : 'left';
  const all: SessionEvent[] = [first, ...events, { event: 'ended', outcome }];
  if (options.log === true)
    append(context, `${folder}/events.jsonl`, all.map((event) => `${JSON.stringify(event)}\n`).join(''));
  if (options.transcript === true) {
    const text = all.map(transcriber(context.words.session.transcript)).join('');
    append(context, `${folder}/transcript.md`, text);
  }
}
