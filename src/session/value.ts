/** From what was typed to a value of the question's kind, or to the reason why not. Pure; words come last. */
import { dayAhead } from '../offer/day-ahead.ts';
import { intervalOf } from '../offer/when.ts';
import type { Question } from './schema.ts';

export type ValueProblem =
  | 'empty'
  | 'not-a-number'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'too-few'
  | 'too-many'
  | 'not-a-date'
  | 'not-a-choice'
  | 'not-yes-or-no'
  | 'too-short'
  | 'too-long'
  | 'not-of-form';

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: ValueProblem; readonly args: Readonly<Record<string, string>> };

const fine = (value: unknown): Parsed => ({ ok: true, value });
const bad = (problem: ValueProblem, args: Readonly<Record<string, string>> = {}): Parsed => ({
  ok: false,
  problem,
  args,
});

/**
 * @param given text as typed, or the values chosen
 * @param lines whether the answer is a list of texts, one a line (`into` a list)
 * @param today ISO date: with it, a date may be said ("demain", "vendredi")
 */
export function parse(
  question: Question,
  given: string | readonly string[],
  lines = false,
  today?: string,
): Parsed {
  const text = (typeof given === 'string' ? given : given.join('\n')).trim();
  if (text === '') return bad('empty');
  switch (question.kind) {
    case 'text':
    case 'long':
      return lines ? fine(linesOf(text)) : checked(question, text);
    case 'number':
    case 'scale':
      return number(question, text);
    case 'money':
      return number(question, text.replace(/[€$£]|eur(?:os?)?\b|chf\b|cad\b|usd\b|gbp\b/giu, ''));
    case 'date':
      return date(text, { today, isPast: /\.on$/.test(question.into ?? '') });
    case 'yes-no-unknown':
      return yesNo(text);
    case 'choice':
      return choice(question, text);
    case 'choices': {
      const all = (typeof given === 'string' ? given.split(/[\n,;]/) : given).map((one) =>
        choice(question, one.trim()),
      );
      const wrong = all.find((one) => !one.ok);
      return wrong ?? several(question, [...new Set(all.map((one) => (one as { value: unknown }).value))]);
    }
    case 'pick':
      return several(question, [...new Set(typeof given === 'string' ? linesOf(text) : given)]);
    case 'list':
      return fine(given);
  }
}

function several(question: Question, values: readonly unknown[]): Parsed {
  const { at_least: least, at_most: most } = question;
  if (least !== undefined && values.length < least) return bad('too-few', { least: String(least) });
  if (most !== undefined && values.length > most) return bad('too-many', { most: String(most) });
  return fine(values);
}

/** One item a line, list marks taken off. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-*•–]\s+/, '').trim())
    .filter((line) => line !== '');

function checked(question: Question, text: string): Parsed {
  const { shorter_than, longer_than, matches } = question.check ?? {};
  if (shorter_than !== undefined && text.length >= shorter_than)
    return bad('too-long', { limit: String(shorter_than) });
  if (longer_than !== undefined && text.length <= longer_than)
    return bad('too-short', { limit: String(longer_than) });
  if (matches !== undefined && !forms[matches](text)) return bad('not-of-form', { form: matches });
  return fine(text);
}

const forms: Record<'url' | 'email' | 'date' | 'number', (text: string) => boolean> = {
  url: (text) => URL.canParse(text),
  email: (text) => /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(text),
  date: (text) => date(text).ok,
  number: (text) => readNumber(text) !== undefined,
};

/** `1 200,50`, `1200.5`, `1.200,50`, `1,200.50`: the last comma or point with one or two digits behind is the decimal one. */
function readNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (!/^[+-]?\d[\d.,]*$/.test(bare)) return undefined;
  const decimal = /[.,](\d{1,2})$/.exec(bare);
  const whole = (decimal === null ? bare : bare.slice(0, decimal.index)).replace(/[.,]/g, '');
  const value = Number(decimal === null ? whole : `${whole}.${decimal[1]}`);
  return Number.isFinite(value) ? value : undefined;
}

function number(question: Question, text: string): Parsed {
  const value = readNumber(text.trim());
  if (value === undefined) return bad('not-a-number', { value: text });
  const whole = question.kind === 'scale';
  const least = question.at_least ?? (whole ? 1 : 0);
  const most = question.at_most ?? (whole ? 5 : undefined);
  if (whole && !Number.isInteger(value)) return bad('not-whole', { value: text });
  if (value < least) return bad('too-small', { least: String(least) });
  if (most !== undefined && value > most) return bad('too-large', { most: String(most) });
  return fine(value);
}

/** What a date is counted from when it is said and not written: "demain", "hier". */
interface Calendar {
  readonly today: string | undefined;
  /** Of a consent, a day that was; of all else, one to come. */
  readonly isPast: boolean;
}

/** ISO, day first with any separator as French and British people write, or a day in words with its year ("12 mai 2026"). */
function date(text: string, calendar?: Calendar): Parsed {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text);
  const parts = iso !== null ? [iso[1], iso[2], iso[3]] : day !== null ? [day[3], day[2], day[1]] : undefined;
  const written =
    parts?.map((part) => part!.padStart(2, '0')).join('-') ?? dayInWords(text) ?? daySaid(text, calendar);
  const read = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== written
    ? bad('not-a-date', { value: text })
    : fine(written);
}

function dayInWords(text: string): string | undefined {
  if (!/\p{L}.*\d{4}$/u.test(text)) return undefined;
  const days = intervalOf(text, '');
  return days !== undefined && days.from === days.to ? days.from : undefined;
}

/** Without its year a day may be past or to come: the question tells which. */
function daySaid(text: string, calendar: Calendar | undefined): string | undefined {
  if (calendar?.today === undefined) return undefined;
  const { today, isPast } = calendar;
  if (!isPast) return dayAhead(text, today);
  const days = intervalOf(text, today);
  return days !== undefined && days.from === days.to ? days.from : undefined;
}

function yesNo(text: string): Parsed {
  const said = text.toLowerCase();
  if (['oui', 'o', 'yes', 'y', 'true', 'vrai'].includes(said)) return fine(true);
  if (['non', 'n', 'no', 'false', 'faux'].includes(said)) return fine(false);
  return bad('not-yes-or-no', { value: text });
}

/** By value, by label in either language, or by number as plain mode shows them. */
function choice(question: Question, text: string): Parsed {
  const choices = question.choices ?? [];
  const folded = fold(text);
  const found =
    choices.find(({ value }) => fold(value) === folded) ??
    choices.find(({ label }) =>
      (typeof label === 'string' ? [label] : Object.values(label)).some((one) => fold(one ?? '') === folded),
    ) ??
    choices[/^\d{1,2}$/.test(text) ? Number(text) - 1 : -1];
  if (found === undefined)
    return bad('not-a-choice', { value: text, known: choices.map(({ value }) => value).join(', ') });
  return fine(found.value);
}

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
