import type { Compiled } from './compiled.ts';
import { roles } from './facts.ts';
import { hash } from './hash.ts';
import type { LanguageFacts } from './language-data.ts';
import type { Lexeme } from './lexicon.ts';
import { type Match, Matcher } from './matcher.ts';
import { once } from './once.ts';
import type { Label } from './reading.ts';
import { cutClauses, cutSentences, type Run } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** Whom a clause speaks of, from its subject and, failing one, its possessives. */
export type About = 'maker' | 'reader' | 'client' | 'thing';
/** Each by number, for what is counted. */
export const abouts: Readonly<Record<About, number>> = {
  maker: hash('maker'),
  reader: hash('reader'),
  client: hash('client'),
  thing: hash('thing'),
};

export interface Clause extends Run {
  readonly about: About;
  readonly sentence: number;
  readonly sayer: boolean;
  readonly reader: boolean;
}

export interface Analysis {
  readonly text: string;
  readonly data: LanguageFacts;
  readonly tokens: readonly Token[];
  readonly lexemes: readonly Lexeme[];
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
  /** The labels of which a guard is met, whatever it sets aside. */
  readonly guards: ReadonlySet<Label>;
  /** Turns that say a part of an offer, looked for when they are asked for: few texts are. */
  readonly partSigns: () => readonly Match[];
}

/** Which patterns are looked for beyond the classes of words: those of the detectors, or of the kinds of quotes. */
export type Sought = 'pitch' | 'quote';

export class Analyst {
  readonly #compiled: Compiled;
  readonly #stage: number;
  /** Of the turns that say a part. */
  readonly #parts: number;
  readonly #clients: number;
  readonly #matcher: Matcher;

  constructor(compiled: Compiled, sought: Sought) {
    this.#compiled = compiled;
    this.#matcher = new Matcher(compiled);
    this.#stage = compiled.levels + (sought === 'pitch' ? 0 : 1);
    this.#parts = compiled.levels + 2;
    this.#clients = compiled.kinds.numberOf('clients');
  }

  analyse(text: string): Analysis {
    const { facts, lexicon, levels } = this.#compiled;
    const tokens = tokenize(text, facts);
    const lexemes = new Array<Lexeme>(tokens.length);
    for (let at = 0; at < tokens.length; at += 1) lexemes[at] = lexicon.of(tokens[at]!);
    const sentences = cutSentences(tokens, text, facts);
    const matcher = this.#matcher;
    matcher.open(lexemes, tokens, sentences);
    const classes: Match[] = [];
    for (let level = 0; level < levels; level += 1)
      for (const match of matcher.findClasses(level)) classes.push(match);
    const matches = matcher.find(this.#stage);
    const { kept, guarded, guards } = guard(matches, tokens.length);
    const namesClient = (at: number) => matcher.classEnd(at, this.#clients) !== -1;
    const clauses: Clause[] = [];
    const clauseOf = new Array<number>(tokens.length).fill(0);
    for (let sentence = 0; sentence < sentences.length; sentence += 1)
      for (const clause of cutClauses(sentences[sentence]!, tokens, lexemes)) {
        clauseOf.fill(clauses.length, clause.from, clause.to);
        clauses.push(describe(clause, sentence, lexemes, namesClient));
      }
    return {
      text,
      data: facts,
      tokens,
      lexemes,
      sentences,
      clauses,
      clauseOf,
      negated: negatedTokens(tokens, sentences, lexemes),
      quoted: quotedTokens(tokens),
      classes,
      detections: kept,
      guarded,
      guards,
      partSigns: once(() => {
        matcher.open(lexemes, tokens, sentences);
        matcher.put(classes);
        return matcher.find(this.#parts);
      }),
    };
  }
}

const unguarded: ReadonlySet<Label> = new Set();

function guard(
  matches: readonly Match[],
  length: number,
): Pick<Analysis, 'guarded' | 'guards'> & { readonly kept: readonly Match[] } {
  if (!matches.some(({ kind }) => kind.isGuard)) return { kept: matches, guarded: [], guards: unguarded };
  const guardsOf = new Map<Label, Uint8Array>();
  for (const { kind, from, to } of matches) {
    if (!kind.isGuard) continue;
    const marked = guardsOf.get(kind.label) ?? new Uint8Array(length);
    marked.fill(1, from, to);
    guardsOf.set(kind.label, marked);
  }
  const kept: Match[] = [];
  const guarded: Match[] = [];
  for (const match of matches) {
    if (match.kind.isGuard) continue;
    const inside = guardsOf.get(match.kind.label)?.subarray(match.from, match.to).includes(1) ?? false;
    if (inside) guarded.push({ ...match, name: match.kind.label });
    else kept.push(match);
  }
  return { kept, guarded, guards: new Set(guardsOf.keys()) };
}

function describe(
  clause: Run,
  sentence: number,
  lexemes: readonly Lexeme[],
  namesClient: (at: number) => boolean,
): Clause {
  let about: About | undefined;
  let sayer = false;
  let reader = false;
  for (let at = clause.from; at < clause.to; at += 1) {
    const role = lexemes[at]!.roles;
    const isMaker = (role & roles.maker) !== 0;
    const isReader = (role & roles.reader) !== 0;
    // « mes clients » are clients, whosever they are.
    if (about === undefined && namesClient(at)) about = 'client';
    if (isMaker) about ??= 'maker';
    if (isReader) about ??= 'reader';
    sayer ||= isMaker;
    reader ||= isReader;
  }
  return { from: clause.from, to: clause.to, sentence, sayer, reader, about: about ?? 'thing' };
}

/** A negation reaches to the end of its clause: a pause or a contrast (mais, sauf, but) ends it. */
function negatedTokens(
  tokens: readonly Token[],
  sentences: readonly Run[],
  lexemes: readonly Lexeme[],
): boolean[] {
  const negated = new Array<boolean>(tokens.length).fill(false);
  for (const { from, to } of sentences) {
    let reach = 0;
    for (let at = from; at < to; at += 1) {
      const token = tokens[at]!;
      const role = lexemes[at]!.roles;
      if ((role & roles.negation) !== 0) reach = 9;
      else if ((role & roles.contrast) !== 0 || (token.kind === 'pause' && token.word !== ',')) reach = 0;
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
