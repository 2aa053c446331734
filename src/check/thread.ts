import type { Reading, Span } from '../language/reading.ts';
import type { Finding } from './finding.ts';

/** Fewer words than that are not worth quoting back. */
const fewestWords = 3;
/** A clause of fewer words is quoted with its whole piece; and a longer sentence never with it. */
const fewAlone = 5;
const mostWords = 20;

/**
 * The words most worth keeping: the reading's own choice, else a stretch that says a part of the offer, else the longest
 * of those left. What a finding marks is never praised.
 */
export function threadOf(
  { text, sentences, thread, said }: Reading,
  findings: readonly Finding[],
): Span | undefined {
  const spans = findings.map(({ rule, range }) => ({
    start: range.start.offset,
    end: range.end.offset,
    harms: harmful.has(rule),
  }));
  // An absence marks the whole: it reproaches no word. A harmful promise takes its sentence with it.
  const marked = spans
    .filter(({ start, end }) => end - start < text.trim().length)
    .flatMap((span) =>
      span.harms ? sentences.filter(({ start, end }) => start < span.end && span.start < end) : [span],
    );
  const clean = (span: Span): boolean =>
    wordsIn(text, span) >= fewestWords &&
    marked.every(({ start, end }) => end <= span.start || span.end <= start);
  const pieces = piecesOf(text).filter(clean);
  if (thread !== undefined && (marked.length === 0 || clean(thread)))
    return roundedOut(thread, text, pieces, sentences.filter(clean));
  for (const part of [said.change, said.feeling, said.situation, said.client]) {
    const piece = part && pieces.find(({ start, end }) => start < part.end && part.start < end);
    if (piece !== undefined) return piece;
  }
  return (
    pieces.find(({ start, end }) => somebody.test(text.slice(start, end))) ??
    pieces
      .filter(({ start, end }) => !price.test(text.slice(start, end)))
      .sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  );
}

/** « vous savez », « jusqu’au goûter », « de votre chat »: too few words to be praised alone take what stands around them. */
function roundedOut(thread: Span, text: string, pieces: readonly Span[], sentences: readonly Span[]): Span {
  const around = (spans: readonly Span[]) =>
    spans.find(({ start, end }) => start <= thread.start && thread.end <= end);
  const own = unled(thread, text);
  const leans = leaning.test(text.slice(own.start, own.end));
  if (!leans && wordsIn(text, own) >= fewAlone) return own;
  const piece = unled(around(pieces) ?? own, text);
  if (!leans && wordsIn(text, piece) >= fewestWords) return piece;
  const sentence = around(sentences);
  return sentence === undefined || wordsIn(text, sentence) > mostWords ? piece : unled(sentence, text);
}

/** Without the word that tied it to what came before, nor the stop that ends it. */
function unled({ start, end }: Span, text: string): Span {
  const led = tie.exec(text.slice(start, end))?.[0].length ?? 0;
  let last = end;
  while (last > start + led && stops.has(text[last - 1]!)) last -= 1;
  return { start: start + led, end: last };
}

const stops: ReadonlySet<string> = new Set(' .,;:');
const tie =
  /^(?:(?:et|mais|puis|car|donc|(?:pour )?que|and|but|then|so|that)\s+|(?:pour )?qu['’](?=[a-zà-ÿœ]))/i;
const leaning = /^(?:(?:de|des|du|jusqu|of|until|till)(?![a-zà-ÿœ])|d['’])/i;

const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, end).split(/\s+/).length;

const harmful: ReadonlySet<string> = new Set(['health-claim', 'green-claim', 'absolute-promise', 'pressure']);
/** « à partir de 25 € » is no thread. */
const price = /[€£$]|\d\s?(?:euros?|CHF|francs?)/i;
const somebody = /^(?:je |j['’]|nous |on |vous |tu |i |we |you )/i;

/** What stands between the signs of a text. */
function piecesOf(text: string): Span[] {
  return [...text.matchAll(/[^.,;:!?…\n()—|]+/gu)].flatMap(({ 0: found, index }) => {
    const words = found.replace(/^\s+(?:(?:et|mais|puis|and|but|then)\s+)?/i, '');
    const start = index + found.length - words.length;
    const end = start + words.trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}
