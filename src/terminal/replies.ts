/** The replies a question offers, and what a typed line means among them. The same for both skins. */
import type { Words } from '../locales/words.ts';
import type { Ask, Choice, Given } from './view.ts';

/** `unknown` here is not a value but the move "I don't know yet". */
export const unknownChoice = 'unknown';

/** What to choose among; undefined when the reply is typed. */
export function repliesOf(ask: Ask, words: Words['wizard']): readonly Choice[] | undefined {
  const yesNo = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ];
  switch (ask.kind) {
    case 'choice':
    case 'choices':
    case 'pick':
      return ask.choices ?? [];
    case 'yes-no':
      return yesNo;
    case 'yes-no-unknown':
      return [...yesNo, { value: unknownChoice, label: words.unknown }];
    case 'text':
    case 'long':
    case 'number':
    case 'scale':
    case 'date':
    case 'money':
      return undefined;
  }
}

/** A longer scale is written as a number. */
export const isShortScale = ({ kind, atLeast = 1, atMost = 5 }: Ask): boolean =>
  kind === 'scale' && atLeast >= 0 && atMost <= 10;

/** Whether the reply is typed: then an editor can take it over, and `:skip` can be typed in its place. */
export function isWritten(ask: Ask): boolean {
  switch (ask.kind) {
    case 'text':
    case 'long':
    case 'number':
    case 'date':
    case 'money':
      return true;
    case 'scale':
      return !isShortScale(ask);
    case 'choice':
    case 'choices':
    case 'pick':
    case 'yes-no':
    case 'yes-no-unknown':
      return false;
  }
}

export const manyOf = (ask: Ask): boolean =>
  (ask.kind === 'choices' || ask.kind === 'pick') && ask.atMost !== 1;

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();

/** A typed line as values, by number, value, label or its beginning; undefined when something in it is none of them. */
export function chosen(ask: Ask, replies: readonly Choice[], line: string): Given | undefined {
  const parts = manyOf(ask) ? separate(line) : [line.trim()];
  const values = parts.map((part) => one(part, replies) ?? (ask.other !== undefined ? part : undefined));
  if (values.length === 0 || values.some((value) => value === undefined || value === '')) return undefined;
  const unique = [...new Set(values as string[])];
  return ask.kind === 'choices' || ask.kind === 'pick' ? unique : unique[0]!;
}

/** Numbers may be parted by blanks alone (`1 3`); names only by commas or semicolons. */
const separate = (line: string): string[] =>
  line
    .split(/^[\d\s,;]+$/.test(line) ? /[\s,;]+/ : /[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function one(part: string, replies: readonly Choice[]): string | undefined {
  if (/^\d{1,4}$/.test(part)) return replies[Number(part) - 1]?.value;
  const said = fold(part);
  if (said === '') return undefined;
  const exact = replies.find(({ value, label }) => fold(label) === said || fold(value) === said);
  if (exact !== undefined) return exact.value;
  const starting = replies.filter(({ label }) => fold(label).startsWith(said));
  return starting.length === 1 ? starting[0]!.value : undefined;
}

/** A sentence when the reply does not fit, from the counts asked for, then from the question's own test. */
export function problemOf(ask: Ask, given: Given, words: Words['wizard']): string | undefined {
  if (typeof given !== 'string') {
    if (ask.atLeast !== undefined && given.length < ask.atLeast) return words.problems.tooFew(ask.atLeast);
    if (ask.atMost !== undefined && given.length > ask.atMost) return words.problems.tooMany(ask.atMost);
  }
  return ask.validate?.(given);
}
