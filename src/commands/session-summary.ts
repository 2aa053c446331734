import { basename, relative, resolve } from 'node:path';
import { markdown } from '../escape/markdown.ts';
import { loadWords } from '../locales/words.ts';
import type { Positioning } from '../offer/schema.ts';
import { textOf } from '../session/script.ts';
import { offerIn } from './case-folder.ts';
import { type Context, Mistake } from './context.ts';
import { shownDate } from './dates.ts';
import { heldCounts } from './held-counts.ts';
import { readOffer } from './read-offer.ts';
import { ownScripts, soundScript } from './session-script.ts';
import { quoteReader, statementOf } from './statement.ts';

interface Options {
  readonly script?: string;
}

/** What a coach sends after a session, as Markdown, in the client's language: never the private notes. */
export async function run(context: Context, named: string, options: Options): Promise<number> {
  const { host } = context;
  const folder = resolve(host.cwd, named);
  const path = offerIn(context, folder);
  if (path === undefined)
    throw new Mistake('no-offer-in-case', { folder: relative(host.cwd, folder) || '.' });
  const offer = readOffer(context, relative(context.host.cwd, path) || path).positioning;
  const kindOf = await quoteReader(offer.language);
  const words = (await loadWords(offer.language)).session.summary;
  const statement = statementOf(offer, kindOf);
  const { certain, lead, guess } = heldCounts(offer, kindOf);
  const goal = goalOf(context, offer, options.script);
  const next = answerText(offer, 'next_date');
  const blocks: (string | undefined)[] = [
    `# ${words.title({ name: markdown(basename(folder)) })}`,
    ...titled(words.goal, goal === undefined ? [] : [prose(goal)]),
    ...titled(words.statement, [statement === undefined ? words.noStatement : prose(statement)]),
    certain + lead + guess > 0 ? words.certain(certain, lead, guess) : undefined,
    ...titled(words.commitments, listed((answerText(offer, 'commitments') ?? '').split('\n'))),
    ...titled(
      words.toAsk,
      listed((offer.open_questions ?? []).flatMap(({ ask, text }) => ask ?? text ?? [])),
    ),
    ...titled(words.tests, listed(tests(offer, words))),
    next !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(next)
      ? words.next({ date: shownDate(next, offer.language) })
      : undefined,
  ];
  host.stdout.write(`${blocks.filter((block) => block !== undefined).join('\n\n')}\n`);
  return 0;
}

const prose = (text: string): string => text.split('\n').map(markdown).join('  \n');

/** Items as one list; nothing when there are none. */
function listed(texts: readonly string[]): string[] {
  const items = texts.filter((text) => text.trim() !== '').map((text) => `- ${markdown(text)}`);
  return items.length === 0 ? [] : [items.join('\n')];
}

const titled = (title: string, blocks: readonly string[]): string[] =>
  blocks.length === 0 ? [] : [`## ${title}`, ...blocks];

function answerText(offer: Positioning, id: string): string | undefined {
  const value = Object.entries(offer.answers ?? {}).find(([key]) => key === id)?.[1];
  if (Array.isArray(value)) return value.map(String).join('\n');
  return value === undefined ? undefined : String(value);
}

function tests(offer: Positioning, words: { by(args: { date: string }): string }): string[] {
  return (offer.hypotheses ?? [])
    .filter(({ result, belief }) => result === undefined && belief !== undefined)
    .map(({ belief, test }) =>
      test?.by === undefined
        ? belief!
        : `${belief} (${words.by({ date: shownDate(test.by, offer.language) })})`,
    );
}

/** The goal said at the opening: of the script named, or of the one of ours that the file remembers. */
function goalOf(context: Context, offer: Positioning, named: string | undefined): string | undefined {
  const remembered = ownScripts.find((id) => id === offer.progress?.script?.split('@')[0]);
  const script = named ?? remembered;
  return script === undefined ? undefined : textOf(soundScript(context, script).script.goal, offer.language);
}
