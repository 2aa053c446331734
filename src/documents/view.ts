import { stripped } from '../language/grammar/shape.ts';
import type { Language } from '../language/language.ts';
import { typographic } from '../language/typography.ts';
import type { Positioning } from '../offer/schema.ts';
import { bioOf } from './bio.ts';
import { type ComposeOptions, compose } from './compose.ts';
import { audienceOf as englishAudience } from './en/audience.ts';
import { audienceOf as frenchAudience } from './fr/audience.ts';
import { shownAlone } from './one-person.ts';
import { saidTo } from './said-to.ts';
import { capital, sentence } from './sentence.ts';

/** What a template may use. Every key is always there; what is not said is '' or an empty list. */
export type View = typeof filledView;

const quote = { words: 'x', who: 'x', when: 'x' };
const result = { on: 'x', observed: 'x', learned: 'x', decision: 'x' };

/** One of each: the shape of the view, and what a template is tried on as it is loaded. */
export const filledView = {
  language: 'fr' as Language,
  /** tu | vous | third; `tu` is also a yes or no of its own, for French. */
  address: 'vous' as string,
  tu: true as boolean,
  beginner: true as boolean,
  maker: {
    name: 'x',
    craft: 'x',
    not_for: 'x',
    limits: ['x'],
    first_step: { text: 'x', delay: 'x', said: true as boolean },
  },
  statement: 'x',
  bio: 'x',
  audience: 'x',
  situation: 'x',
  means: 'x',
  change: 'x',
  feeling: 'x',
  story: { before: 'x', moment: 'x', after: 'x', said: true as boolean },
  quotes: [quote],
  prices: [{ what: 'x', amount: 'x', per: 'x', worth: 'x' }],
  next: [{ name: 'x', when: 'x', kind: 'x', status: 'x', for: ['x'] }],
  thanks: 'x',
  listening: { how: 'x', when: 'x' },
  tests: [
    {
      belief: 'x',
      how: 'x',
      people: 'x',
      measure: 'x',
      at_least: 'x',
      of: 'x',
      set_on: 'x',
      by: 'x',
      done: true as boolean,
      result,
    },
  ],
  asks: [{ ask: 'x', of: 'x' }],
  clients: [{ who: 'x', bought: 'x', next: ['x'] }],
};

export const emptyView: View = {
  language: 'en',
  address: 'third',
  tu: false,
  beginner: false,
  maker: {
    name: '',
    craft: '',
    not_for: '',
    limits: [],
    first_step: { text: '', delay: '', said: false },
  },
  statement: '',
  bio: '',
  audience: '',
  situation: '',
  means: '',
  change: '',
  feeling: '',
  story: { before: '', moment: '', after: '', said: false },
  quotes: [],
  prices: [],
  next: [],
  thanks: '',
  listening: { how: '', when: '' },
  tests: [],
  asks: [],
  clients: [],
};

/**
 * What a page is made of. Clients' words are in it only with their consent; a part of the statement that rests on
 * nothing is not.
 */
