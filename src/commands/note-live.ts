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

/** What each question needs. */
interface Asking {
  readonly context: Context;
  readonly file: OfferFile;
  readonly options: NoteOptions;
  readonly skin: Skin;
}

async function askAll(
  context: Context,
  file: OfferFile,
  begun: Begun,
  options: NoteOptions,
  skin: Skin,
): Promise<Heard | number> {
  const asking: Asking = { context, file, options, skin };
  const { words: typed, from: named, ...rest } = begun;
  const words = typed ?? (await askWords(asking));
  if (typeof words === 'number') return words;
  const from = await askFrom(asking, named);
  if (typeof from === 'number') return from;
  const source = rest.source ?? usualSource(file.offer, from);
  // Words given on the command line are kept at once: the rest has its options there.
  if (typed !== undefined) return { ...rest, words, from, source };
  const when = await askWhen(asking, rest.when);
  if (typeof when === 'number') return when;
  const where = await askWhere(asking, source);
  return typeof where === 'number' ? where : { ...rest, words, from, when: when.said, source: where.said };
}

async function askWords({ context, skin }: Asking): Promise<string | number> {
  const told = await ask(skin, { kind: 'long', ask: context.words.note.ask.words, moves: ['quit'] });
  return typeof told === 'number' ? told : textOf(told.said);
}

async function askFrom(asking: Asking, named: Begun['from']): Promise<From | number | undefined> {
  const { context, file, options, skin } = asking;
  const { note, start } = context.words;
  if (named === 'unknown') return askStranger(options.from!, file, note, skin);
  if (named !== undefined) return named;
  const told = await ask(skin, {
    kind: 'pick',
    ask: note.ask.from,
    choices: peopleOf(file.offer).map(({ id, who }) => ({ value: id, label: who })),
    other: start.someoneElse,
    atMost: 1,
    moves: ['skip', 'quit'],
  });
  if (typeof told === 'number') return told;
  const said = textOf(told.said);
  if (said === '') return undefined;
  return personMeant(file.offer, said) ?? askStranger(said, file, note, skin);
}

async function askWhen(
  { context, options, skin }: Asking,
  when: Heard['when'],
): Promise<{ readonly said: Heard['when'] } | number> {
  if (options.on !== undefined) return { said: when };
  const { words, today } = context;
  const { ask: say } = words.note;
  const validate = (given: Given): string | undefined =>
    (intervalOf(textOf(given), today)?.from ?? '') > today ? say.notYet({ value: textOf(given) }) : undefined;
  const told = await ask(skin, {
    kind: 'text',
    ask: say.when,
    initial: today,
    validate,
    moves: ['skip', 'quit'],
  });
  if (typeof told === 'number') return told;
  const said = textOf(told.said);
  return { said: said === '' ? when : lastingWhen(said, today) };
}

async function askWhere(
  { context, options, skin }: Asking,
  source: Heard['source'],
): Promise<{ readonly said: Heard['source'] } | number> {
  if (options.where !== undefined) return { said: source };
  const { note } = context.words;
  const told = await ask(skin, {
    kind: 'choice',
    ask: note.ask.where,
    choices: Object.entries(note.sources).map(([value, label]) => ({ value, label })),
    ...(source === undefined ? {} : { initial: source }),
    moves: ['skip', 'quit'],
  });
  if (typeof told === 'number') return told;
  return { said: told.said === undefined ? source : (textOf(told.said) as Heard['source']) };
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
