import { json } from '../escape/json.ts';
import { visible } from '../escape/visible.ts';
import { loadReader } from '../language/read.ts';
import type { Certainty } from '../offer/certainty.ts';
import { counts, type Graded, graded } from '../offer/grade.ts';
import { senseOf } from '../session/sense.ts';
import { heldTexts } from './closing.ts';
import { type Context, Mistake } from './context.ts';
import { shownWhen } from './dates.ts';
import { type Heard, type Noted, noting, type Supported } from './heard.ts';
import type { NoteOptions } from './note-options.ts';
import type { OfferFile } from './offer-file.ts';
import { clientName, short } from './record-label.ts';
import { type KindOf, quoteReader } from './statement.ts';
import { storageMistake } from './storage-mistake.ts';

/** One thing heard, in characters: not a book. */
export const most = 100_000;

/** Writes it down, then says how it is read and what it moves. */
export async function keep(
  context: Context,
  file: OfferFile,
  heard: Heard,
  options: NoteOptions,
): Promise<number> {
  const words = heard.words.replace(/\r\n?/g, '\n').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) throw new Mistake('no-words');
  if (words.length > most) throw new Mistake('long-words', { most: String(most) });
  const before = file.offer;
  const sense = heard.sense ?? senseOf({ ...heard, words }, file.language);
  const made = noting(before, { ...heard, words, sense });
  storageMistake(file.name, () => file.apply(made.edits, made.offer));

  const kindOf = await quoteReader(file.language);
  const { kind } = (await loadReader(file.language)).readQuote(words);
  const relation = made.offer.clients?.find(({ id }) => id === made.evidence.client)?.relation;
  const found = graded(made.evidence, kind, relation);
  const moves = movesOf(heard.supports, before, made.offer, kindOf);
  context.host.stdout.write(
    options.json === true
      ? `${json({ file: file.name, evidence: withoutWords(made), newClient: made.newClient ?? null, kind, ...found, supports: moves }, 2)}\n`
      : linesOf(context, file, made, found, moves),
  );
  return 0;
}

interface Moved {
  readonly about: string;
  readonly text: string;
  readonly before: Certainty;
  readonly after: Certainty;
}

function movesOf(
  supports: readonly Supported[],
  before: OfferFile['offer'],
  after: OfferFile['offer'],
  kindOf: KindOf,
): Moved[] {
  if (supports.length === 0) return [];
  const old = new Map(heldTexts(before, kindOf).map((held) => [held.name, held.certainty]));
  const names = new Set(supports.map(({ about }) => about));
  return heldTexts(after, kindOf)
    .filter(({ name }) => names.has(name))
    .map(({ name, text, certainty }) => ({
      about: name,
      text,
      before: old.get(name) ?? 'hypothesis',
      after: certainty,
    }));
}

const withoutWords = ({ evidence: { words: _, ...rest } }: Noted): object => rest;

function linesOf(
  { words: { note }, locale }: Context,
  { name }: OfferFile,
  { evidence, newClient, offer }: Noted,
  { reason, grade }: Graded,
  moves: readonly Moved[],
): string {
  const { id, client, when, source } = evidence;
  const who = client === undefined ? undefined : clientName(offer, client);
  const about = [who, shownWhen(when ?? '', locale), source && note.sources[source]].filter((one) => one);
  const lines = [
    note.done({ file: name, id, about: about.join(', ') }),
    ...(newClient === undefined ? [] : [note.added({ who: who!, id: newClient })]),
    client === undefined && counts(grade)
      ? note.nobody({ id, grade })
      : note.graded({ reason: note.reasons[reason], grade }),
    ...moves.map(({ text, before, after }) =>
      note.moved({ text: short(text), before: note.certainty[before], after: note.certainty[after] }),
    ),
  ];
  return lines.map((line) => `${visible(line)}\n`).join('');
}
