/** From a question of the script to what the skin shows: words in the session's language, piping filled, answers so far. */
import { pipes } from '../language/grammar/pipe.ts';
import type { Words } from '../locales/words.ts';
import { knownOf } from '../session/known.ts';
import { piped } from '../session/pipe.ts';
import { takesLines, valueAt } from '../session/place.ts';
import { type Position, positionOf } from '../session/position.ts';
import { listPath, pathOf } from '../session/records.ts';
import type { Item, Session } from '../session/route.ts';
import type { Said } from '../session/schema.ts';
import { textOf } from '../session/script.ts';
import { parse } from '../session/value.ts';
import type { Ask, Choice, Given, Move } from '../terminal/view.ts';
import { meaning } from './plain-reply.ts';
import { clientName, recordLabel, short } from './record-label.ts';

/** The choice that chooses nothing: the question is passed, the list is over. */
export const none = ':none';

/** @param draft what was typed and not sent when the person moved away */
export function askOf(session: Session, item: Item, words: Words, draft?: Given): Ask {
  const position = positionOf(session, item);
  const head = headOf(session, item, position, words);
  const { question, record } = item;
  const say = (said: Said | undefined): string | undefined => {
    const text = textOf(said, session.language);
    return text === undefined ? undefined : piped(text, knownOf(session, record), pipes);
  };
  const another = record !== undefined && record.ref === '+' && record.before > 0;
  const more = another ? say(record.list.more) : undefined;
  const whole = record !== undefined && record.ref === '+' && !another ? say(record.list.ask) : undefined;
  // The reason for a list is told once, not at each of its questions.
  const why = say(question.why) ?? (whole === undefined ? undefined : say(record?.list.why));
  const told = toldBy(session, item);
  const help = say(question.help) ?? say(record?.list.help);
  const initial = draft ?? initialOf(session, item);
  const examples = (question.examples ?? (record?.ref === '+' ? record.list.examples : undefined) ?? []).map(
    (one) => ({
      craft: say(one.craft)!,
      text: say(one.text)!,
    }),
  );
  const found = question.kind === 'pick' ? picks(session, item) : choicesOf(question.choices ?? [], say);
  const nothing = question.from === 'clients' ? words.start.nobodyHere : words.start.noneOfThese;
  const noneHere = another ? words.start.thatIsAll : nothing;
  const choices =
    found.length > 0 && question.required !== true && (another || question.kind === 'pick')
      ? [...found, { value: none, label: noneHere }]
      : found;
  return {
    key: item.key,
    kind: question.kind === 'list' ? 'text' : question.kind,
    head,
    ...(told === undefined ? {} : { thread: told }),
    ask: (more !== undefined && question.kind === 'text' ? [more] : [more ?? whole, say(question.ask)])
      .filter((line) => line !== undefined)
      .join('\n'),
    ...(why === undefined ? {} : { why }),
    ...(help === undefined ? {} : { help }),
    ...(examples.length === 0 ? {} : { examples }),
    ...(choices.length === 0 && question.kind !== 'pick' ? {} : { choices }),
    ...(question.kind === 'pick' && question.from === 'clients' ? { other: words.start.someoneElse } : {}),
    ...(question.at_least === undefined ? {} : { atLeast: question.at_least }),
    ...(question.at_most === undefined ? {} : { atMost: question.at_most }),
    ...(initial === undefined ? {} : { initial }),
    ...(another ? { none: words.start.thatIsAll } : {}),
    where: whereOf(session, position, head, words),
    moves: movesOf(item),
    validate: (given) => {
      if ([given].flat().includes(none) || meaning(item, given) !== undefined) return undefined;
      const read = parse(question, given, takesLines(question, record?.list), session.today);
      if (read.ok) return undefined;
      const own = say(question.check?.message);
      return own !== undefined && formProblems.has(read.problem)
        ? own
        : words.start.problems[read.problem](read.args);
    },
  };
}

const formProblems = new Set<string>(['too-short', 'too-long', 'not-of-form']);

function movesOf(item: Item): Move[] {
  const always: Move[] = ['back', 'forward', 'review', 'jump', 'quit'];
  return item.question.required ? always : ['skip', 'unknown', ...always];
}

