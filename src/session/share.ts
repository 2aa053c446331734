/**
 * A copy without people: pseudonyms that stay the same throughout the file, words given without consent gone, what a
 * coach or the wizard noted left behind. Names hidden in prose are only found when they are a client's own: the copy
 * is still personal data, and whoever makes one must be told so.
 */
import type { Client, Evidence, Positioning } from '../offer/schema.ts';
import { withoutContacts } from './contacts.ts';
import { type Hidden, hidingPerson, namesIn } from './names.ts';

/** @param pseudonym the name of the n-th person, in the offer's language */
export function shared(offer: Positioning, pseudonym: (number: number) => string): Positioning {
  const { answers: _, progress: __, end: ___, maker, ...rest } = offer;
  const { name, ...plainMaker } = maker ?? {};
  const names = new Names(offer, pseudonym);
  const kept: Positioning = {
    ...rest,
    ...(Object.keys(plainMaker).length > 0 ? { maker: plainMaker } : {}),
    ...(rest.clients === undefined
      ? {}
      : { clients: rest.clients.map((client, index) => unnamed(client, pseudonym(index + 1))) }),
    ...(rest.evidence === undefined ? {} : { evidence: rest.evidence.map(withoutWords) }),
    ...(rest.stories === undefined
      ? {}
      : { stories: rest.stories.filter(({ consent }) => mayBeTold(consent)) }),
  };
  if (name !== undefined) names.hide(name, '…');
  return names.walked(kept, '') as Positioning;
}

/** Whatever a person is called, an initial or a number too, a pseudonym stands for them; why they matter goes. */
function unnamed({ why: _, who, ...client }: Client, pseudonym: string): Client {
  return who === undefined ? client : { ...client, who: pseudonym };
}

type Consent = { readonly scope?: string | undefined } | undefined;

const refused = /^(?:non|no|none|aucune?|private|privée?|refus(?:ed|é)?)$/i;
const mayBeTold = (consent: Consent): boolean =>
  consent?.scope !== undefined && !refused.test(consent.scope.trim());

/** The act, its date and what was given stay; the words go, and so does what the maker answered to them. */
function withoutWords(evidence: Evidence): Evidence {
  if (mayBeTold(evidence.consent)) return evidence;
  const { words: _, answered: __, ...rest } = evidence;
  return rest;
}

type Kind = 'clients' | 'evidence' | 'stories' | 'hypotheses';

/** Keys whose texts are ids, and of which records: the same id may stand in two lists. */
const idKeys: Readonly<Record<string, readonly Kind[]>> = {
  client: ['clients'],
  of: ['clients'],
  noticed_by: ['clients'],
  evidence: ['evidence', 'stories', 'hypotheses'],
  against: ['evidence', 'hypotheses'],
  from: ['evidence', 'hypotheses'],
  serves: ['evidence'],
};

const kindOf = (key: string): Kind | undefined =>
  (['clients', 'evidence', 'stories', 'hypotheses'] as const).find((kind) => kind === key);

class Names {
  private readonly ids: Readonly<Record<Kind, Map<string, string>>> = {
    clients: new Map(),
    evidence: new Map(),
    stories: new Map(),
    hypotheses: new Map(),
  };
  private readonly hidden: Hidden[] = [];
  private ordered: readonly Hidden[] | undefined;

  constructor(offer: Positioning, pseudonym: (number: number) => string) {
    for (const [index, { id, who }] of (offer.clients ?? []).entries()) {
      const by = pseudonym(index + 1);
      if (id !== undefined) this.ids.clients.set(id, `person-${index + 1}`);
      // Without a name, the id was made from one.
      const called = who ?? id?.replace(/-\d+$/, '').replaceAll('-', ' ');
      if (called !== undefined) this.hidden.push(...hidingPerson(called, by));
    }
    for (const [kind, stem] of [
      ['evidence', 'heard'],
      ['stories', 'story'],
      ['hypotheses', 'belief'],
    ] as const) {
      for (const [index, { id }] of (offer[kind] ?? []).entries())
        if (id !== undefined) this.ids[kind].set(id, `${stem}-${index + 1}`);
    }
    // People named elsewhere, with no line of their own.
    for (const { last_paid } of offer.directions ?? []) this.named(last_paid?.client);
    for (const { test } of offer.hypotheses ?? []) this.named(test?.people);
  }

  private named(text: string | undefined): void {
    if (text === undefined || this.ids.clients.has(text)) return;
    for (const name of namesIn(text)) this.hidden.push(...hidingPerson(name, '…'));
  }

  hide(name: string, by: string): void {
    this.hidden.push(...hidingPerson(name, by));
  }

  /** @param above the key of the list that a record stands in */
  walked(value: unknown, key: string, above = ''): unknown {
    if (typeof value === 'string') {
      const own = kindOf(above);
      const kinds = key === 'id' ? (own === undefined ? [] : [own]) : (idKeys[key] ?? []);
      const id = kinds.map((kind) => this.ids[kind].get(value)).find((found) => found !== undefined);
      return id ?? this.text(value);
    }
    if (Array.isArray(value)) return value.map((one) => this.walked(one, key, above));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, this.walked(one, own, key)]));
  }

  private text(text: string): string {
    // Addresses first: a name inside one would leave the rest of it standing.
    // The longest first: "Claire D." before the Claire who is somebody else.
    this.ordered ??= [...this.hidden].sort((a, b) => b.pattern.source.length - a.pattern.source.length);
    return this.ordered.reduce(
      (now, { pattern, by }) => now.replace(pattern, () => by),
      withoutContacts(text.normalize('NFC')),
    );
  }
}
