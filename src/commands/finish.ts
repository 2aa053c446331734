/** The end of a session: the statement noted in the history, the page written, and what there is to do next. */
import { board } from '../documents/board.ts';
import type { Positioning } from '../offer/schema.ts';
import { applied, type Edit } from '../session/place.ts';
import type { Line, Skin } from '../terminal/view.ts';
import { closing, todoLines, todos } from './closing.ts';
import type { Context } from './context.ts';
import type { OfferFile } from './offer-file.ts';
import { keepPage, pageName, type WrittenPage, writePage } from './pages.ts';
import { type KindOf, statementOf } from './statement.ts';
import { laterStorageMistake } from './storage-mistake.ts';
import { wordsForPeople } from './words-for-people.ts';

/** What a session leaves without a terminal: the positioning file and its page. */
export async function finishFiles(context: Context, file: OfferFile, kindOf: KindOf): Promise<WrittenPage> {
  const edits = historyEdits(context, file.offer, kindOf);
  await laterStorageMistake(file.name, () => file.apply(edits, applied(file.offer, edits)));
  return writePage(context, file.name, file.offer, kindOf);
}

/** The same for a person: what changed, what holds, three things to do, the page to look at and the text to copy. */
export async function finishLive(
  context: Context,
  file: OfferFile,
  kindOf: KindOf,
  skin: Pick<Skin, 'say'>,
): Promise<void> {
  const end = context.words.start.end;
  const written = await finishFiles(context, file, kindOf);
  const statement = statementOf(file.offer, kindOf);
  const drawn = board(file.offer, {
    kindOf,
    today: context.today,
    ...(statement === undefined ? {} : { statement }),
  });
  const shown = keepPage(context, pageName(file.name, 'board'), drawn, file.offer);
  skin.say(
    ...closing(context, file.offer, kindOf),
    ...todoLines(context.words, todos(context, file.offer)),
    ...invitation(context, file.offer),
    '',
    ...pageLines(context, file.name, written),
    end.board({ board: shown.beside ?? shown.page }),
  );
}

/** The page of one who stops on the way, when there is a sentence for it. @returns its name, or '' */
export function pageSoFar(context: Context, { name, offer }: OfferFile, kindOf: KindOf): string {
  if (statementOf(offer, kindOf) === undefined) return '';
  const { page, beside } = writePage(context, name, offer, kindOf);
  return beside ?? page;
}

/** Where the files are; a page changed by hand was left as it was. */
export function pageLines({ words }: Context, yaml: string, { page, beside }: WrittenPage): string[] {
  const files = words.start.end.files({ yaml, page: beside ?? page });
  return beside === undefined ? [files] : [words.start.pageByHand({ page, beside }), files];
}

/** One line a day in the history, when the statement is another than the last one there. */
function historyEdits({ today }: Context, offer: Positioning, kindOf: KindOf): Edit[] {
  const statement = statementOf(offer, kindOf);
  const history = offer.history ?? [];
  const last = history.at(-1);
  if (statement === undefined || last?.statement === statement) return [];
  const at = last?.on === today ? history.length - 1 : history.length;
  return [{ path: ['history', at], value: { on: today, statement } }];
}

/** Words to send to a real person, when there is something to ask: in the offer's language, for it is theirs to send. */
function invitation({ words }: Context, offer: Positioning): (string | Line)[] {
  const own = offer.answers?.['invitation'];
  const ask = offer.open_questions?.find((one) => one.ask !== undefined)?.ask;
  const ours = ask === undefined ? undefined : wordsForPeople(offer).invitation(ask);
  // The message that they wrote themselves is the one to send.
  const message = typeof own === 'string' && own.trim() !== '' ? own : ours;
  if (message === undefined) return [];
  return ['', { tone: 'title', text: words.start.end.invitation }, { tone: 'quote', text: message }];
}
