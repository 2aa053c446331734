import { fold } from './fold.ts';
import type { LanguageFacts } from './language-data.ts';
import { once } from './once.ts';
import { inclusiveEnd, matchEnd, type Spellings, spellingsOf, type Word } from './spelling.ts';

export type TokenKind = 'word' | 'number' | 'emoji' | 'end' | 'pause' | 'break' | 'mark';

/** One word or sign, with its place in the source (UTF-16 offsets). */
export interface Token {
  readonly kind: TokenKind;
  /** Lower case, without accents, apostrophes straight, inclusive endings dropped: what patterns are matched on. */
  readonly word: string;
  readonly known: Word;
  readonly start: number;
  readonly end: number;
  /** Written in capitals only, two letters or more. */
  readonly shouted: boolean;
  /** Read from a hashtag. */
  readonly tag: boolean;
}

const tokenOf = (
  kind: TokenKind,
  known: Word,
  start: number,
  end: number,
  shouted: boolean,
  tag: boolean,
): Token => ({ kind, word: known.text, known, start, end, shouted, tag });

/** Patterns are slow to compile, and most texts hold nothing for most of these: each is, where it is first needed. */
const letters = once(() => /\p{L}[\p{L}\p{M}\p{N}]*/uy);
const number = once(() => /\p{N}+(?:[.,:\u00a0\u202f ]\p{N}{2,3}(?!\p{N}))*/uy);
const emoji = once(
  () => /\p{Extended_Pictographic}(?:\u200d|\ufe0f|[\u{1F3FB}-\u{1F3FF}]|\p{Extended_Pictographic})*/uy,
);

/** Cuts a text into words and signs, in one pass. */
export function tokenize(text: string, data: LanguageFacts): Token[] {
  const tokens: Token[] = [];
  const spellings = spellingsOf(data);
  let tag = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      tag = false;
      at += 1;
      continue;
    }
    const isPlain = isPlainSign(code);
    const end = isLatin(code) ? wordEnd(text, at) : isPlain ? at : matchEnd(letters, text, at);
    if (end > at) {
      at = pushWord(text, at, end, tag, tokens, data, spellings);
      tag = false;
      continue;
    }
    const isDigit = isPlainDigit(code);
    const digits = isDigit ? numberEnd(text, at) : isPlain ? at : matchEnd(number, text, at);
    const picture = isPlain || digits > at ? at : matchEnd(emoji, text, at);
    const taken = Math.max(digits, picture);
    if (taken > at) {
      const kind = digits > at ? 'number' : 'emoji';
      tokens.push(tokenOf(kind, spellings.word(text.slice(at, taken)), at, taken, false, tag));
      at = taken;
      continue;
    }
    const sign = text[at]!;
    tag = sign === '#';
    const kind = signs.get(sign);
    if (kind !== undefined)
      tokens.push(tokenOf(kind, spellings.word(sign === '’' ? "'" : sign), at, at + 1, false, tag));
    at += 1;
  }
  return tokens;
}

/** What each sign is; others are passed over. */
const signs: ReadonlyMap<string, TokenKind> = new Map(
  (
    [
      ['end', '.!?…'],
      ['pause', ',;:—–()/'],
      ['break', '\n\r|•·¦►→✦★'],
      ['mark', '"«»“”%€$£+&<>\'’'],
    ] as const
  ).flatMap(([kind, all]) => [...all].map((sign) => [sign, kind] as const)),
);

/** The letters of French and English. Others are letters too, and are asked of Unicode, which takes longer. */
const isLatin = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code < 0x180 && code !== 0xd7 && code !== 0xf7);

/** Surely no part of a word and no picture: ASCII, « », and General Punctuation but for its two pictures. */
const isPlainSign = (code: number): boolean =>
  code < 0x80
    ? !isLatin(code)
    : code === 0xa0 ||
      code === 0xab ||
      code === 0xbb ||
      code === 0xb7 ||
      code === 0x20ac ||
      (code >= 0x2000 && code < 0x2070 && code !== 0x203c && code !== 0x2049);

/** Where the letters and digits end that begin with a letter. */
function wordEnd(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (isLatin(code) || isPlainDigit(code)) continue;
    return at >= text.length || isPlainSign(code) ? at : matchEnd(letters, text, start);
  }
}

const isPlainDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where a number that begins with a plain digit ends: as `number` says, which is asked where other digits may stand. */
function numberEnd(text: string, start: number): number {
  let end = start;
  for (let from = start; ; from = end + 1) {
    let at = from;
    while (isPlainDigit(text.charCodeAt(at))) at += 1;
    const code = text.charCodeAt(at);
    if (code >= 0x80 && !isLatin(code) && !isPlainSign(code)) return matchEnd(number, text, start);
    if (from > start && at - from !== 2 && at - from !== 3) return end;
    end = at;
    if (at === text.length || !'.,:\u00a0\u202f '.includes(text[at]!)) return end;
  }
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLatin(code) || (code >= 0x80 && /\p{L}/u.test(text[at]!));
}

/** A run of letters may be several words: « l'atelier », "you'll", « jai » typed without its apostrophe. Gives where it ends. */
function pushWord(
  text: string,
  start: number,
  lettersEnd: number,
  tag: boolean,
  tokens: Token[],
  data: LanguageFacts,
  spellings: Spellings,
): number {
  let end = inclusiveEnd(text, lettersEnd);
  const { word, shouted, second, elided, parts } = spellings.of(text.slice(start, end), end > lettersEnd);
  const compound = second === undefined ? end : compoundEnd(text, end, second);
  if (compound > end) {
    end = compound;
    const whole = fold(text.slice(start, end)).replace(' ', '-');
    tokens.push(tokenOf('word', spellings.word(whole), start, end, false, tag));
  } else if (elided !== undefined && isApostrophe(text.charCodeAt(end)) && isLetter(text, end + 1)) {
    end += 1;
    tokens.push(tokenOf('word', elided, start, end, shouted, tag));
  } else if (parts === undefined) tokens.push(tokenOf('word', word, start, end, shouted, tag));
  else for (const part of parts) tokens.push(tokenOf('word', part, start, end, shouted, tag));
  return isApostrophe(text.charCodeAt(end)) ? end + pushClitic(text, end, data, tokens, spellings) : end;
}

/** « rendez-vous » holds no « vous ». */
function compoundEnd(text: string, at: number, second: string): number {
  const sign = text[at];
  if (sign !== '-' && sign !== ' ') return at;
  const end = at + 1 + second.length;
  return fold(text.slice(at + 1, end)) === second && !isLetter(text, end) ? end : at;
}

/** English leans words on the one before: "you'll" is two words, "don't" stays one. Gives the length taken. */
function pushClitic(
  text: string,
  at: number,
  data: LanguageFacts,
  tokens: Token[],
  spellings: Spellings,
): number {
  const letters = /^\p{L}{1,2}(?!\p{L})/u.exec(text.slice(at + 1, at + 4))?.[0];
  const manner = letters === undefined ? undefined : data.clitics.get(fold(letters));
  const last = tokens.at(-1);
  if (letters === undefined || manner === undefined || last === undefined) return 0;
  const end = at + 1 + letters.length;
  const clitic = `'${fold(letters)}`;
  const { kind, shouted, tag } = last;
  if (manner === 'apart') tokens.push(tokenOf(kind, spellings.word(clitic), at, end, shouted, tag));
  else {
    const whole = spellings.word(last.word + clitic);
    tokens[tokens.length - 1] = tokenOf(kind, whole, last.start, end, shouted, tag);
  }
  return end - at;
}
