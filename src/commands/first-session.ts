/** What the built-in session shows and says beyond its script: sentences to choose from, a first useful word. */
import { threadOf } from '../check/thread.ts';
import type { Reading } from '../language/reading.ts';
import type { Words } from '../locales/words.ts';
import type { Item, Session } from '../session/route.ts';
import type { Said } from '../session/schema.ts';
import { textOf } from '../session/script.ts';
import type { Ask, Line } from '../terminal/view.ts';
import { sideBySide } from './directions.ts';
import { firstToListenTo } from './first-talk.ts';
import { partsInOrder } from './parts.ts';

/** A question with the choices that earlier answers make. */
export function shown({ offer }: Session, { question }: Item, ask: Ask, words: Words): Ask {
  // English has one "you".
  if (question.into === 'address' && offer.language === 'en')
    return { ...ask, choices: (ask.choices ?? []).filter(({ value }) => value !== 'tu') };
  if (
    question.id === 'thread' &&
    (offer.directions ?? []).filter(({ last_paid }) => last_paid?.client !== undefined).length < 2
  )
    return { ...ask, ask: textOf(unpaidThread, offer.language)! };
  if (question.into === 'maker.craft' && (offer.directions?.length ?? 0) > 0) {
    const choices = offer.directions!.flatMap(({ what }) =>
      what === undefined ? [] : [{ value: what, label: what }],
    );
    return { ...ask, kind: 'pick', atMost: 1, choices, other: words.start.somethingElse };
  }
  return ask;
}

/** The thread among directions of which at most one was ever paid for. */
const unpaidThread: Said = {
  fr: 'Relis ta liste. Que viennent te demander ou te raconter les gens, dans l’une ou dans l’autre ?',
  en: 'Read your list again. What do people come to ask you or tell you, here or there?',
};

/** Within three questions of each door: the reading of today's sentence, the directions side by side, whom to see first. */
export async function reaction(
  { offer }: Session,
  { question, record }: Item,
  text: string | undefined,
  read: (text: string) => Promise<Reading>,
  words: Words,
): Promise<(string | Line)[]> {
  if (question.into === 'pitch_before' && text !== undefined) return readAtOnce(await read(text), words);
  if (text !== undefined) return [];
  if (record?.list.into === 'directions[]') return spaced(sideBySide(offer, words));
  const who = record?.list.id === 'five' ? firstToListenTo(offer) : undefined;
  return who === undefined ? [] : spaced([words.start.firstPerson({ who })]);
}

/** The thread worth keeping first, then what is not said yet. Never a verdict. */
function readAtOnce(reading: Reading, { start, pitch }: Words): string[] {
  const { text, said } = reading;
  const thread = threadOf(reading);
  const missing = partsInOrder.filter((part) => said[part] === undefined).map((part) => pitch.parts[part]);
  return spaced([
    ...(thread === undefined ? [] : [start.thread({ thread: text.slice(thread.start, thread.end) })]),
    ...(missing.length === 0 ? [] : [start.notSaid({ parts: missing.join(', ') })]),
  ]);
}

const spaced = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', ...lines]);