export function viewOf(offer: Positioning, options: ComposeOptions): View {
  const { language, address } = options;
  const said = (text: string | undefined): string =>
    typographic((text ?? '').replace(/\s+/gu, ' ').trim(), language);
  const closed = (text: string | undefined): string => sentence(said(text));
  const {
    maker,
    service,
    stories = [],
    evidence = [],
    clients = [],
    price = [],
    relationship,
    hypotheses = [],
  } = offer;
  const statement = service?.statement ?? {};
  const part = (name: 'audience' | 'situation' | 'means' | 'change' | 'feeling'): string => {
    const text = statement[name];
    const guessed =
      name !== 'audience' &&
      name !== 'means' &&
      options.support?.(`service.statement.${name}`) === 'hypothesis';
    return text === undefined || guessed
      ? ''
      : closed(name === 'audience' ? group(text, language) : saidTo(text, language, address));
  };
  const consented = ({ consent }: { consent?: { on?: string | undefined } | undefined }): boolean =>
    consent?.on !== undefined;
  const story = stories.find(consented);
  const { how = '', where = '', delay = '' } = maker?.first_step ?? {};
  const nameOf = (id: string | undefined): string =>
    said(clients.find((client) => client.id === id)?.who ?? '');
  const nexts = relationship?.next ?? [];
  const served = (serves: readonly string[] = []): string[] => [
    ...new Set(
      serves
        .flatMap((id) => evidence.filter((one) => one.id === id).map(({ client }) => nameOf(client)))
        .filter(Boolean),
    ),
  ];
  return {
    language,
    address,
    tu: address === 'tu',
    beginner: options.beginner === true,
    maker: {
      name: said(maker?.name),
      craft: capital(said(maker?.craft)),
      not_for: closed(maker?.not_for),
      limits: (maker?.limits ?? []).map(closed).filter(Boolean),
      first_step: {
        text: firstStep(said(how), said(where), language),
        delay: said(delay).replace(/[.]$/, ''),
        said: `${how}${where}`.trim() !== '',
      },
    },
    statement: compose(statement, options),
    bio: bioOf(offer, options),
    audience: part('audience'),
    situation: part('situation'),
    means: part('means'),
    change: part('change'),
    feeling: part('feeling'),
    story: {
      before: closed(story?.before),
      moment: closed(story?.moment),
      after: closed(story?.after),
      said: story !== undefined,
    },
    quotes: evidence
      .filter((one) => consented(one) && (one.sense ?? 'said') === 'said' && (one.words ?? '').trim() !== '')
      .map(({ words, client, when }) => ({
        words: inner(said(unquoted(words!)), language),
        who: nameOf(client),
        when: said(when),
      })),
    prices: price.map(({ what, amount, currency, per, worth }) => ({
      what: capital(said(what)),
      amount: amount === undefined ? '' : money(amount, currency, language),
      per: said(per),
      worth: closed(worth),
    })),
    next: nexts
      .filter(({ name }) => (name ?? '') !== '')
      .map(({ name, when, kind, status, serves }) => ({
        name: capital(said(name)),
        when: said(when),
        kind: kind ?? '',
        status: status ?? '',
        for: served(serves),
      })),
    thanks: closed(relationship?.thanks),
    listening: {
      how: capital(said(relationship?.listening?.how)).replace(/[.]$/, ''),
      when: said(relationship?.listening?.when),
    },
    tests: hypotheses
      .filter(({ belief }) => (belief ?? '') !== '')
      .map(({ belief, test, result }) => ({
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
      })),
    asks: (offer.open_questions ?? [])
      .filter(({ ask }) => (ask ?? '') !== '')
      .map(({ ask, of }) => ({ ask: said(ask), of: nameOf(of) })),
    clients: clients
      .filter(({ relation }) => relation === undefined || relation === 'client' || relation === 'recipient')
      .map(({ id, who, bought }) => ({
        who: capital(said(who)),
        bought: (bought ?? []).map((one) => said(one)).join(', '),
        next: nexts
          .filter(
            ({ serves, name }) =>
              name !== undefined &&
              (serves ?? []).some((one) => evidence.some((noted) => noted.id === one && noted.client === id)),
          )
          .map(({ name }) => said(name)),
      }))
      .filter(({ who }) => who !== ''),
  };
}

/** "jeunes parents" stands alone as "Les jeunes parents". */
const group = (text: string, language: Language): string =>
  (language === 'fr' ? frenchAudience(text)?.said : englishAudience(text)) ?? shownAlone(stripped(text));

/** 1 200 € in French, €1,200 in English; a currency that is no ISO code is written after the number as typed. */
function money(amount: number, currency: string | undefined, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const code = { '€': 'EUR', $: 'USD', '£': 'GBP' }[currency ?? '€'] ?? (currency ?? '').toUpperCase();
  const digits = Number.isInteger(amount) ? 0 : 2;
  if (!/^[A-Z]{3}$/.test(code))
    return `${new Intl.NumberFormat(locale).format(amount)} ${currency ?? ''}`.trim();
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

function day(date: string | undefined, language: Language): string {
  if (date === undefined || Number.isNaN(Date.parse(date))) return '';
  const said = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return language === 'fr' ? said.replace(/^1(?= )/, '1er') : said;
}

/** What to do, then where: an address stands last, without a full stop that would be taken for a part of it. */
function firstStep(how: string, where: string, language: Language): string {
  const isAddress = /^(?:https?:\/\/\S+|\S+@\S+\.\S+)$/.test(where);
  const what = how.replace(/[.]$/, '');
  if (where === '') return /\S@\S+$|https?:\/\/\S+$/.test(what) ? capital(what) : sentence(what);
  if (isAddress)
    return what === '' ? where : `${capital(what)}${language === 'fr' ? '\u00a0:' : ':'} ${where}`;
  return sentence(what === '' ? where : `${what}, ${inside(where)}`);
}

/** A place that begins with “At” or “Chez”, in the middle of a sentence: its capital was that of a line of its own. */
const inside = (where: string): string =>
  /^(?:Au|Aux|À|Chez|Dans|Sur|Par|En|At|In|On|By|From) /u.test(where)
    ? where.charAt(0).toLowerCase() + where.slice(1)
    : where;

/** Somebody's words as they were noted, to the last full stop, without the quotes around them. */
function unquoted(words: string): string {
  const trimmed = words.trim();
  return /^(?:«[^«»]*»|"[^"]*"|“[^“”]*”)$/u.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed;
}

/** Words that the page itself sets between quotes: theirs become the inner ones. */
function inner(words: string, language: Language): string {
  return language === 'fr'
    ? words.replace(/«[\u00a0\u202f ]?/gu, '“').replace(/[\u00a0\u202f ]?»/gu, '”')
    : words.replaceAll('“', '‘').replaceAll('”', '’');
}
