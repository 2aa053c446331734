/** The three questions of a note, on a terminal or as lines: what, who, roughly when. */
import { intervalOf } from '../offer/when.ts';
import { type Ask, exitCodes, type Given, type Reply, type Skin } from '../terminal/view.ts';
import { nearest } from '../yaml/nearest.ts';
import type { Context } from './context.ts';
import { type From, type Heard, peopleOf, personMeant } from './heard.ts';
import { lastingWhen } from './heard-when.ts';
import { type NoteOptions, type Understood, usualSource } from './note-options.ts';
import type { OfferFile } from './offer-file.ts';
import { skinFor } from './skin.ts';

/** What is known before anything is asked. */
export type Begun = Understood & { readonly words: string | undefined };

/** The reply, undefined when it is skipped; or the exit code of a person who leaves. */
type Told = { readonly said: Given | undefined } | number;

/** Asks what the command line left out; gives what was heard, or the exit code of a person who leaves. */
export async function askHeard(
  context: Context,
  file: OfferFile,
  begun: Begun,
  options: NoteOptions,
): Promise<Heard | number> {
  const { words } = context;
  const skin = await skinFor(context, options);
  try {
    const asked = await askAll(context, file, begun, options, skin);
    if (typeof asked === 'number') skin.say('', words.note.nothing);
    return asked;
  } finally {
    skin.close();
  }
}

async function askAll(
  { words: { note, start }, today }: Context,
  file: OfferFile,
  begun: Begun,
  options: NoteOptions,
  skin: Skin,
): Promise<Heard | number> {
  const { words: typed, from: named, ...rest } = begun;
  let words = typed;
  if (words === undefined) {
    const told = await ask(skin, { kind: 'long', ask: note.ask.words, moves: ['quit'] });
    if (typeof told === 'number') return told;
    words = textOf(told.said);
  }
  let from = named === 'unknown' ? await askStranger(options.from!, file, note, skin) : named;
  if (named === undefined) {
    const choices = peopleOf(file.offer).map(({ id, who }) => ({ value: id, label: who }));
    const who: Ask = {
      kind: 'pick',
      ask: note.ask.from,
      choices,
      other: start.someoneElse,
      atMost: 1,
      moves: ['skip', 'quit'],
    };
    const told = await ask(skin, who);
    if (typeof told === 'number') return told;
    const said = textOf(told.said);
    const there = said === '' ? undefined : personMeant(file.offer, said);
    from = said === '' ? undefined : (there ?? (await askStranger(said, file, note, skin)));
  }
  if (typeof from === 'number') return from;
  let { when, source = usualSource(file.offer, from) } = rest;
  if (typed !== undefined) return { ...rest, words, from, source };

  if (options.on === undefined) {
    const validate = (given: Given): string | undefined =>
      (intervalOf(textOf(given), today)?.from ?? '') > today
        ? note.ask.notYet({ value: textOf(given) })
        : undefined;
    const told = await ask(skin, {
      kind: 'text',
      ask: note.ask.when,
      initial: today,
      validate,
      moves: ['skip', 'quit'],
    });
    if (typeof told === 'number') return told;
    const said = textOf(told.said);
    if (said !== '') when = lastingWhen(said, today);
  }
  if (options.where === undefined) {
    const choices = Object.entries(note.sources).map(([value, label]) => ({ value, label }));
    const initial = source === undefined ? {} : { initial: source };
    const told = await ask(skin, {
      kind: 'choice',
      ask: note.ask.where,
      choices,
      ...initial,
      moves: ['skip', 'quit'],
    });
    if (typeof told === 'number') return told;
    if (told.said !== undefined) source = textOf(told.said) as Heard['source'];
  }
  return { ...rest, words, from, when, source };
}

/** Somebody the file does not know: perhaps mistyped, else new, and then who they are to the maker. */
async function askStranger(
  who: string,
  { offer }: OfferFile,
  note: Context['words']['note'],
  skin: Skin,
): Promise<From | number | undefined> {
  const people = peopleOf(offer);
  const near = nearest(
    who,
    people.map((one) => one.who),
  );
  const meant = people.find((one) => one.who === near);
  const relations = Object.entries(note.relations).map(([value, label]) => ({ value, label }));
  const choices =
    meant === undefined
      ? relations
      : [{ value: itIs, label: note.ask.meant({ who: meant.who }) }, ...relations];
  const told = await ask(skin, {
    kind: 'choice',
    ask: note.ask.relation({ who }),
    choices,
    moves: ['skip', 'quit'],
  });
  if (typeof told === 'number') return told;
  if (told.said === undefined) return { who };
  const said = textOf(told.said);
  return said === itIs ? meant : { who, relation: said as From['relation'] };
}

/** No relation. */
const itIs = ':it-is';

const textOf = (given: Given | undefined): string => [given ?? ''].flat().join('\n').trim();

async function ask(skin: Skin, question: Ask): Promise<Told> {
  const reply: Reply = await skin.ask(question);
  switch (reply.type) {
    case 'answer':
      return { said: reply.value };
    case 'quit':
      return 0;
    case 'skip':
    case 'unknown':
    case 'back':
    case 'forward':
    case 'review':
    case 'jump':
      return { said: undefined };
    case 'interrupted':
    case 'end-of-input':
    case 'hang-up':
    case 'terminated':
      return exitCodes[reply.type];
  }
}
