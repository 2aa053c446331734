/**
 * A small language of patterns over words, matched in one pass.
 *
 * One pattern a line, or between commas. Its elements are separated by blanks:
 * `word` as it stands · `stem*` any ending · `*ez` any beginning · `lemma+` any inflection · `a|b|<c>` either · `<class>` a class of words ·
 * `x?` may be missing · `..` up to 3 words between · `...` up to 7 · `#` a number · `^` and `$` the edges of a sentence.
 * A gap never leaves the sentence. An element may not be missing at the start of a pattern.
 */
import type { LanguageData } from './language-data.ts';
import { fold, splitAtApostrophe, type Token } from './tokens.ts';

export interface Match {
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

interface Atom {
  readonly kind: 'word' | 'stem' | 'tail' | 'lemma' | 'class' | 'number';
  readonly text: string;
  readonly endings?: ReadonlySet<string>;
}
type Element =
  | { readonly kind: 'any'; readonly atoms: readonly Atom[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'finish' };

interface Pattern {
  readonly name: string;
  readonly written: string;
  /** Parsed when a text first meets its head: a text meets few of thousands. */
  elements: readonly Element[] | undefined;
}

/** A token, where its sentence begins and ends, and the classes found to start there (name → token after its end). */
export interface Place {
  readonly token: Token;
  readonly first: number;
  readonly last: number;
  classes: Map<string, number> | undefined;
}

const none: readonly Match[] = [];

export class PatternSet {
  readonly #exact = new Map<string, Pattern[]>();
  readonly #stems = new Map<string, Pattern[]>();
  readonly #classes = new Map<string, Pattern[]>();
  readonly #numbers: Pattern[] = [];
  readonly #tails: Pattern[] = [];
  readonly #data: LanguageData;

  constructor(named: Iterable<readonly [name: string, patterns: string]>, data: LanguageData) {
    this.#data = data;
    for (const [name, patterns] of named)
      for (const line of patterns.split(/[\n,]/)) {
        const written = line.trim();
        if (written !== '') this.#add({ name, written, elements: undefined });
      }
  }

  /** Every match that starts at a place; the longest of each name. */
  at(places: readonly Place[], from: number): readonly Match[] {
    const place = places[from]!;
    const { word } = place.token;
    let ends: Map<string, number> | undefined;
    const attempt = (patterns: readonly Pattern[] | undefined) => {
      if (patterns === undefined) return;
      for (const pattern of patterns) {
        pattern.elements ??= this.#parse(pattern.written);
        const end = matchFrom(pattern.elements, 0, places, from, from);
        if (end <= from) continue;
        ends ??= new Map();
        if (end > (ends.get(pattern.name) ?? -1)) ends.set(pattern.name, end);
      }
    };
    if (place.token.kind === 'number') attempt(this.#numbers);
    attempt(this.#exact.get(word));
    attempt(this.#tails);
    for (let length = 1; length <= 3 && length <= word.length; length += 1)
      attempt(this.#stems.get(word.slice(0, length)));
    if (place.classes !== undefined)
      for (const name of place.classes.keys()) attempt(this.#classes.get(name));
    return ends === undefined ? none : Array.from(ends, ([name, to]) => ({ name, from, to }));
  }

  #add(pattern: Pattern): void {
    const parts = pattern.written.split(/\s+/);
    const head = parts[0] === '^' ? parts[1] : parts[0];
    if (
      head === undefined ||
      head === '$' ||
      head.startsWith('..') ||
      (head.length > 1 && head.endsWith('?'))
    )
      throw new Error(`a pattern of ${pattern.name} has no head`);
    for (const choice of head.split('|')) {
      if (choice === '#') this.#numbers.push(pattern);
      else if (choice.startsWith('<')) into(this.#classes, choice.slice(1, -1), pattern);
      else if (choice.startsWith('*')) this.#tails.push(pattern);
      else if (/['’]|[*+]$/.test(choice) || this.#data.respell.has(fold(choice)))
        this.#addInflected(choice, pattern);
      else into(this.#exact, fold(choice), pattern);
    }
  }

  /** Under the letters by which any of its forms begins; « j'aime+ » under its first word. */
  #addInflected(choice: string, pattern: Pattern): void {
    const atom = this.#apostrophes(choice)?.[0] ?? { kind: 'any', atoms: [this.#atom(choice)] };
    for (const { kind, text } of atom.kind === 'any' ? atom.atoms : [])
      if (kind === 'word') into(this.#exact, text, pattern);
      else into(this.#stems, text.slice(0, 3), pattern);
  }

  #parse(written: string): Element[] {
    return written.split(/\s+/).flatMap((part): Element[] => {
      if (part === '^') return [{ kind: 'start' }];
      if (part === '$') return [{ kind: 'finish' }];
      if (part === '..') return [{ kind: 'gap', most: 3 }];
      if (part === '...') return [{ kind: 'gap', most: 7 }];
      const optional = part.length > 1 && part.endsWith('?');
      const choices = (optional ? part.slice(0, -1) : part).split('|');
      const spread = choices.length === 1 && !optional ? this.#apostrophes(choices[0]!) : undefined;
      if (spread !== undefined) return spread;
      return [{ kind: 'any', atoms: choices.map((choice) => this.#atom(choice)), optional }];
    });
  }

  /** « j'aime+ » and "you'll" are two words of a text: two elements of a pattern. */
  #apostrophes(choice: string): Element[] | undefined {
    const parts = this.#data.respell.get(fold(choice)) ?? splitAtApostrophe(choice, this.#data);
    return parts?.map((part) => ({ kind: 'any', atoms: [this.#atom(part)], optional: false }));
  }

  #atom(choice: string): Atom {
    if (choice === '#') return { kind: 'number', text: '#' };
    if (choice.startsWith('<')) return { kind: 'class', text: choice.slice(1, -1) };
    const text = fold(choice);
    if (text.startsWith('*')) return { kind: 'tail', text: text.slice(1) };
    if (text.endsWith('*')) return { kind: 'stem', text: text.slice(0, -1) };
    if (text.length > 1 && text.endsWith('+')) {
      const { stem, endings } = this.#data.inflect(text.slice(0, -1));
      return { kind: 'lemma', text: stem, endings };
    }
    return { kind: 'word', text };
  }
}

function into(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [pattern]);
  else if (list.at(-1) !== pattern) list.push(pattern);
}

/** The token after the match, or -1. Gaps are short and patterns too, so the work at each place is bounded. */
function matchFrom(
  elements: readonly Element[],
  step: number,
  places: readonly Place[],
  at: number,
  from: number,
): number {
  const element = elements[step];
  if (element === undefined) return at;
  const { first, last } = places[from]!;
  if (element.kind === 'start') return at === first ? matchFrom(elements, step + 1, places, at, from) : -1;
  if (element.kind === 'finish')
    return at >= last || places[at]?.token.kind === 'end'
      ? matchFrom(elements, step + 1, places, at, from)
      : -1;
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.most && at + skipped <= last; skipped += 1) {
      const end = matchFrom(elements, step + 1, places, at + skipped, from);
      if (end !== -1) return end;
    }
    return -1;
  }
  if (at < last)
    for (const atom of element.atoms) {
      const next = matchAtom(atom, places[at]!, at);
      if (next === -1) continue;
      const end = matchFrom(elements, step + 1, places, next, from);
      if (end !== -1) return end;
    }
  return element.optional ? matchFrom(elements, step + 1, places, at, from) : -1;
}

function matchAtom(atom: Atom, place: Place, at: number): number {
  const { word, kind } = place.token;
  switch (atom.kind) {
    case 'word':
      return word === atom.text ? at + 1 : -1;
    case 'number':
      return kind === 'number' ? at + 1 : -1;
    case 'tail':
      return word.endsWith(atom.text) ? at + 1 : -1;
    case 'stem':
      return word.startsWith(atom.text) ? at + 1 : -1;
    case 'lemma':
      return word.startsWith(atom.text) && atom.endings!.has(word.slice(atom.text.length)) ? at + 1 : -1;
    case 'class':
      return place.classes?.get(atom.text) ?? -1;
  }
}
