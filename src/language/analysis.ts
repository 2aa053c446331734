import type { LanguageData } from './language-data.ts';
import { type Match, PatternSet, type Place } from './pattern.ts';
import { cutClauses, cutSentences, type Run } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** Whom a clause speaks of, from its subject and, failing one, its possessives. */
export type About = 'maker' | 'reader' | 'client' | 'thing';

export interface Clause extends Run {
  readonly about: About;
  readonly sentence: number;
  readonly sayer: boolean;
  readonly reader: boolean;
}

export interface Analysis {
  readonly text: string;
  readonly data: LanguageData;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Run[];
  readonly clauses: readonly Clause[];
  /** The clause of each token. */
  readonly clauseOf: readonly number[];
  /** Tokens under a negation, and tokens inside quotation marks. */
  readonly negated: readonly boolean[];
  readonly quoted: readonly boolean[];
  /** Words of a class. */
  readonly classes: readonly Match[];
  /** Matches of the detectors' groups, named `label.group`, guards already applied. */
  readonly detections: readonly Match[];
  /** What the guards set aside, by label. */
  readonly guarded: readonly Match[];
}

/** The compiled patterns of one language; made once. */
export class Analyst {
  readonly #data: LanguageData;
  /** One set a level: a class may use those of the levels before. */
  readonly #levels: readonly PatternSet[];
  readonly #detectors: PatternSet;

