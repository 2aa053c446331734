import { fold } from './fold.ts';
import type { LanguageFacts } from './language-data.ts';
import type { Lexeme } from './lexicon.ts';
import { Memo } from './memo.ts';
import { once } from './once.ts';
import type { Spelt } from './quote.ts';

/** Endings that inclusive writing adds after a dot, a middle dot, a hyphen or a bracket: client·e·s, créateur.rice. */
const inclusive =
  'e|es|s|x|ne|nes|ve|ves|le|les|te|tes|se|ses|fe|ère|ères|rice|rices|trice|trices|euse|euses';
/** After a hyphen, « -le » and « -te » are pronouns: only endings that are no word. */
const hyphened = 'e|es|ne|nes|ve|ves|se|ses|fe|ère|ères|rice|rices|trice|trices|euse|euses';
/** Compiled where it is first needed, as most texts have none. */
const ending = once(
  () =>
    new RegExp(
      `(?:(?:[·‧•.(](?:${inclusive})\\)?|-(?:${hyphened}))(?![\\p{L}]))?(?:[·‧•.(-]s\\)?(?![\\p{L}]))?`,
      'uy',
    ),
);
const inclusiveTail = once(() => new RegExp(`[·‧•.(](?:${inclusive})\\)?|(?:-(?:${hyphened}|s))+$`, 'gu'));

/** Where the inclusive ending of a word ends: its first letters tell most others apart. */
export function inclusiveEnd(text: string, at: number): number {
  const sign = text[at];
  if (sign === undefined || !'·‧•.(-'.includes(sign)) return at;
  const next = text.charCodeAt(at + 1);
  const may = next >= 0x80 || 'esxnvltfr'.includes(text.charAt(at + 1) || ' ');
  return may ? matchEnd(ending, text, at) : at;
}

/** Where what a pattern finds at a place ends. */
export function matchEnd(patternOf: () => RegExp, text: string, at: number): number {
  const pattern = patternOf();
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** One word of a language: the same object wherever it stands, so that what is worked out of it is kept with it. */
export interface Word {
  readonly text: string;
  /** Of the lexicon (`lexicon.ts`). */
  lexeme: Lexeme | undefined;
  /** As a quote counts it (`quote.ts`). */
  spelt: Spelt | undefined;
  /** The part its inflections share, when it says something of its own; else none (`content.ts`). */
  content: string | undefined;
}

/** All that a word as it is written tells of itself. */
export interface Spelling {
  readonly word: Word;
  readonly shouted: boolean;
  /** The second half of the compound that it may begin. */
  readonly second: string | undefined;
  /** What it is before an apostrophe, when it may lean on the next word. */
  readonly elided: Word | undefined;
  /** The words that it stands for. */
  readonly parts: readonly Word[] | undefined;
}

/** The words of a language. */
export class Spellings {
  readonly #words = new Memo<Word, undefined>((text) => ({
    text,
    lexeme: undefined,
    spelt: undefined,
    content: undefined,
  }));
  readonly #written: Memo<Spelling, boolean>;

  constructor(data: LanguageFacts) {
    this.#written = new Memo((found, isInclusive) => spellingOf(found, isInclusive, data, this));
  }

  word(text: string): Word {
    return this.#words.of(text, undefined);
  }

  /** As it is written, with an inclusive ending or without. */
  of(found: string, isInclusive: boolean): Spelling {
    return this.#written.of(found, isInclusive);
  }
}

const spellings = new WeakMap<LanguageFacts, Spellings>();

export function spellingsOf(data: LanguageFacts): Spellings {
  let known = spellings.get(data);
  if (known === undefined) {
    known = new Spellings(data);
    spellings.set(data, known);
  }
  return known;
}

/** `isInclusive`: with an inclusive ending. */
function spellingOf(
  found: string,
  isInclusive: boolean,
  data: LanguageFacts,
  spellings: Spellings,
): Spelling {
  const { compounds, elided, respell } = data;
  const folded = fold(found);
  const word = isInclusive ? fold(found.replace(inclusiveTail(), '')) : folded;
  return {
    word: spellings.word(word),
    shouted: isShouted(found),
    second: compounds.get(folded),
    elided: elided.has(word) ? spellings.word(`${word}'`) : undefined,
    parts: respell.get(word)?.map((part) => spellings.word(part)),
  };
}

function isShouted(found: string): boolean {
  const second = found.charCodeAt(1);
  if (found.length < 2 || (second >= 0x61 && second <= 0x7a)) return false;
  return found === found.toUpperCase() && found !== found.toLowerCase();
}
