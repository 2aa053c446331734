/** What a person sees when an evening, or the whole session, is over: before and now, certain or not, what to do next. */
import type { Words } from '../locales/words.ts';
import { type Certainty, certaintyOf } from '../offer/certainty.ts';
import { gradesOf } from '../offer/grade.ts';
import { type Held, heldOf } from '../offer/held.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Line } from '../terminal/view.ts';
import type { Context } from './context.ts';
import { short } from './record-label.ts';
import { type KindOf, statementOf } from './statement.ts';
import { always, most, todosOf } from './todo.ts';
import { sentenceOf } from './todo-words.ts';

/** The sentence of day one beside the one of tonight, then what holds and what is still to be verified. */
export function closing({ words }: Context, offer: Positioning, kindOf: KindOf): readonly (string | Line)[] {
  const end = words.start.end;
  const statement = statementOf(offer, kindOf);
  const held = heldTexts(offer, kindOf);
  const titled = (title: string, texts: readonly string[]): (string | Line)[] =>
    texts.length === 0 ? [] : ['', { tone: 'title', text: title }, ...texts];
  return [
    ...(offer.pitch_before === undefined ? [] : titled(end.before, [offer.pitch_before])),
    ...titled(end.after, statement === undefined ? [] : [statement]),
    ...titled(end.certain, listed(held, 'certainty')),
    ...titled(end.lead, listed(held, 'lead')),
    ...titled(end.guess, listed(held, 'hypothesis')),
  ];
}

const listed = (held: readonly Held[], certainty: Certainty): string[] =>
  held.filter((one) => one.certainty === certainty).map(({ text }) => `  · ${short(text)}`);

/** What the offer holds for true of its clients, as its quotes are read. */
export function heldTexts(offer: Positioning, kindOf: KindOf): Held[] {
  const grades = gradesOf(offer, kindOf);
  return heldOf(offer, (evidence) => certaintyOf(evidence, offer, grades));
}

/** Three things to do, each with a date: a person to ask, a test to run, a page to show. */
export const todos = (context: Context, offer: Positioning): string[] =>
  [...todosOf(offer, context.today), ...always(offer, context.today)]
    .slice(0, most)
    .map((todo) => sentenceOf(context, todo));

/** Numbered, under their title. */
export const todoLines = (words: Words, list: readonly string[]): (string | Line)[] => [
  '',
  { tone: 'title', text: words.start.end.todo },
  ...list.map((text, index) => `  ${index + 1}. ${text}`),
];

/** At the end of an evening one thing is enough, until the next one. */
export function firstTodo(context: Context, offer: Positioning): (string | Line)[] {
  const first = todos(context, offer).slice(0, 1);
  return [
    '',
    { tone: 'title', text: context.words.start.end.meanwhile },
    ...first.map((text) => `  · ${text}`),
  ];
}
