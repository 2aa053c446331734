import type { Reading, Span } from '../language/reading.ts';
import type { Finding } from './finding.ts';

/** Fewer words than that are not worth quoting back. */
const fewestWords = 3;

/**
 * The words most worth keeping: the reading's own choice, else a stretch that says a part of the offer, else the longest
 * of those left. What a finding marks is never praised.
 */
export function threadOf({ text, thread, said }: Reading, findings: readonly Finding[]): Span | undefined {
  const marked = findings
    .map(({ range }): Span => ({ start: range.start.offset, end: range.end.offset }))
    // An absence marks the whole: it reproaches no word.
    .filter(({ start, end }) => end - start < text.trim().length);
  const clean = (span: Span): boolean =>
    text.slice(span.start, span.end).split(/\s+/).length >= fewestWords &&
    marked.every(({ start, end }) => end <= span.start || span.end <= start);
  if (thread !== undefined && (marked.length === 0 || clean(thread))) return thread;
  const pieces = piecesOf(text).filter(clean);
  for (const part of [said.change, said.feeling, said.situation, said.client, said.means]) {
    const piece = part && pieces.find(({ start, end }) => start < part.end && part.start < end);
    if (piece !== undefined) return piece;
  }
  return pieces.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** What stands between the signs of a text. */
function piecesOf(text: string): Span[] {
  return [...text.matchAll(/[^.,;:!?…\n()—|]+/gu)].flatMap(({ 0: words, index }) => {
    const start = index + words.length - words.trimStart().length;
    const end = start + words.trim().length;
    return end > start ? [{ start, end }] : [];
  });
}
