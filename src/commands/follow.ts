/** A question more, on what was heard or on a form that a sentence could not take; at most two, each can be skipped. */
import type { StatementPart } from '../documents/part.ts';
import { newId } from '../offer/ids.ts';
import type { Evidence } from '../offer/schema.ts';
import { adopted } from '../session/adopted.ts';
import { followed, followUp, most } from '../session/follow-up.ts';
import { knownOf } from '../session/known.ts';
import { applied, type Edit, valueAt } from '../session/place.ts';
import { pathOf } from '../session/records.ts';
import type { Item } from '../session/route.ts';
import type { FollowUp } from '../session/schema.ts';
import { textOf } from '../session/script.ts';
import type { Ending } from '../terminal/view.ts';
import { askOf } from './ask.ts';
import { forms } from './forms.ts';
import type { Loop } from './loop.ts';
import { plainReply } from './plain-reply.ts';
import type { Outcome } from './wizard.ts';

const makeId = (text: string, taken: readonly string[]): string => newId(text, taken, 'note');

/** @param quoted whether the thread of this answer stands on the screen already */
export async function more(
  loop: Loop,
  item: Item,
  text: string,
  quoted: boolean,
): Promise<Outcome | undefined> {
  const { listen } = loop.wizard;
  if (listen === undefined || (item.question.kind !== 'text' && item.question.kind !== 'long'))
    return undefined;
  const heard = await listen(text);
  const asked: FollowUp[] = [];
  const known = () => knownOf(loop.session, item.record);
  for (let one = followUp(item, text, heard, asked, known()); one !== undefined; ) {
    asked.push(one);
    const thread = quoted || asked.length > 1 ? undefined : worthQuoting(text, heard.thread);
    const said = await question(loop, item, one, asked.length, thread);
    if (said === 'skip') return undefined;
    if (typeof said !== 'object') return said;
    // What was said over again has had its question: only its form may still be asked for.
    one = one.into === 'replace' ? undefined : followUp(item, text, heard, asked, known());
  }
  const form = asked.length < most ? await formToAsk(loop, item) : undefined;
  if (form === undefined) return undefined;
  const said = await question(loop, item, form, asked.length + 1);
  return typeof said === 'object' || said === 'skip' ? undefined : said;
}

async function question(
  loop: Loop,
  item: Item,
  one: FollowUp,
  number: number,
  thread?: string,
): Promise<{ readonly text: string } | 'skip' | Outcome | undefined> {
  // A part is said anew; a whole text is worked on from where it stands, or a word told apart would take its place.
  const anew = one.heard !== undefined && item.question.kind !== 'long';
  const initial = one.into === 'replace' && !anew ? current(loop, item) : undefined;
  // Help, examples and where one is are those of the question that it follows.
  const { help, examples, where } = askOf(loop.session, item, loop.wizard.context.words);
  const reply = await loop.wizard.skin.ask({
    key: `${item.key}+${number}`,
    ...(help === undefined ? {} : { help }),
    ...(examples === undefined ? {} : { examples }),
    ...(where === undefined ? {} : { where }),
    kind: item.question.kind === 'text' && one.into === 'replace' ? 'text' : 'long',
    ask: textOf(one.ask, loop.file.language)!,
    ...(thread === undefined ? {} : { thread }),
    ...(initial === undefined ? { none: loop.wizard.context.words.start.leaveIt } : { initial }),
    moves: ['skip', 'unknown', 'back', 'quit'],
  });
  if (reply.type === 'quit') return 'left';
  if (reply.type === 'back' || reply.type === 'skip' || reply.type === 'unknown') return 'skip';
  if (reply.type !== 'answer') return reply.type as Ending;
  const text = typeof reply.value === 'string' ? reply.value : reply.value.join('\n');
  if (plainReply(text) !== undefined || text === initial) return 'skip';
  const before = one.into === 'replace' && anew ? current(loop, item) : undefined;
  const made = followed(loop.file.offer, item, one, text, makeId, loop.wizard.by);
  const edits = [...made, ...toBeAsked(loop, item, made)];
  const failed = await loop.save(edits, applied(loop.file.offer, edits));
  if (failed !== undefined) return failed;
  // Said anew, the first words leave the file: nobody loses words without being told.
  if (before !== undefined) loop.wizard.skin.say(loop.wizard.context.words.start.replaced({ before }));
  return { text };
}

/** Of evidence told in passing, who said it and when is asked with the rest of what was heard. */
function toBeAsked(loop: Loop, item: Item, made: readonly Edit[]): Edit[] {
  const told = made.find(({ path }) => path[0] === 'evidence')?.value as Evidence | undefined;
  return told?.id === undefined ? [] : adopted(loop.session, applied(loop.file.offer, made), item, told.id);
}

/** Of a few words all are kept: a piece of them says nothing. A word or two alone is no thread. */
function worthQuoting(text: string, thread: string | undefined): string | undefined {
  const words = (said: string): number => said.trim().split(/\s+/).length;
  if (words(text) <= fewWords) return words(text) > 2 ? text.trim() : undefined;
  return thread !== undefined && words(thread) > 3 ? thread : undefined;
}
const fewWords = 12;

const current = (loop: Loop, item: Item): string | undefined => {
  const value = valueAt(loop.file.offer, pathOf(item.question, item.record));
  return typeof value === 'string' ? value : undefined;
};

/** A part of the statement whose form no sentence can take safely: its author is asked for the right one, once. */
async function formToAsk(loop: Loop, item: Item): Promise<FollowUp | undefined> {
  const part = partOf(item);
  const text = current(loop, item);
  if (part === undefined || text === undefined) return undefined;
  const { fits } = await import('../documents/part.ts');
  const { language, offer } = loop.file;
  const fit = fits(part, text, language, offer.address ?? 'vous');
  if (fit.fits || (fit.ask === 'third-person' && (fit.shape !== 'clause' || ofThem.test(text))))
    return undefined;
  return { ask: forms[fit.ask], into: 'replace' };
}

/** Of them already: asked for the third person, one could only say it again. */
const ofThem = /^\s*(?:ils|elles|leurs?|they|their)\s/iu;

const statementAt = 'service.statement.';
const parts: readonly string[] = [
  'audience',
  'situation',
  'means',
  'change',
  'feeling',
] satisfies readonly StatementPart[];

function partOf({ question: { into = '' } }: Item): StatementPart | undefined {
  const part = into.startsWith(statementAt) ? into.slice(statementAt.length) : '';
  return parts.includes(part) ? (part as StatementPart) : undefined;
}
