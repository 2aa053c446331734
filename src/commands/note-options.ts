/** What the options of `limpide note` come to, for one file. */
import type { Relation } from '../offer/schema.ts';
import { senseWords } from '../offer/sense-words.ts';
import { nearest } from '../yaml/nearest.ts';
import { oneOf, unknownValue } from './closed.ts';
import { type Context, Mistake } from './context.ts';
import { plannedTalk } from './first-talk.ts';
import { fold } from './fold.ts';
import { type From, type Heard, peopleOf, personMeant, type Supported, supportable } from './heard.ts';
import { lastingWhen } from './heard-when.ts';
import type { OfferFile } from './offer-file.ts';

export interface NoteOptions {
  readonly from?: string;
  readonly new?: string;
  readonly on?: string;
  readonly where?: string;
  readonly sense?: string;
  readonly gave?: string;
  readonly secondHand?: boolean;
  readonly supports?: readonly string[];
  readonly against?: readonly string[];
  readonly json?: boolean;
  readonly plain?: boolean;
}

/** What the options say; whom they name may not be in the file. */
export type Understood = Omit<Heard, 'words' | 'from'> & { readonly from: From | 'unknown' | undefined };

/** @throws Mistake for a name or a value that is not known here */
export function understood(
  { words, locale, today }: Context,
  { offer }: OfferFile,
  options: NoteOptions,
): Understood {
  const { sources, gifts, relations } = words.note;
  const relation = options.new === undefined ? undefined : oneOf('--new', options.new, relations);
  const from = meant(offer, options.from, relation);
  const source = options.where === undefined ? undefined : oneOf('--where', options.where, sources);
  return {
    from,
    when: options.on === undefined ? today : lastingWhen(options.on, today),
    source: source ?? usualSource(offer, from),
    sense: options.sense === undefined ? undefined : oneOf('--sense', options.sense, senseWords[locale]),
    gave: options.gave === undefined ? undefined : oneOf('--gave', options.gave, gifts),
    secondHand: options.secondHand,
    supports: (options.supports ?? []).map((one) => supported(offer, one)),
    against: (options.against ?? []).map((one) => contradicted(offer, one)),
  };
}

/** Words of whom one meant to go and listen to are that talk, unless said otherwise. */
export function usualSource(offer: OfferFile['offer'], from: Understood['from']): Heard['source'] {
  const isTalk = typeof from === 'object' && from.id !== undefined && plannedTalk(offer)?.client === from.id;
  return isTalk ? 'conversation' : undefined;
}

function meant(
  offer: OfferFile['offer'],
  said: string | undefined,
  relation: Relation | undefined,
): Understood['from'] {
  if (said === undefined || fold(said) === '') {
    if (relation !== undefined) throw new Mistake('new-without-from');
    return undefined;
  }
  const there = personMeant(offer, said);
  if (relation === undefined) return there ?? 'unknown';
  if (there !== undefined && (there.id === said.trim() || fold(there.who) === fold(said)))
    throw new Mistake('person-already-there', { value: said, id: there.id });
  return { who: said.trim(), relation };
}

/** Whom it came from, where nobody can be asked who it is. */
export function known(file: OfferFile, { from }: Understood, options: NoteOptions): From | undefined {
  if (from !== 'unknown') return from;
  const said = options.from!;
  const names = peopleOf(file.offer).flatMap(({ id, who }) => [who, id]);
  throw new Mistake('unknown-person', { value: said, nearest: nearest(said, names) ?? '', file: file.name });
}

function supported(offer: OfferFile['offer'], said: string): Supported {
  const all = supportable(offer);
  const found = all.find(({ about }) => about === said || fold(about) === fold(said));
  if (found !== undefined) return found;
  if (all.length === 0) throw new Mistake('nothing-to-support');
  throw unknownValue(
    '--supports',
    said,
    all.map(({ about }) => about),
  );
}

function contradicted({ evidence = [], hypotheses = [] }: OfferFile['offer'], said: string): string {
  const ids = [...evidence, ...hypotheses].flatMap(({ id }) => id ?? []);
  if (ids.includes(said)) return said;
  throw unknownValue('--against', said, ids);
}
