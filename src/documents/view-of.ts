import { stripped } from '../language/grammar/shape.ts';
import type { Language } from '../language/language.ts';
import { typographic } from '../language/typography.ts';
import type { Client, Evidence, Hypothesis, NextOffer, Positioning } from '../offer/schema.ts';
import { bioOf } from './bio.ts';
import { type ComposeOptions, compose } from './compose.ts';
import { audienceOf as englishAudience } from './en/audience.ts';
import { feelingAlone } from './feeling-alone.ts';
import { day, money, perUnit } from './figures.ts';
import { firstStep } from './first-step.ts';
import { audienceOf as frenchAudience } from './fr/audience.ts';
import { shownAlone } from './one-person.ts';
import type { StatementPart } from './part.ts';
import { inner, unquoted } from './quoted.ts';
import { saidTo } from './said-to.ts';
import { capital, sentence } from './sentence.ts';
import type { View } from './view.ts';

/** How a text of the file stands on a page: on one line, in the language's typography. */
interface Saying {
  readonly language: Language;
  readonly said: (text: string | undefined) => string;
  /** As a sentence: with its capital and its full stop. */
  readonly closed: (text: string | undefined) => string;
}

/**
 * What a page is made of. Clients' words are in it only with their consent; a part of the statement that rests on
 * nothing is not.
 */
export function viewOf(offer: Positioning, options: ComposeOptions): View {
  const { language, address } = options;
  const said = (text: string | undefined): string =>
    typographic((text ?? '').replace(/\s+/gu, ' ').trim(), language);
  const saying: Saying = { language, said, closed: (text) => sentence(said(text)) };
  const { service, relationship, price = [], open_questions = [] } = offer;
  const part = (name: StatementPart): string => partOf(name, offer, options, saying);
  return {
    language,
    address,
    tu: address === 'tu',
    beginner: options.beginner === true,
    maker: makerOf(offer, saying),
    statement: compose(service?.statement ?? {}, options),
    bio: bioOf(offer, options),
    audience: part('audience'),
    situation: part('situation'),
    situation_theirs: address === 'third' || /^(?:ils|elles|they)\s/iu.test(part('situation')),
    means: part('means'),
    change: part('change'),
    feeling: part('feeling'),
    story: storyOf(offer, saying),
    quotes: (offer.evidence ?? [])
      .filter((one) => mayBeShown(one) && (one.sense ?? 'said') === 'said' && (one.words ?? '').trim() !== '')
      .map(({ words, client, when }) => ({
        words: inner(said(unquoted(words!)), language),
        who: nameOf(client, offer, saying),
        when: said(when),
      })),
    prices: price.filter(isSettled).map(({ what, amount, currency, per, worth }) => ({
      what: capital(said(what)),
      amount: amount === undefined ? '' : money(amount, currency, language),
      per: perUnit(said(per), language),
      worth: saying.closed(worth),
    })),
    next: (relationship?.next ?? [])
      .filter(({ name }) => (name ?? '') !== '')
      .map((one) => nextIn(one, offer, saying)),
    thanks: saying.closed(relationship?.thanks),
    listening: {
      how: capital(said(relationship?.listening?.how)).replace(/[.]$/, ''),
      when: said(relationship?.listening?.when),
    },
    tests: (offer.hypotheses ?? [])
      .filter(({ belief }) => (belief ?? '') !== '')
      .map((one) => testIn(one, saying)),
    asks: open_questions
      .filter(({ ask }) => (ask ?? '') !== '')
      .map(({ ask, of }) => ({ ask: said(ask), of: nameOf(of, offer, saying) })),
    clients: (offer.clients ?? [])
      .filter(({ relation }) => relation === undefined || relation === 'client' || relation === 'recipient')
      .map((one) => clientIn(one, offer, saying))
      .filter(({ who }) => who !== ''),
  };
}