  /** `detectors`: others than those of a pitch. The classes are shared by all that read one language. */
  constructor(data: LanguageData, detectors?: Readonly<Record<string, string>>) {
    this.#data = data;
    this.#levels = classesOf(data);
    this.#detectors = new PatternSet(
      detectors === undefined ? detectorPatterns(data) : Object.entries(detectors),
      data,
    );
  }

  analyse(text: string): Analysis {
    const data = this.#data;
    const tokens = tokenize(text, data);
    const sentences = cutSentences(tokens, text, data);
    const places = placesOf(tokens, sentences);
    const classes: Match[] = [];
    for (const level of this.#levels)
      for (let at = 0; at < places.length; at += 1)
        for (const match of level.at(places, at)) {
          const place = places[at]!;
          place.classes ??= new Map();
          if ((place.classes.get(match.name) ?? 0) < match.to) place.classes.set(match.name, match.to);
          classes.push(match);
        }
    const matches: Match[] = [];
    for (let at = 0; at < places.length; at += 1) matches.push(...this.#detectors.at(places, at));
    const { kept, guarded } = guard(matches, tokens.length);
    const clauses = sentences.flatMap((sentence, number) =>
      cutClauses(sentence, tokens, data).map((clause) => describe(clause, number, places, data)),
    );
    const clauseOf = new Array<number>(tokens.length).fill(0);
    clauses.forEach((clause, number) => {
      clauseOf.fill(number, clause.from, clause.to);
    });
    return {
      text,
      data,
      tokens,
      sentences,
      clauses,
      clauseOf,
      negated: negatedTokens(tokens, sentences, data),
      quoted: quotedTokens(tokens),
      classes,
      detections: kept,
      guarded,
    };
  }
}

const compiled = new WeakMap<LanguageData, readonly PatternSet[]>();

function classesOf(data: LanguageData): readonly PatternSet[] {
  const known = compiled.get(data) ?? levelsOf(data).map((level) => new PatternSet(level, data));
  compiled.set(data, known);
  return known;
}

const guardMark = '!';

function detectorPatterns(data: LanguageData): [string, string][] {
  return data.detectors.flatMap(({ label, groups, guards }) => [
    ...Object.entries(groups).map(([name, lines]): [string, string] => [`${label}.${name}`, lines]),
    ...(guards === undefined ? [] : [[`${guardMark}${label}`, guards] as [string, string]]),
  ]);
}

/** Level 0 uses no class; each further level uses classes of the levels before it. */
function levelsOf(data: LanguageData): [string, string][][] {
  const levelOf = new Map<string, number>();
  const levels: [string, string][][] = [];
  for (const [name, lines] of Object.entries(data.classes)) {
    const used = [...lines.matchAll(/<(~?[a-z-]+)>/g)].map((match) => levelOf.get(match[1]!));
    if (used.includes(undefined)) throw new Error(`class ${name} uses a class that is not before it`);
    const level = Math.max(-1, ...(used as number[])) + 1;
    levelOf.set(name, level);
    levels[level] ??= [];
    levels[level].push([name, lines]);
  }
  return levels;
}

function placesOf(tokens: readonly Token[], sentences: readonly Run[]): Place[] {
  const places: Place[] = tokens.map((token) => ({
    token,
    first: 0,
    last: tokens.length,
    classes: undefined,
  }));
  for (const { from, to } of sentences) {
    let first = from;
    while (first < to - 1 && tokens[first]!.kind !== 'word') first += 1;
    for (let at = from; at < to; at += 1)
      places[at] = { token: tokens[at]!, first, last: to, classes: undefined };
  }
  return places;
}

function guard(matches: readonly Match[], length: number): { kept: Match[]; guarded: Match[] } {
  const guardsOf = new Map<string, Uint8Array>();
  for (const match of matches) {
    if (!match.name.startsWith(guardMark)) continue;
    const label = match.name.slice(guardMark.length);
    const marked = guardsOf.get(label) ?? new Uint8Array(length);
    marked.fill(1, match.from, match.to);
    guardsOf.set(label, marked);
  }
  const kept: Match[] = [];
  const guarded: Match[] = [];
  for (const match of matches) {
    if (match.name.startsWith(guardMark)) continue;
    const label = match.name.slice(0, match.name.indexOf('.'));
    const inside = guardsOf.get(label)?.subarray(match.from, match.to).includes(1) ?? false;
    if (inside) guarded.push({ ...match, name: label });
    else kept.push(match);
  }
  return { kept, guarded };
}

function describe(clause: Run, sentence: number, places: readonly Place[], data: LanguageData): Clause {
  const { maker, group, familiar, formal } = data.persons;
  let about: About | undefined;
  let sayer = false;
  let reader = false;
  for (let at = clause.from; at < clause.to; at += 1) {
    const { token, classes } = places[at]!;
    const isMaker = maker.has(token.word) || group.has(token.word);
    const isReader = familiar.has(token.word) || formal.has(token.word);
    if (isMaker) about ??= 'maker';
    if (isReader) about ??= 'reader';
    if (classes?.has('clients') === true) about ??= 'client';
    sayer ||= isMaker;
    reader ||= isReader;
  }
  return { ...clause, sentence, sayer, reader, about: about ?? 'thing' };
}

/** A negation reaches to the end of its clause: a pause or a contrast (mais, sauf, but) ends it. */
function negatedTokens(tokens: readonly Token[], sentences: readonly Run[], data: LanguageData): boolean[] {
  const negated = new Array<boolean>(tokens.length).fill(false);
  for (const { from, to } of sentences) {
    let reach = 0;
    for (let at = from; at < to; at += 1) {
      const token = tokens[at]!;
      if (data.negations.has(token.word)) reach = 9;
      else if (data.contrasts.has(token.word) || (token.kind === 'pause' && token.word !== ',')) reach = 0;
      else if (reach > 0) {
        negated[at] = true;
        reach -= 1;
      }
    }
  }
  return negated;
}

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };

function quotedTokens(tokens: readonly Token[]): boolean[] {
  const quoted = new Array<boolean>(tokens.length).fill(false);
  let opened: { readonly at: number; readonly close: string } | undefined;
  tokens.forEach((token, at) => {
    if (token.kind !== 'mark') return;
    if (opened !== undefined && token.word === opened.close) {
      quoted.fill(true, opened.at, at);
      opened = undefined;
    } else if (opened === undefined) {
      const close = closing[token.word];
      if (close !== undefined) opened = { at, close };
    }
  });
  return quoted;
}
