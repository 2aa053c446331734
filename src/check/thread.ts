import type { Label, Part, Reading, Span, Verdict } from '../language/reading.ts';
import { holds } from './verdicts.ts';

/** Fewer words than that are not worth quoting back. */
const fewestWords = 3;
/** A group of fewer words is quoted with what stands around it, and nothing longer than that is quoted at all. */
const fewAlone = 7;
const mostWords = 24;

/** What is most worth keeping of an offer first. */
const byPromise: readonly Part[] = ['change', 'feeling', 'situation', 'client', 'means'];

/**
 * The words most worth keeping of a text, wherever they are quoted back to their author: what changes for the client,
 * else what they feel, live, who they are, by what it comes about; else the longest stretch left. Always whole groups of
 * words; what a remark marks is never praised.
 */
export function threadOf(reading: Reading): Span | undefined {
  const { text, said, sentences } = reading;
  const marked = markedIn(reading);
  const pieces = piecesOf(text).map((piece) => untilAudience(piece, reading));
  // Beside a text that presses, what frightens is often told as what people live.
  const presses = reading.verdicts.some(({ label }) => label === 'pressure');
  for (const part of presses ? (['change'] as const) : byPromise) {
    const span = said[part];
    const found =
      span && wholeGroup(span, pieces, clearOf(served.has(part) ? marked.told : marked.near), reading);
    if (found !== undefined) return found;
  }
  if (presses) return undefined;
  const left = pieces
    .map((piece) => unled(piece, text))
    .filter(
      (piece) =>
        clearOf(marked.near)(piece) &&
        wordsIn(text, piece) >= fewestWords &&
        !isDetail(text, piece) &&
        (sentences.some(({ start }) => start === piece.start) || !leans(text, piece)),
    );
  return (
    left.find(({ start, end }) => somebody.test(text.slice(start, end))) ??
    left.sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  );
}

/** Parts that are worth keeping even beside marked words. */
const served: ReadonlySet<Part> = new Set(['change', 'feeling', 'situation']);

/**
 * What remarks mark: an absence reproaches no word, a harmful promise takes its sentence with it. `near`: so does every
 * label, what goes on with a portrait being no better, or after « pour tous ».
 */
function markedIn(reading: Reading): { readonly told: readonly Span[]; readonly near: readonly Span[] } {
  const verdicts = reading.verdicts.filter(
    (verdict) => !absences.has(verdict.label) && holds(verdict, reading),
  );
  const around = ({ span }: Verdict) =>
    reading.sentences.filter(({ start, end }) => start < span.end && span.start < end);
  return {
    told: verdicts.flatMap((verdict) => (harmful.has(verdict.label) ? around(verdict) : [verdict.span])),
    near: verdicts.flatMap((verdict) =>
      verdict.label === 'everyone-as-client'
        ? around(verdict).map(({ end }) => ({ start: verdict.span.start, end }))
        : inPassing.has(verdict.label)
          ? [verdict.span]
          : around(verdict),
    ),
  };
}

const clearOf =
  (marked: readonly Span[]) =>
  (span: Span): boolean =>
    marked.every(({ start, end }) => end <= span.start || span.end <= start);

const absences: ReadonlySet<Label> = new Set(['client-absent', 'service-unsaid']);
const inPassing: ReadonlySet<Label> = new Set(['mixed-address', 'passion-as-argument', 'too-many-services']);
const harmful: ReadonlySet<Label> = new Set(['health-claim', 'green-claim', 'absolute-promise', 'pressure']);

/**
 * The group of words around some of them that can stand alone. « vous savez » is too short, « qui n’osent plus » and
 * "without a script" lean on what comes before: the sentence is quoted, or, if that is long, the group before as well.
 */