/** A part of the statement on a line of its own; '' when it rests on nothing. Whom one serves and how is one's own to say. */
function partOf(
  name: StatementPart,
  { service }: Positioning,
  { language, address, support }: ComposeOptions,
  { closed }: Saying,
): string {
  const text = service?.statement?.[name];
  if (text === undefined) return '';
  if (name === 'audience') return closed(group(text, language));
  const isGuessed = name !== 'means' && support?.(`service.statement.${name}`) === 'hypothesis';
  if (isGuessed) return '';
  const felt = name === 'feeling' ? feelingAlone(text, language, address) : undefined;
  return closed(felt ?? saidTo(text, language, address));
}

/** "jeunes parents" stands alone as "Les jeunes parents". */
const group = (text: string, language: Language): string =>
  (language === 'fr' ? frenchAudience(text)?.said : englishAudience(text)) ?? shownAlone(stripped(text));

function makerOf({ maker }: Positioning, { language, said, closed }: Saying): View['maker'] {
  const { how = '', where = '', delay = '' } = maker?.first_step ?? {};
  return {
    name: said(maker?.name),
    craft: capital(said(maker?.craft)),
    not_for: closed(maker?.not_for),
    limits: (maker?.limits ?? []).map(closed).filter(Boolean),
    first_step: {
      text: firstStep(said(how), said(where), language),
      delay: said(delay).replace(/[.]$/, ''),
      said: `${how}${where}`.trim() !== '',
    },
  };
}

/** What was begun and left without its amount is no price yet; "on request", alone, is one. */
const isSettled = ({
  amount,
  currency,
  per,
  hours,
  worth,
}: NonNullable<Positioning['price']>[number]): boolean =>
  amount !== undefined || (currency ?? per ?? hours ?? worth) === undefined;

const mayBeShown = ({ consent }: Pick<Evidence, 'consent'>): boolean => consent?.on !== undefined;

/** The first that may be told. */
function storyOf({ stories = [] }: Positioning, { closed }: Saying): View['story'] {
  const story = stories.find(mayBeShown);
  return {
    before: closed(story?.before),
    moment: closed(story?.moment),
    after: closed(story?.after),
    said: story !== undefined,
  };
}

const nameOf = (id: string | undefined, { clients = [] }: Positioning, { said }: Saying): string =>
  said(clients.find((client) => client.id === id)?.who ?? '');

/** What could come after, with the names of those whose words it answers. */
function nextIn(
  { name, when, kind, status, serves = [] }: NextOffer,
  offer: Positioning,
  saying: Saying,
): View['next'][number] {
  const behind = serves.flatMap((id) => (offer.evidence ?? []).filter((one) => one.id === id));
  return {
    name: capital(saying.said(name)),
    when: saying.said(when),
    kind: kind ?? '',
    status: status ?? '',
    for: [...new Set(behind.map(({ client }) => nameOf(client, offer, saying)).filter(Boolean))],
  };
}

function testIn(
  { belief, test, result }: Hypothesis,
  { language, said, closed }: Saying,
): View['tests'][number] {
  return {
    belief: closed(belief),
    how: said(test?.how),
    people: said(test?.people),
    measure: said(test?.measure),
    at_least: String(test?.at_least ?? ''),
    of: String(test?.of ?? ''),
    set_on: day(test?.set_on, language),
    by: day(test?.by, language),
    done: result !== undefined,
    result: {
      on: day(result?.on, language),
      observed: String(result?.observed ?? ''),
      learned: closed(result?.learned),
      decision: result?.decision ?? '',
    },
  };
}

function clientIn(
  { id, who, bought = [] }: Client,
  { evidence = [], relationship }: Positioning,
  { said }: Saying,
): View['clients'][number] {
  const theirs = new Set(evidence.filter(({ client }) => client === id).map((one) => one.id));
  return {
    who: capital(said(who)),
    bought: bought.map((one) => said(one)).join(', '),
    next: (relationship?.next ?? [])
      .filter(({ name, serves = [] }) => name !== undefined && serves.some((one) => theirs.has(one)))
      .map(({ name }) => said(name)),
  };
}
