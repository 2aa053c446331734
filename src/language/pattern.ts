/**
 * A small language of patterns over words, compiled before it is matched (`compile.ts`, `matcher.ts`).
 *
 * One pattern a line, or between commas. Its elements are separated by blanks:
 * `word` as it stands · `stem*` any ending · `*ez` any beginning · `lemma+` any inflection · `a|b|<c>` either · `<class>` a class of words ·
 * `x?` may be missing · `..` up to 3 words between · `...` up to 7 · `#` a number · `^` and `$` the edges of a sentence.
 * A gap never leaves the sentence. An element may not be missing at the start of a pattern.
 */

import { fold } from './fold.ts';
import type { LanguageData } from './language-data.ts';
import { tokenize } from './tokens.ts';

export interface Atom {
  readonly kind: 'word' | 'stem' | 'tail' | 'lemma' | 'class' | 'number';
  readonly text: string;
  readonly endings?: ReadonlySet<string>;
}

export type Element =
  | { readonly kind: 'any'; readonly atoms: readonly Atom[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'finish' };

/** The patterns of a text, as written. */
export function linesOf(patterns: string): string[] {
  return patterns
    .replaceAll('\n', ',')
    .split(',')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * A pattern as written, as elements; several when a choice is two words of a text (« n'ai|n'avez »): each is then one of
 * its own. Throws when a part could match no text; the message names the pattern.
 */
export function parsePattern(written: string, data: LanguageData): Element[][] {
  const refuse = (why: string): never => {
    throw new Error(`the pattern "${written}" can match nothing: ${why}`);
  };
  return written
    .split(/\s+/)
    .map((part) => waysOf(part, data, refuse))
    .reduce<Element[][]>((begun, ways) => begun.flatMap((one) => ways.map((way) => [...one, ...way])), [[]]);
}

/** What a part may stand for, each way as elements. */
function waysOf(part: string, data: LanguageData, refuse: (why: string) => never): Element[][] {
  if (part === '^') return [[{ kind: 'start' }]];
  if (part === '$') return [[{ kind: 'finish' }]];
  if (part === '..') return [[{ kind: 'gap', most: 3 }]];
  if (part === '...') return [[{ kind: 'gap', most: 7 }]];
  const optional = part.length > 1 && part.endsWith('?');
  const choices = (optional ? part.slice(0, -1) : part).split('|').map((choice) => {
    const words = wordsOf(choice, data);
    if (words.length === 0) refuse(choice === '' ? 'a choice is empty' : `"${choice}" is no word`);
    if (words.length > 1 && optional) refuse(`"${choice}" is ${words.length} words, and may be missing`);
    return words.map((word) => atomOf(word, data));
  });
  const single = choices.filter(({ length }) => length === 1).flat();
  return [
    ...(single.length === 0 ? [] : [[{ kind: 'any' as const, atoms: single, optional }]]),
    ...choices
      .filter(({ length }) => length > 1)
      .map((atoms) => atoms.map((atom) => ({ kind: 'any' as const, atoms: [atom], optional }))),
  ];
}

/** The words of a text that a choice stands for: « j'aime+ », "you'll" and "hand-made" are two, as in the text. */
function wordsOf(choice: string, data: LanguageData): readonly string[] {
  if (choice === '*' || choice === '-') return [];
  const isOne = /^(?:#|<.*>|'.*|\*.*|[^\p{L}\p{N}]+|\p{L}+[*+])$/u.test(choice);
  if (isOne || data.elided.has(fold(choice.replace(/'$/, '')))) return [choice];
  const [, written = '', more = ''] = /^(.*?)([*+]?)$/u.exec(choice)!;
  // What would stand behind the hyphen is a word of its own, and an ending may not stand for all of it.
  if (written.endsWith('-')) return [];
  const words = tokenize(written, data).map(({ word }) => word);
  return words.map((word, at) => (at === words.length - 1 ? word + more : word));
}

function atomOf(choice: string, data: LanguageData): Atom {
  if (choice === '#') return { kind: 'number', text: '#' };
  if (choice.startsWith('<')) return { kind: 'class', text: choice.slice(1, -1) };
  const text = fold(choice);
  if (text.startsWith('*')) return { kind: 'tail', text: text.slice(1) };
  if (text.endsWith('*')) return { kind: 'stem', text: text.slice(0, -1) };
  if (text.length > 1 && text.endsWith('+')) {
    const { stem, endings } = data.inflect(text.slice(0, -1));
    return { kind: 'lemma', text: stem, endings };
  }
  return { kind: 'word', text };
}
