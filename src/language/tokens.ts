import { fold } from './fold.ts';
import type { LanguageFacts } from './language-data.ts';
import { once } from './once.ts';

export type TokenKind = 'word' | 'number' | 'emoji' | 'end' | 'pause' | 'break' | 'mark';

/** One word or sign, with its place in the source (UTF-16 offsets). */
export interface Token {
  readonly kind: TokenKind;
  /** Lower case, without accents, apostrophes straight, inclusive endings dropped: what patterns are matched on. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Written in capitals only, two letters or more. */
  readonly shouted: boolean;
  /** Read from a hashtag. */
  readonly tag: boolean;
}

/** Endings that inclusive writing adds after a dot, a middle dot, a hyphen or a bracket: client·e·s, créateur.rice. */
const inclusive =
  'e|es|s|x|ne|nes|ve|ves|le|les|te|tes|se|ses|fe|ère|ères|rice|rices|trice|trices|euse|euses';
/** After a hyphen, « -le » and « -te » are pronouns: only endings that are no word. */
const hyphened = 'e|es|ne|nes|ve|ves|se|ses|fe|ère|ères|rice|rices|trice|trices|euse|euses';
/** Patterns are slow to compile, and most texts hold nothing for most of these: each is, where it is first needed. */
const ending = once(
  () =>
    new RegExp(
      `(?:(?:[·‧•.(](?:${inclusive})\\)?|-(?:${hyphened}))(?![\\p{L}]))?(?:[·‧•.(-]s\\)?(?![\\p{L}]))?`,
      'uy',
    ),
);
const inclusiveTail = once(() => new RegExp(`[·‧•.(](?:${inclusive})\\)?|(?:-(?:${hyphened}|s))+$`, 'gu'));
const letters = once(() => /\p{L}[\p{L}\p{M}\p{N}]*/uy);
const number = once(() => /\p{N}+(?:[.,:\u00a0\u202f ]\p{N}{2,3}(?!\p{N}))*/uy);
const emoji = once(
  () => /\p{Extended_Pictographic}(?:\u200d|\ufe0f|[\u{1F3FB}-\u{1F3FF}]|\p{Extended_Pictographic})*/uy,
);

/** Cuts a text into words and signs, in one pass. */
export function tokenize(text: string, data: LanguageFacts): Token[] {
  const tokens: Token[] = [];
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
      at = pushWord(text, at, end, tag, tokens, data);
      tag = false;
      continue;
    }
    const isDigit = code >= 0x30 && code <= 0x39;
    const digits = isPlain && !isDigit ? at : matchEnd(number, text, at);
    const picture = isPlain || digits > at ? at : matchEnd(emoji, text, at);
    const taken = Math.max(digits, picture);
    if (taken > at) {
      const kind = digits > at ? 'number' : 'emoji';
      tokens.push({ kind, word: text.slice(at, taken), start: at, end: taken, shouted: false, tag });
      at = taken;
      continue;
    }
    const sign = text[at]!;
    tag = sign === '#';
    const kind = kindOf(sign);
    if (kind !== undefined)
      tokens.push({ kind, word: sign === '’' ? "'" : sign, start: at, end: at + 1, shouted: false, tag });
    at += 1;
  }
  return tokens;
}

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

function matchEnd(patternOf: () => RegExp, text: string, at: number): number {
  const pattern = patternOf();
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Where the letters and digits end that begin with a letter. */
function wordEnd(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (isLatin(code) || (code >= 0x30 && code <= 0x39)) continue;
    return at >= text.length || isPlainSign(code) ? at : matchEnd(letters, text, start);
  }
}

/** Where the inclusive ending of a word ends: its first letters tell most others apart. */
function inclusiveEnd(text: string, at: number): number {
  const sign = text[at];
  if (sign === undefined || !'·‧•.(-'.includes(sign)) return at;
  const next = text.charCodeAt(at + 1);
  const may = next >= 0x80 || 'esxnvltfr'.includes(text.charAt(at + 1) || ' ');
  return may ? matchEnd(ending, text, at) : at;
}

function kindOf(sign: string): TokenKind | undefined {
  if ('.!?…'.includes(sign)) return 'end';
  if (',;:—–()/'.includes(sign)) return 'pause';
  if ('\n\r|•·¦►→✦★'.includes(sign)) return 'break';
  if ('"«»“”%€$£+&<>\''.includes(sign) || sign === '’') return 'mark';
  return undefined;
}

const isApostrophe = (sign: string | undefined): boolean => sign === "'" || sign === '’';

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
): number {
  let end = inclusiveEnd(text, lettersEnd);
  const found = text.slice(start, end);
  let folded = fold(found);
  const push = (word: string, shouted: boolean) =>
    tokens.push({ kind: 'word', word, start, end, shouted, tag });
  const compound = compoundEnd(text, end, folded, data);
  if (compound !== undefined) {
    end = compound;
    push(fold(text.slice(start, end)).replace(' ', '-'), false);
    return end + pushClitic(text, end, data, tokens);
  }
  if (end > lettersEnd) folded = fold(found.replace(inclusiveTail(), ''));
  const shouted = isShouted(found);
  if (isApostrophe(text[end]) && isLetter(text, end + 1) && data.elided.has(folded)) {
    end += 1;
    push(`${folded}'`, shouted);
  } else {
    const parts = data.respell.get(folded);
    if (parts === undefined) push(folded, shouted);
    else for (const part of parts) push(part, shouted);
  }
  return end + pushClitic(text, end, data, tokens);
}

function isShouted(found: string): boolean {
  const second = found.charCodeAt(1);
  if (found.length < 2 || (second >= 0x61 && second <= 0x7a)) return false;
  return found === found.toUpperCase() && found !== found.toLowerCase();
}

/** « rendez-vous » holds no « vous ». */
function compoundEnd(text: string, at: number, folded: string, data: LanguageFacts): number | undefined {
  const sign = text[at];
  if (sign !== '-' && sign !== ' ') return undefined;
  const second = data.compounds.get(folded);
  if (second === undefined) return undefined;
  const end = at + 1 + second.length;
  return fold(text.slice(at + 1, end)) === second && !isLetter(text, end) ? end : undefined;
}

/** English leans words on the one before: "you'll" is two words, "don't" stays one. Gives the length taken. */
function pushClitic(text: string, at: number, data: LanguageFacts, tokens: Token[]): number {
  if (!isApostrophe(text[at])) return 0;
  const letters = /^\p{L}{1,2}(?!\p{L})/u.exec(text.slice(at + 1, at + 4))?.[0];
  const manner = letters === undefined ? undefined : data.clitics.get(fold(letters));
  const last = tokens.at(-1);
  if (letters === undefined || manner === undefined || last === undefined) return 0;
  const end = at + 1 + letters.length;
  const clitic = `'${fold(letters)}`;
  if (manner === 'joined') tokens[tokens.length - 1] = { ...last, word: last.word + clitic, end };
  else tokens.push({ ...last, word: clitic, start: at, end });
  return end - at;
}
