/** What the offer says in public, and what each part of it rests on: where the reading, the evidence and the sentence meet. */
import { type ComposeOptions, compose, type Support } from '../documents/compose.ts';
import { loadReader } from '../language/read.ts';
import type { QuoteKind } from '../language/reading.ts';
import { type Certainty, type CertaintyThresholds, certaintyOf } from '../offer/certainty.ts';
import { type Grade, gradesOf } from '../offer/grade.ts';
import type { Evidence, Positioning } from '../offer/schema.ts';

export type KindOf = (evidence: Evidence) => QuoteKind;

/** Reads the kind of each quote once, in the offer's language. An act without words is a fact somebody saw. */
export async function quoteReader(language: Positioning['language']): Promise<KindOf> {
  const reader = await loadReader(language);
  const kinds = new Map<string, QuoteKind>();
  return ({ words }) => {
    if (words === undefined || words.trim() === '') return 'fact';
    const kind = kinds.get(words) ?? reader.readQuote(words).kind;
    kinds.set(words, kind);
    return kind;
  };
}

/** The evidence behind a text of the offer: its own list, and for a statement's part, the answers it was made from. */
export function evidenceBehind(offer: Positioning, path: string): readonly string[] {
  const service = offer.service;
  const statement = service?.statement?.evidence ?? [];
  switch (path) {
    case 'service.statement.situation':
      return [...statement, ...(service?.past?.evidence ?? []), ...(service?.present?.evidence ?? [])];
    case 'service.statement.change':
      return [...statement, ...(service?.future?.evidence ?? [])];
    case 'service.statement.feeling':
      return [...statement, ...(service?.feelings ?? []).flatMap(({ evidence }) => evidence ?? [])];
    default:
      return statement;
  }
}

export function supportOf(
  offer: Positioning,
  grades: ReadonlyMap<string, Grade>,
  thresholds?: CertaintyThresholds,
): Support {
  return (path): Certainty => certaintyOf(evidenceBehind(offer, path), offer, grades, thresholds).certainty;
}

/**
 * Nobody has paid yet, as far as the file tells: the door "I am starting", or people and directions noted and nobody who paid. Who
 * came with a sentence has clients, even when none is written down yet.
 */
function isBeginner({ answers, clients = [], directions = [], pitch_before }: Positioning): boolean {
  const paid =
    clients.some(({ relation = 'client', bought = [] }) => relation === 'client' || bought.length > 0) ||
    directions.some(({ last_paid }) => last_paid?.client !== undefined);
  return (
    !paid &&
    pitch_before === undefined &&
    (answers?.['door'] === 'starting' || clients.length + directions.length > 0)
  );
}

/** How `documents/compose.ts` is to word this offer. */
export function composing(offer: Positioning, kindOf: KindOf): ComposeOptions {
  const { ladder, for_whom } = offer.service ?? {};
  const isGift = for_whom === 'gift' || for_whom === 'both';
  let support: Support | undefined;
  return {
    language: offer.language,
    address: offer.address ?? 'vous',
    support: (path) => {
      // Quotes are read when a part of the sentence asks what it rests on: a page without one reads none.
      support ??= supportOf(offer, gradesOf(offer, kindOf));
      return support(path);
    },
    ...(isGift && ladder !== undefined ? { gift: ladder } : {}),
    beginner: isBeginner(offer),
  };
}

/** The statement as it stands; undefined while neither whom it serves nor what changes is known. */
export function statementOf(offer: Positioning, kindOf: KindOf): string | undefined {
  const { audience, change, own } = offer.service?.statement ?? {};
  if (audience === undefined && change === undefined && own === undefined) return undefined;
  const text = compose(offer.service?.statement ?? {}, composing(offer, kindOf));
  return text === '' ? undefined : text;
}
