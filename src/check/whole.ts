import type { Reader } from '../language/read.ts';
import type { Part, Reading, Span } from '../language/reading.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';

/** What presents the offer: a bare pitch, or the statement of a file, read as one text. */
export interface WholeText {
  readonly text: string;
  readonly reading: Reading;
  /** Put together from the statement's parts: nobody wrote it as one text. */
  readonly joined: boolean;
  /** Where a stretch of it stands in the file; without a stretch, the statement itself. */
  place(span?: Span): { readonly at: Path; readonly span?: Span };
}

/** A text that its author wrote as one. */
export function ownText(text: string, reading: Reading, at: Path): WholeText {
  return { text, reading, joined: false, place: (span) => (span === undefined ? { at } : { at, span }) };
}

const parts = ['audience', 'situation', 'means', 'change', 'feeling'] as const;
const statementAt: Path = ['service', 'statement'];

/** The statement as a reader meets it: in the person's own words, else its parts one after the other. */
export function wholeOf(offer: Positioning, read: Reader['read']): WholeText | undefined {
  const statement = offer.service?.statement ?? {};
  const { own } = statement;
  if (said(own)) return ownText(own, read(own), [...statementAt, 'own']);
  const pieces: { readonly at: Path; readonly start: number; readonly end: number }[] = [];
  let text = '';
  for (const part of parts) {
    const value = statement[part];
    if (!said(value)) continue;
    // A part is a stretch of a sentence; before the change, a pause, so that no list runs over its edge.
    text += text === '' ? '' : part === 'change' ? ' : ' : ' ';
    pieces.push({ at: [...statementAt, part], start: text.length, end: text.length + value.length });
    text += value;
  }
  if (text === '') return undefined;
  return {
    text,
    reading: read(text),
    joined: true,
    place: (span) => {
      const piece = span && pieces.find(({ start, end }) => start < span.end && span.start < end);
      if (span === undefined || piece === undefined) return { at: statementAt };
      const { at, start, end } = piece;
      return {
        at,
        span: { start: Math.max(0, span.start - start), end: Math.min(span.end, end) - start },
      };
    },
  };
}

/**
 * The parts of the offer that the file says, whatever its wording: where the statement is in its author's own words,
 * those words alone tell.
 */
export function provenBy(offer: Positioning | undefined): ReadonlySet<Part> {
  const { statement, future, ladder, for_whom } = offer?.service ?? {};
  if (said(statement?.own)) return new Set();
  const given = for_whom === 'gift' || for_whom === 'both' ? [ladder?.says, ladder?.remains] : [];
  const told: Readonly<Record<Part, readonly (string | undefined)[]>> = {
    client: [statement?.audience],
    situation: [statement?.situation],
    change: [statement?.change, future?.text, ladder?.allows, ladder?.changes, ...given],
    feeling: [statement?.feeling, ladder?.feels],
    means: [statement?.means],
  };
  return new Set((Object.keys(told) as Part[]).filter((part) => told[part].some(said)));
}

const said = (text: string | undefined): text is string => (text ?? '').trim() !== '';
