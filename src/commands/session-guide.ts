import { relative } from 'node:path';
import { visible } from '../escape/visible.ts';
import { open } from '../offer/open.ts';
import { next, type Session } from '../session/route.ts';
import type { Question } from '../session/schema.ts';
import { questionsOf, textOf } from '../session/script.ts';
import { faulting, StorageFault } from '../storage/fault.ts';
import { load } from '../storage/load.ts';
import { exitCodes } from '../terminal/view.ts';
import { folderOf, offerIn } from './case-folder.ts';
import type { Context } from './context.ts';
import { languageFor, soundScript } from './session-script.ts';
import { storageMistake } from './storage-mistake.ts';
import { watching } from './watching.ts';

interface Options {
  readonly for: string;
  readonly in?: string;
  readonly follow?: boolean;
}

/**
 * The coach's own notes, in a terminal that is not shared: of the question being asked, or, with `--follow`, of each
 * one as the session goes. It only reads.
 */
export async function run(context: Context, named: string, options: Options): Promise<number> {
  const { host, words } = context;
  const found = soundScript(context, named);
  const begin: Session = {
    script: found.script,
    language: languageFor(context, found, undefined),
    offer: { format: 'limpide/1', language: languageFor(context, found, undefined) },
  };
  const folder = folderOf(context, options.for, options.in);
  let shown: string | undefined;
  /** Whether the session is over. */
  const look = (): boolean => {
    const at = standing(context, begin, folder);
    if (at === undefined) return false;
    const text = at === 'over' ? words.session.guide.over : noteOf(context, at.question, at.session);
    if (text !== shown) host.stdout.write(`${visible(text, { lines: true })}\n\n`);
    shown = text;
    return at === 'over';
  };
  // Before the session begins, the note of its first question is there to be read.
  if (offerIn(context, folder) === undefined)
    host.stderr.write(`${words.session.guide.waiting({ name: visible(options.for) })}\n\n`);
  const over = look();
  if (options.follow !== true || over) return 0;
  storageMistake(relative(host.cwd, folder), () => faulting(folder, () => host.files.makeFolder(folder)));
  let ended = (_code: number): void => {};
  const end = new Promise<number>((done) => {
    ended = done;
  });
  const lookAgain = (): void => {
    if (look()) ended(0);
  };
  const stop = await watching(context, [folder], itsFile, lookAgain);
  const forget = [
    host.on('SIGINT', () => ended(exitCodes.interrupted)),
    host.on('SIGTERM', () => ended(exitCodes.terminated)),
    host.on('SIGHUP', () => ended(exitCodes['hang-up'])),
  ];
  // What was saved while the watch was being set up.
  lookAgain();
  const code = await end;
  for (const one of forget) one();
  stop();
  return code;
}

const itsFile = { file: (path: string) => path.endsWith('.yaml'), folder: () => false };

interface Standing {
  readonly session: Session;
  readonly question: Question;
}

/** The question being asked, as the case's own file tells; undefined while that file cannot be read. */
function standing(context: Context, begin: Session, folder: string): Standing | 'over' | undefined {
  const { host } = context;
  const path = offerIn(context, folder);
  if (path === undefined) return standingIn(begin);
  let bytes: Uint8Array;
  try {
    bytes = load(host.files, path).bytes;
  } catch (error) {
    if (error instanceof StorageFault) return undefined;
    throw error;
  }
  const opened = open(bytes);
  if (!opened.ok) return undefined;
  const { language } = opened.positioning;
  return standingIn({ ...begin, language, offer: opened.positioning });
}

function standingIn(session: Session): Standing | 'over' {
  const item = next(session);
  if (item === undefined) return 'over';
  return { session, question: item.record?.ref === '+' ? item.record.list : item.question };
}

function noteOf({ words }: Context, question: Question, session: Session): string {
  const { guide } = words.session;
  const list = questionsOf(session.script).find((one) =>
    one.question.questions?.includes(question),
  )?.question;
  const guidance = textOf(question.guidance ?? list?.guidance, session.language);
  const ask = textOf(question.ask, session.language)!;
  return `${guide.question}: ${ask}\n\n${guidance ?? guide.none}`;
}
