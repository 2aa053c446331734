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
import { splitAtApostrophe } from './tokens.ts';

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

export function parsePattern(written: string, data: LanguageData): Element[] {
  return written.split(/\s+/).flatMap((part): Element[] => {
    if (part === '^') return [{ kind: 'start' }];
    if (part === '$') return [{ kind: 'finish' }];
    if (part === '..') return [{ kind: 'gap', most: 3 }];
    if (part === '...') return [{ kind: 'gap', most: 7 }];
    const optional = part.length > 1 && part.endsWith('?');
    const choices = (optional ? part.slice(0, -1) : part).split('|');
    const spread = choices.length === 1 && !optional ? apostrophes(choices[0]!, data) : undefined;
    if (spread !== undefined) return spread;
    return [{ kind: 'any', atoms: choices.map((choice) => atomOf(choice, data)), optional }];
  });
}

/** « j'aime+ » and "you'll" are two words of a text: two elements of a pattern. */
function apostrophes(choice: string, data: LanguageData): Element[] | undefined {
  const parts = data.respell.get(fold(choice)) ?? splitAtApostrophe(choice, data);
  return parts?.map((part) => ({ kind: 'any', atoms: [atomOf(part, data)], optional: false }));
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
