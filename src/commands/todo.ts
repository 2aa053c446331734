/** What there is to do once a session is over: people to listen to or thank, tests, questions to ask. Data; words come last. */

import { openTests } from '../offer/open-tests.ts';
import type { Positioning } from '../offer/schema.ts';
import { intervalOf } from '../offer/when.ts';
import { daysAfter } from './dates.ts';
import { plannedTalk } from './first-talk.ts';
import { clientName } from './record-label.ts';

export type TodoKind =
  /** To talk to somebody, as one meant to. */
  | 'talk'
  /** To write down what came of a test whose day has come. */
  | 'result'
  /** What the person decided at a session's end, in their words. */
  | 'promise'
  | 'thank'
  | 'ask'
  | 'test'
  /** To go and listen to somebody of the file who has not been heard. */
  | 'see'
  /** What is always worth doing, when nothing else is waiting. */
  | 'person'
  | 'send'
  | 'listen'
  | 'say';

export interface Todo {
  readonly kind: TodoKind;
  /** ISO date. */
  readonly by: string;
  /** Whom, by id and by name. */
  readonly client?: string | undefined;
  readonly who?: string | undefined;
  /** The id of the hypothesis to be tested. */
  readonly hypothesis?: string | undefined;
  /** The question to ask, or the belief to test. */
  readonly text?: string;
}

/** How many things a person is given to do at once. */
export const most = 3;

/** What the file itself leaves to do, what matters first at the head. */
export function todosOf(offer: Positioning, today: string): Todo[] {
  const talk = plannedTalk(offer);
  const asks = (offer.open_questions ?? []).flatMap(({ ask, of }): Todo[] =>
    ask === undefined
      ? []
      : [
          {
            kind: 'ask',
            by: daysAfter(today, 3),
            text: ask,
            ...(of === undefined ? {} : personOf(offer, of)),
          },
        ],
  );
  const tests = openTests(offer).flatMap(({ hypothesis: { id, belief, test } }): Todo[] => {
    if (belief === undefined) return [];
    const by = test?.by ?? daysAfter(today, 7);
    return [{ kind: by <= today ? 'result' : 'test', by, hypothesis: id, text: belief }];
  });
  const due = tests.filter(({ kind }) => kind === 'result').sort((a, b) => a.by.localeCompare(b.by));
  const coming = tests.filter(({ kind }) => kind === 'test');
  return [
    ...(talk === undefined
      ? []
      : [{ kind: 'talk', by: talk.by, client: talk.client, who: talk.who } as const]),
    ...due,
    ...promises(offer, today),
    ...thanks(offer, today).slice(0, 1),
    ...asks.slice(0, 1),
    ...coming.slice(0, 2),
    ...unheard(offer, today, talk?.client).slice(0, 1),
    ...asks.slice(1),
  ];
}

/** What is worth doing for whatever offer; what went on before somebody came is not asked for once it has been told. */
export const always = (offer: Positioning, today: string): Todo[] => [
  ...(isBeforeTold(offer) ? [] : [{ kind: 'person', by: daysAfter(today, 3) } as const]),
  // A page is shown first, once something is written on it.
  { kind: isWritten(offer) ? 'send' : 'listen', by: daysAfter(today, 5) },
  { kind: isWritten(offer) ? 'listen' : 'send', by: daysAfter(today, 7) },
  { kind: 'say', by: daysAfter(today, 7) },
];

const isWritten = ({ service }: Positioning): boolean => service?.statement !== undefined;

/** Somebody's story begins before they came, or what they said stands there with a name and a time. */
const isBeforeTold = ({ stories = [], evidence = [] }: Positioning): boolean =>
  stories.some(({ before }) => before !== undefined) ||
  evidence.some(({ client, when }) => client !== undefined && when !== undefined);

const personOf = (offer: Positioning, client: string): Pick<Todo, 'client' | 'who'> => ({
  client,
  who: clientName(offer, client),
});

/** One a line, until the day they gave themselves is past: from then on another session has taken over. */
function promises({ answers = {} }: Positioning, today: string): Todo[] {
  const { commitments, next_date: day } = answers as Readonly<Record<string, unknown>>;
  if (typeof commitments !== 'string' || (typeof day === 'string' && day < today)) return [];
  const by = typeof day === 'string' ? day : daysAfter(today, 7);
  return commitments
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*·•]|\d+[.)])\s+/, '').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'promise', by, text }));
}

/** A sale is fresh for so many days: after that, thanks come late and news are asked otherwise. */
const fresh = 30;

/** Whoever paid lately, and of whom nothing was noted since. */
function thanks(offer: Positioning, today: string): Todo[] {
  const evidence = (offer.evidence ?? []).map((one) => ({ ...one, at: intervalOf(one.when ?? '', today) }));
  const since = daysAfter(today, -fresh);
  const sales = evidence.flatMap(({ client, sense, gave, source, at }) => {
    const isSale = sense === 'paid' || gave === 'money' || gave === 'money-again' || source === 'sale';
    return client !== undefined && at !== undefined && isSale && at.to >= since && at.from <= today
      ? [{ client, from: at.from }]
      : [];
  });
  const silent = sales.filter(
    (sale) =>
      !evidence.some(
        ({ client, source, at }) =>
          client === sale.client && source !== 'sale' && at !== undefined && at.from > sale.from,
      ),
  );
  return [...new Set(silent.map(({ client }) => client))].map((client) => ({
    kind: 'thank',
    by: daysAfter(today, 2),
    ...personOf(offer, client),
  }));
}

/** People of the file who said nothing yet; close ones love us, and are not asked. */
function unheard(offer: Positioning, today: string, planned: string | undefined): Todo[] {
  const heard = new Set([planned, ...(offer.evidence ?? []).map(({ client }) => client)]);
  return (offer.clients ?? []).flatMap(({ id, who, relation }): Todo[] => {
    const isClose = relation === 'family' || relation === 'friend' || relation === 'self';
    return id === undefined || who === undefined || heard.has(id) || isClose
      ? []
      : [{ kind: 'see', by: daysAfter(today, 5), client: id, who }];
  });
}
