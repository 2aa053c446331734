import type { Language } from '../language/language.ts';
import { typographic } from '../language/typography.ts';
import type { Address, Statement } from '../offer/schema.ts';
import { composeEnglish } from './en/compose.ts';
import { composeFrench } from './fr/compose.ts';
import { giftSentence } from './gift.ts';
import type { StatementPart } from './part.ts';
import { sentence } from './sentence.ts';

export type Certainty = 'certainty' | 'lead' | 'hypothesis';
/** What a text rests on, by its path in the positioning file (`service.statement.change`). */
export type Support = (path: string) => Certainty;
export type Turn = 1 | 2 | 3;
export const turns: readonly Turn[] = [1, 2, 3];

/** For an object given: `service.ladder` of the positioning file. */
export interface Gift {
  readonly occasion?: string | undefined;
  readonly says?: string | undefined;
  readonly to_whom?: string | undefined;
  readonly remains?: string | undefined;
}

export interface ComposeOptions {
  readonly language: Language;
  readonly address: Address;
  /** Absent: all parts are taken as certain. */
  readonly support?: Support;
  readonly gift?: Gift;
  /** Nobody heard yet: the statement says whom it looks for. */
  readonly beginner?: boolean;
}

/** The parts that go into a sentence, those that rest on nothing already taken out. */
export interface Parts {
  readonly audience?: string;
  readonly situation?: string;
  readonly means?: string;
  readonly change?: string;
  readonly feeling?: string;
  /** The change rests on nothing: it is worded as an invitation. */
  readonly invited: boolean;
  readonly beginner: boolean;
}

/**
 * The service statement, as one short text. The maker's own wording (`own`) wins and comes back untouched.
 *
 * What rests on nothing (a hypothesis) is left out, or, for the change, worded as an invitation. The audience and the
 * means are the maker's own choice: they claim nothing about anybody, so they stay.
 */
export function compose(
  statement: Statement,
  options: ComposeOptions,
  turn: Turn = statement.turn === 2 || statement.turn === 3 ? statement.turn : 1,
): string {
  if (statement.own !== undefined && statement.own.trim() !== '') return statement.own;
  const { language, address, gift } = options;
  const parts = supportedParts(statement, options);
  const sentences =
    language === 'fr' ? composeFrench(parts, address, turn) : composeEnglish(parts, address, turn);
  const given = gift === undefined ? [] : giftSentence(gift, language, address, turn);
  return typographic([...given, ...sentences].map(sentence).filter(Boolean).join(' '), language);
}

/** The three turns of phrase, to choose from; fewer when two come out alike. */
export function composeTurns(
  statement: Statement,
  options: ComposeOptions,
): readonly { readonly turn: Turn; readonly text: string }[] {
  const { own: _, ...parts } = statement;
  const all = turns.map((turn) => ({ turn, text: compose(parts, options, turn) }));
  return all.filter(({ text }, at) => text !== '' && all.findIndex((other) => other.text === text) === at);
}

function supportedParts(statement: Statement, { support, beginner = false }: ComposeOptions): Parts {
  const given = (part: StatementPart): string | undefined => {
    const text = statement[part]?.trim();
    return text === '' ? undefined : text;
  };
  const guessed = (part: StatementPart): boolean =>
    !beginner && support?.(`service.statement.${part}`) === 'hypothesis';
  const parts: { -readonly [Key in keyof Parts]: Parts[Key] } = {
    invited: beginner || guessed('change'),
    beginner,
  };
  for (const part of ['audience', 'situation', 'means', 'change', 'feeling'] as const) {
    const text = given(part);
    if (text === undefined || ((part === 'situation' || part === 'feeling') && guessed(part))) continue;
    if (part === 'feeling' && beginner) continue;
    parts[part] = text;
  }
  return parts;
}
