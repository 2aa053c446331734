import { withA } from '../language/grammar/pipe.ts';
import type { Positioning, Relation } from '../offer/schema.ts';
import type { Context } from './context.ts';
import { shownDate } from './dates.ts';
import { short } from './record-label.ts';
import type { Todo } from './todo.ts';
import { wordsForPeople } from './words-for-people.ts';

/** One thing to do, in a sentence with its date. */
export function sentenceOf(
  { words, locale, today }: Context,
  { kind, by: date, who = '', text = '' }: Todo,
): string {
  const { end } = words.start;
  const by = shownDate(date, locale);
  const person = { who, to: withA(who), by };
  switch (kind) {
    case 'talk':
      return date < today ? end.talkLate(person) : end.talk(person);
    case 'result':
      return end.result({ belief: short(text), by });
    // It has its person and its day already.
    case 'promise':
      return text;
    case 'thank':
      return end.thank(person);
    case 'ask':
      return who === '' ? end.ask({ ask: text, by }) : end.askOf({ ask: text, ...person });
    case 'test':
      return end.test({ belief: short(text), by });
    case 'see':
      return end.see(person);
    case 'person':
    case 'send':
    case 'listen':
    case 'say':
      return end[kind]({ by });
  }
}

/** Words for a real person that put no answer in their mouth, in the offer's language; undefined where none are needed. */
export function wordsToSay(offer: Positioning, { kind, client }: Todo): string | undefined {
  const say = wordsForPeople(offer);
  const relation = offer.clients?.find(({ id }) => id === client)?.relation;
  const invitation = offer.answers?.['invitation'];
  switch (kind) {
    case 'talk':
      return typeof invitation === 'string' ? invitation : say[opening(relation)];
    case 'see':
      return say[opening(relation)];
    case 'thank':
      return say.since;
    case 'test':
      return say.last;
    case 'person':
      return say.before;
    case 'send':
      return say.understood;
    case 'say':
      return say.again;
    // The question is in the sentence, or there is nobody to say anything to.
    case 'ask':
    case 'promise':
    case 'result':
    case 'listen':
      return undefined;
  }
}

/** What somebody can be asked first: of what came before they came, of the day it was given to them, or of these days. */
function opening(relation: Relation | undefined): 'before' | 'given' | 'lately' {
  switch (relation) {
    case 'client':
    case 'free-user':
    case 'visitor':
      return 'before';
    case 'recipient':
      return 'given';
    case 'prospect':
    case 'friend':
    case 'family':
    case 'self':
    case undefined:
      return 'lately';
  }
}

/** The command that keeps what comes of it. */
export function commandAfter({ kind, client, hypothesis }: Todo): string {
  if (kind === 'result' || kind === 'test')
    return hypothesis === undefined ? 'limpide learn' : `limpide learn ${hypothesis}`;
  return client === undefined ? 'limpide note' : `limpide note --from ${client}`;
}