function wholeGroup(
  part: Span,
  pieces: readonly Span[],
  isClean: (span: Span) => boolean,
  { text, sentences }: Reading,
): Span | undefined {
  const at = pieces.findIndex(({ start, end }) => start < part.end && part.start < end);
  const piece = pieces[at];
  const sentence = sentences.find(({ start, end }) => start <= part.start && part.start < end);
  if (piece === undefined || sentence === undefined) return undefined;
  const fits = (span: Span | undefined): span is Span =>
    span !== undefined &&
    wordsIn(text, span) >= fewestWords &&
    wordsIn(text, span) <= mostWords &&
    span.start >= sentence.start &&
    span.end <= sentence.end &&
    isClean(span) &&
    !isPrice(text, span);
  const leansIn = (span: Span) => span.start > sentence.start && leans(text, span);
  const own = unled(piece, text);
  const isLeaning = leansIn(own);
  const isAlone = !isLeaning && !opens(text, own);
  if (isAlone && wordsIn(text, own) >= fewAlone && fits(own)) return own;
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const around = [
    unled(sentence, text),
    before && unled({ start: before.start, end: piece.end }, text),
    isLeaning || after === undefined ? undefined : { start: own.start, end: after.end },
  ].find((span) => fits(span) && !leansIn(span));
  if (around !== undefined) return around;
  if (!isLeaning && fits(own)) return own;
  // A text without stops is one long piece: of it, the part alone.
  const alone = unled(part, text);
  return !leansIn(alone) && fits(alone) && wordsIn(text, alone) >= fewAlone ? alone : undefined;
}

/** « je partage des chansons | pour tous ceux qui aiment la musique »: what stands before an audience of all is kept. */
function untilAudience(piece: Span, { text, verdicts }: Reading): Span {
  const audience = verdicts.find(
    ({ label, span }) =>
      label === 'everyone-as-client' &&
      piece.start < span.start &&
      span.start < piece.end &&
      span.end >= piece.end,
  );
  if (audience === undefined) return piece;
  const before = {
    start: piece.start,
    end: piece.start + text.slice(piece.start, audience.span.start).trimEnd().length,
  };
  return wordsIn(text, before) >= fewestWords ? before : piece;
}

/** Without the word that tied it to what came before, nor the stop that ends it. */
function unled({ start, end }: Span, text: string): Span {
  const led = tie.exec(text.slice(start, end))?.[0].length ?? 0;
  let last = end;
  while (last > start + led && stops.has(text[last - 1]!)) last -= 1;
  return { start: start + led, end: last };
}

const stops: ReadonlySet<string> = new Set(' \u00a0\u202f.,;:!?');
const tie = /^(?:(?:et|mais|puis|pis|car|donc|pour que|and|but|then|so|that)\s+|pour qu['’](?=[a-zà-ÿœ]))/i;
/** Whether a group begins with what says nothing without the one before it, unless it begins the sentence. */
const leans = (text: string, { start, end }: Span): boolean => leaning.test(text.slice(start, end));
const leaning =
  /^(?:(?:à|de|des|du|que?|qui|dont|où|ou|ni|sans|pour|avec|en|comme|parce|puisque|quand|lorsque|pendant|tandis|alors|afin|avant|jusqu|au lieu|plutôt|of|until|till|who|which|whose|where|when|because|while|without|for|with|to|than|as|or|nor)(?![a-zà-ÿœ])|(?:d|qu|jusqu|lorsqu|puisqu)['’])/i;

/** Whether a group only opens what follows: « Pour les mamans qui n’ont plus une minute, je cuisine… ». */
const opens = (text: string, { start, end }: Span): boolean => opening.test(text.slice(start, end));
const opening =
  /^(?:pour|après|avant|avec|depuis|quand|lorsque?|si|sans|for|after|before|when|if|since|with|without)(?![a-zà-ÿœ])/i;

const wordsIn = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** « à partir de 25 € », "it's four pounds" are no thread; "you lose ten pounds" is one. */
const isPrice = (text: string, { start, end }: Span): boolean =>
  /[€£$]|\d\s?(?:euros?|CHF|francs?)|\w (?:quid|dollars|bucks)|(?:['’]s|is|are|for|costs?) \w+ pounds/i.test(text.slice(start, end + 2));
/** « du 34 au 60 », « toutes les femmes »: what is left of a list says nothing. */
const isDetail = (text: string, { start, end }: Span): boolean =>
  /\d|^(?:tous|toutes|tout le monde|everyone|everybody|all) /i.test(text.slice(start, end));
const somebody = /^(?:je |j['’]|nous |on |vous |tu |i |we |you )/i;

/** What stands between the signs of a text; a sign between figures is none. */
function piecesOf(text: string): Span[] {
  return [...text.matchAll(/(?:[^.,;:!?…\n()—|]|(?<=\d)[.,](?=\d))+/gu)].flatMap(({ 0: found, index }) => {
    const start = index + found.length - found.trimStart().length;
    const end = index + found.trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}