function choicesOf(
  choices: NonNullable<Item['question']['choices']>,
  say: (said: Said | undefined) => string | undefined,
): Choice[] {
  return choices.map(({ value, label, hint }) => ({
    value,
    label: say(label)!,
    ...(hint === undefined ? {} : { hint: say(hint)! }),
  }));
}

/** The records to pick from, by the words a person knows them by. */
function picks(session: Session, item: Item): Choice[] {
  const records = valueAt(session.offer, (item.question.from ?? '').split('.'));
  if (!Array.isArray(records)) return [];
  return (records as Record<string, unknown>[]).flatMap((record) => {
    const label = recordLabel(record, session.offer);
    const value = typeof record['id'] === 'string' ? record['id'] : label;
    if (value === undefined || label === undefined) return [];
    const who =
      typeof record['client'] === 'string' ? clientName(session.offer, record['client']) : undefined;
    return [{ value, label, ...(who === undefined ? {} : { hint: who }) }];
  });
}

function initialOf(session: Session, item: Item): Given | undefined {
  if (item.record?.ref === '+') return undefined;
  const value = valueAt(session.offer, pathOf(item.question, item.record)) ?? item.question.default;
  return givenOf(value, /\[\]\.(\w+)$/.exec(item.question.into ?? '')?.[1], item.question.kind);
}

/** A value as it would be typed again. */
export function givenOf(value: unknown, key?: string, kind?: string): Given | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!Array.isArray(value)) {
    const text = typeof value === 'object' ? undefined : String(value);
    return kind === 'pick' && text !== undefined ? [text] : text;
  }
  const texts = value.flatMap((one: unknown) => {
    const text =
      typeof one === 'object' && one !== null && key !== undefined
        ? (one as Record<string, unknown>)[key]
        : one;
    return typeof text === 'string' || typeof text === 'number' ? [String(text)] : [];
  });
  return kind === 'text' || kind === 'long' ? texts.join('\n') : texts;
}

/** In a record, whose it is stands there too: "Who paid for it last?" asks about that one. */
function headOf(session: Session, item: Item, position: Position, words: Words): string {
  const title = textOf(position.section.title, session.language)!;
  const head = words.start.head({
    evening: position.evening,
    evenings: position.evenings,
    title,
    number: position.number,
    of: position.of,
  });
  const label = nameOf(session, item);
  if (label === undefined) return head;
  // It is read again at every question of the record: it keeps to the row.
  return `${head} · ${short(label, Math.max(fewLetters, row - head.length - 3))}`;
}

function nameOf({ offer }: Session, { record }: Item): string | undefined {
  if (record === undefined || record.ref === '+') return undefined;
  const made = madeOf(offer, record);
  if (made === undefined) return undefined;
  // Whose it is says more, in fewer words, than what is being written about them.
  const { client } = made;
  return typeof client === 'string' ? clientName(offer, client) : recordLabel(made, offer);
}

/** What fits beside the cursor in 80 columns; and what is enough to know a record by, however long the head. */
const row = 79;
const fewLetters = 16;

/** Words told in passing, when it is asked who said them: a few of them in the head are not enough to know. */
function toldBy({ offer }: Session, { question, record }: Item): string | undefined {
  if (record === undefined || record.ref === '+' || question.into !== '.client') return undefined;
  const { client, words } = madeOf(offer, record) ?? {};
  return client === undefined && typeof words === 'string' ? words : undefined;
}

function madeOf(
  offer: Session['offer'],
  { list, index }: NonNullable<Item['record']>,
): Readonly<Record<string, unknown>> | undefined {
  const made = valueAt(offer, [...listPath(list), index]);
  return typeof made === 'object' && made !== null ? (made as Record<string, unknown>) : undefined;
}

function whereOf(session: Session, position: Position, head: string, words: Words): string[] {
  const sections = session.script.sections.filter((section) => (section.evening ?? 1) === position.evening);
  return [
    head,
    ...sections.map((section) => {
      const title = textOf(section.title, session.language)!;
      return section.id === position.section.id ? `→ ${title}` : `  ${title}`;
    }),
    words.start.minutesLeft(position.minutesLeft),
  ];
}
