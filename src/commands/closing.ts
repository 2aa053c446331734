/** What a person sees when an evening, or the whole session, is over: before and now, certain or not, what to do next. */
import type { Words } from '../locales/words.ts';
import { type Certainty, certaintyOf } from '../offer/certainty.ts';
import { gradesOf } from '../offer/grade.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Line } from '../terminal/view.ts';
import type { Context } from './context.ts';
import { plannedTalk } from './first-talk.ts';
import { clientName, short } from './record-label.ts';
import { type KindOf, statementOf } from './statement.ts';

export interface Held {
  readonly text: string;
  readonly certainty: Certainty;
}

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

/** What the offer holds for true of its clients, with what it rests on. */
export function heldTexts(offer: Positioning, kindOf: KindOf): Held[] {
  const grades = gradesOf(offer, kindOf);
  const { past, present, future, feelings = [] } = offer.service ?? {};
  const resting = [
    past,
    present,
    future,
    ...feelings.map(({ word, evidence }) => ({ text: word, evidence })),
  ];
  const beliefs = (offer.hypotheses ?? [])
    .filter(({ result }) => result === undefined)
    .map(({ id, belief, from = [] }) => ({
      text: belief,
      evidence: id === undefined ? from : [...from, id],
    }));
  return [...resting, ...beliefs].flatMap((one) => {
    if (one?.text === undefined) return [];
    return [{ text: one.text, certainty: certaintyOf(one.evidence, offer, grades).certainty }];
  });
}

const dayLong = 86_400_000;

/** The ISO date so many days after another. */
export function daysAfter(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * dayLong).toISOString().slice(0, 10);
}

/** As people write a date: "1er décembre 2026" in French, "1 December 2026" in English. */
export function shownDate(date: string, locale: string): string {
  const written = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return locale === 'fr' ? written.replace(/^1(?= )/, '1er') : written;
}

/** Three things to do, each with a date: a person to ask, a test to run, a page to show. */
export function todos({ words, locale, today }: Context, offer: Positioning): string[] {
  const end = words.start.end;
  const by = (days: number): string => shownDate(daysAfter(today, days), locale);
  const asks = (offer.open_questions ?? []).flatMap(({ ask, of }) => {
    if (ask === undefined) return [];
    return [
      of === undefined
        ? end.ask({ ask, by: by(3) })
        : end.askOf({ ask, who: clientName(offer, of), by: by(3) }),
    ];
  });
  const tests = (offer.hypotheses ?? [])
    .filter(({ result, belief }) => result === undefined && belief !== undefined)
    .map(({ belief, test }) =>
      end.test({ belief: short(belief!), by: test?.by === undefined ? by(7) : shownDate(test.by, locale) }),
    );
  const talk = plannedTalk(offer);
  return [
    ...(talk === undefined ? [] : [end.talk({ who: talk.who, by: shownDate(talk.by, locale) })]),
    ...asks.slice(0, 1),
    ...tests.slice(0, 2),
    ...asks.slice(1),
    end.person({ by: by(3) }),
    end.send({ by: by(5) }),
    end.listen({ by: by(7) }),
    end.say({ by: by(7) }),
  ].slice(0, 3);
}

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
