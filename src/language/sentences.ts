import { roles } from './facts.ts';
import type { LanguageFacts } from './language-data.ts';
import type { Lexeme } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A run of tokens: first, and the one after the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Sentences end at `. ! ? …`, at a line break and at a separator (`|`, `•`); not inside « Ah ? » nor after "M.". */
export function cutSentences(tokens: readonly Token[], text: string, data: LanguageFacts): Run[] {
  const sentences: Run[] = [];
  let from = 0;
  let words = false;
  const close = (to: number) => {
    if (words) sentences.push({ from, to });
    else if (sentences.length > 0) sentences[sentences.length - 1] = { from: sentences.at(-1)!.from, to };
    else return;
    from = to;
    words = false;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    words ||= token.kind === 'word' || token.kind === 'number';
    if (token.kind === 'break') close(at + 1);
    else if (token.kind === 'end' && endsSentence(tokens, at, text, data)) close(at + 1);
  }
  close(tokens.length);
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number, text: string, data: LanguageFacts): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (next.kind === 'end') return false;
  if (token.word === '.' && next.start === token.end && next.kind !== 'mark') return false;
  if (token.word === '.' && data.abbreviations.has(tokens[at - 1]?.word ?? '')) return false;
  if (next.kind === 'mark' && '»”"'.includes(next.word)) return false;
  const letter = text.slice(next.start, next.start + 1);
  // A small letter after « … » or a quoted « Ah ? » goes on with the sentence; after a full stop, people forget capitals.
  if (token.word === '.' || token.word === '!') return true;
  return letter !== letter.toLowerCase() || letter === letter.toUpperCase() || token.word === '?';
}

/** Clauses: a sentence cut at its pauses and at the words that open a clause (qui, quand, because…). */
export function cutClauses(sentence: Run, tokens: readonly Token[], lexemes: readonly Lexeme[]): Run[] {
  const clauses: Run[] = [];
  let from = sentence.from;
  const opens = (at: number): boolean => (lexemes[at]!.roles & roles.link) !== 0;
  const close = (to: number) => {
    if (to > from) clauses.push({ from, to });
    from = to;
  };
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'pause' || token.kind === 'emoji') close(at + 1);
    else if (at > from && opens(at) && (at > from + 1 || !opens(from))) close(at);
  }
  close(sentence.to);
  return clauses;
}
