import type { LanguageFacts } from './language-data.ts';

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
const word = new RegExp(
  `\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:(?:[·‧•.(](?:${inclusive})\\)?|-(?:${hyphened}))(?![\\p{L}]))?(?:[·‧•.(-]s\\)?(?![\\p{L}]))?`,
  'uy',
);
const number = /\p{N}+(?:[.,:\u00a0\u202f ]\p{N}{2,3}(?!\p{N}))*/uy;
const emoji = /\p{Extended_Pictographic}(?:\u200d|\ufe0f|[\u{1F3FB}-\u{1F3FF}]|\p{Extended_Pictographic})*/uy;
const inclusiveTail = new RegExp(`[·‧•.(](?:${inclusive})\\)?|(?:-(?:${hyphened}|s))+$`, 'gu');

const plain = /^[\0-\x7f]*$/;

/** The letters compared: « Œuvre » and "oeuvre", « été » and "ete", ’ and ' are one. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'");
}

/** Cuts a text into words and signs, in one pass. */
export function tokenize(text: string, data: LanguageFacts): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let tag = false;
  const push = (kind: TokenKind, folded: string, start: number, end: number, shouted = false) =>
    tokens.push({ kind, word: folded, start, end, shouted, tag });
  const sticky = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const found = sticky(word);
    if (found !== undefined) {
      const whole = compoundAt(text, at, found, data);
      let skipped = 0;
      if (whole === undefined) skipped = pushWord(text, found, at, data, push);
      else push('word', fold(whole).replace(' ', '-'), at, at + whole.length);
      at += (whole ?? found).length + skipped;
      if (whole === undefined) at += pushClitic(text, at, data, tokens);
      tag = false;
      continue;
    }
    const digits = sticky(number);
    if (digits !== undefined) {
      push('number', digits, at, at + digits.length);
      at += digits.length;
      continue;
    }
    const picture = sticky(emoji);
    if (picture !== undefined) {
      push('emoji', picture, at, at + picture.length);
      at += picture.length;
      continue;
    }
    const sign = text[at]!;
    tag = sign === '#';
    const kind = kindOf(sign);
    if (kind !== undefined) push(kind, sign === '’' ? "'" : sign, at, at + 1);
    at += 1;
  }
  return tokens;
}

function kindOf(sign: string): TokenKind | undefined {
  if ('.!?…'.includes(sign)) return 'end';
  if (',;:—–()/'.includes(sign)) return 'pause';
  if ('\n\r|•·¦►→✦★'.includes(sign)) return 'break';
  if ('"«»“”%€$£+&<>\''.includes(sign) || sign === '’') return 'mark';
  return undefined;
}

/** English leans words on the one before: "you'll" is two words, "don't" stays one. Gives the length taken. */
function pushClitic(text: string, at: number, data: LanguageFacts, tokens: Token[]): number {
  if (text[at] !== "'" && text[at] !== '’') return 0;
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

/** The two words on either side of an apostrophe, where the language writes two as one. */
export function splitAtApostrophe(written: string, data: LanguageFacts): [string, string] | undefined {
  const cut = written.indexOf("'");
  if (cut < 1 || cut === written.length - 1) return undefined;
  if (data.elided.has(fold(written.slice(0, cut))))
    return [written.slice(0, cut + 1), written.slice(cut + 1)];
  return data.clitics.get(fold(written.slice(cut + 1))) === 'apart'
    ? [written.slice(0, cut), written.slice(cut)]
    : undefined;
}

/** « rendez-vous » holds no « vous ». */
function compoundAt(text: string, at: number, found: string, data: LanguageFacts): string | undefined {
  const second = data.compounds.get(fold(found));
  if (second === undefined) return undefined;
  const whole = text.slice(at, at + found.length + 1 + second.length);
  const rest = fold(whole.slice(found.length));
  const next = text[at + whole.length];
  const ends = next === undefined || !/\p{L}/u.test(next);
  return ends && (rest === `-${second}` || rest === ` ${second}`) ? whole : undefined;
}

/** A run of letters may be several words: « l'atelier », "you'll", « jai » typed without its apostrophe. Gives the signs taken beyond it. */
function pushWord(
  text: string,
  found: string,
  start: number,
  data: LanguageFacts,
  push: (kind: TokenKind, folded: string, start: number, end: number, shouted?: boolean) => void,
): number {
  const shouted = found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase();
  const end = start + found.length;
  const folded = fold(found.replace(inclusiveTail, ''));
  const after = text[end];
  const apostrophe = (after === "'" || after === '’') && /\p{L}/u.test(text[end + 1] ?? '');
  if (apostrophe && data.elided.has(folded)) {
    push('word', `${folded}'`, start, end + 1, shouted);
    return 1;
  }
  const parts = data.respell.get(folded);
  if (parts === undefined) {
    push('word', folded, start, end, shouted);
    return 0;
  }
  for (const part of parts) push('word', part, start, end, shouted);
  return 0;
}
