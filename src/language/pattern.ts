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

/** Parsed when a text first holds a word it begins with: of thousands, a text meets a few. */
class Pattern {
  readonly name: string;
  readonly #written: string;
  readonly #parse: (written: string) => Element[];
  #elements: readonly Element[] | undefined;

  constructor(name: string, written: string, parse: (written: string) => Element[]) {
    this.name = name;
    this.#written = written;
    this.#parse = parse;
  }

  get elements(): readonly Element[] {
    this.#elements ??= this.#parse(this.#written);
    return this.#elements;
  }
}

/** What a word may begin: a pattern, or the name of one that is this word alone. */
type Begun = Pattern | string;

/** A token, where its sentence begins and ends, and the classes found to start there (name → token after its end). */
export interface Place {
  readonly token: Token;
  readonly first: number;
  readonly last: number;
  classes: Map<string, number> | undefined;
}

const none: readonly Match[] = [];

/** Words whose patterns are remembered: no text can make the memory grow without end. */
const mostRemembered = 20_000;

/** Most patterns of a class: one word, as it stands. */
const loneWord = /^[a-z][a-z-]*$/;
/** What most others begin with: one word, stem, lemma or class. */
const simpleHead = /^([a-z][a-z-]+|<~?[a-z-]+(?=>))([*+>]?)$/;

export class PatternSet {
  readonly #exact = new Map<string, Begun[]>();
  readonly #stems = new Map<string, Begun[]>();
  readonly #classes = new Map<string, Begun[]>();
  readonly #begun = new Map<string, readonly Begun[]>();
  readonly #numbers: Pattern[] = [];
  readonly #tails: Pattern[] = [];
  readonly #data: LanguageData;

  constructor(named: Iterable<readonly [name: string, patterns: string]>, data: LanguageData) {
    this.#data = data;
    const parse = (written: string) => this.#parse(written);
    for (const [name, patterns] of named)
      for (const line of patterns.replaceAll('\n', ',').split(',')) {
        const written = line.trim();
        if (written === '') continue;
        if (loneWord.test(written) && !data.respell.has(written)) into(this.#exact, written, name);
        else this.#add(new Pattern(name, written, parse), written);
      }
  }

  /** Every match that starts at a place; the longest of each name. */
  at(places: readonly Place[], from: number): readonly Match[] {
    const place = places[from]!;
    const { word } = place.token;
    let ends: Map<string, number> | undefined;
    const attempt = (patterns: readonly Begun[] | undefined) => {
      if (patterns === undefined) return;
      for (const pattern of patterns) {
        const isWord = typeof pattern === 'string';
        const end = isWord ? from + 1 : matchFrom(pattern.elements, 0, places, from, from);
        if (end <= from) continue;
        const name = isWord ? pattern : pattern.name;
        ends ??= new Map();
        if (end > (ends.get(name) ?? -1)) ends.set(name, end);
      }
    };
    if (place.token.kind === 'number') attempt(this.#numbers);
    attempt(this.#begunBy(word));
    if (place.classes !== undefined)
      for (const name of place.classes.keys()) attempt(this.#classes.get(name));
    return ends === undefined ? none : Array.from(ends, ([name, to]) => ({ name, from, to }));
  }

  /** What a word may begin, in the order of its kinds: most words begin nothing, and the same ones come again. */
  #begunBy(word: string): readonly Begun[] {
    let begun = this.#begun.get(word);
    if (begun !== undefined) return begun;
    const found = [...(this.#exact.get(word) ?? []), ...this.#tails];
    for (let length = 1; length <= 3 && length <= word.length; length += 1)
      found.push(...(this.#stems.get(word.slice(0, length)) ?? []));
    begun = found.filter((pattern) => typeof pattern === 'string' || mayBegin(pattern.elements, word));
    if (this.#begun.size >= mostRemembered) this.#begun.clear();
    this.#begun.set(word, begun);
    return begun;
  }

  /** Files a pattern under what it begins with: its first element is all that is parsed now. */
  #add(pattern: Pattern, written: string): void {
    const opening = /^(?:\^\s+)?\S+/.exec(written)![0];
    const simple = simpleHead.exec(opening);
    if (simple !== null && !this.#data.respell.has(simple[1]!)) {
      const [, word, sign] = simple as unknown as [string, string, string];
      if (sign === '') into(this.#exact, word, pattern);
      else if (sign === '>') into(this.#classes, word.slice(1), pattern);
      else into(this.#stems, (sign === '+' ? this.#data.inflect(word).stem : word).slice(0, 3), pattern);
      return;
    }
    const head = this.#parse(opening).find((element) => element.kind !== 'start');
    if (head?.kind !== 'any' || head.optional) throw new Error(`a pattern of ${pattern.name} has no head`);
    for (const atom of head.atoms) {
      if (atom.kind === 'number') this.#numbers.push(pattern);
      else if (atom.kind === 'tail') this.#tails.push(pattern);
      else if (atom.kind === 'class') into(this.#classes, atom.text, pattern);
      else if (atom.kind === 'word') into(this.#exact, atom.text, pattern);
      else into(this.#stems, atom.text.slice(0, 3), pattern);
    }
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

function into(map: Map<string, Begun[]>, key: string, pattern: Begun): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [pattern]);
  else if (list.at(-1) !== pattern) list.push(pattern);
}

/** False when the first element surely does not match the word, wherever it stands. */
function mayBegin(elements: readonly Element[], word: string): boolean {
  const head = elements.find((element) => element.kind !== 'start');
  return head?.kind !== 'any' || head.atoms.some((atom) => mayBe(atom, word));
}

function mayBe({ kind, text, endings }: Atom, word: string): boolean {
  switch (kind) {
    case 'word':
      return word === text;
    case 'tail':
      return word.endsWith(text);
    case 'stem':
      return word.startsWith(text);
    case 'lemma':
      return word.startsWith(text) && endings!.has(word.slice(text.length));
    case 'number':
    case 'class':
      return true;
  }
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
