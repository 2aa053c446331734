/** Which words of a text a verdict marks, so that they can be quoted to whoever wrote them. */
import type { Analysis } from './analysis.ts';
import type { Label, Span } from './reading.ts';
import type { Run } from './sentences.ts';

/**
 * The turn to quote: the label's matches that overlap or follow one another (« de 7 à 77 ans, tous niveaux ») make one;
 * the one that holds the strongest sign, unless that is a single word and another says more.
 */
export function turnAround(run: Run, label: Label, analysis: Analysis): Run {
  const turns = turnsOf(label, analysis);
  const holding = turns.find(({ from, to }) => from <= run.from && run.from < to) ?? run;
  if (holding.to - holding.from > 1) return holding;
  return (
    turns.find(({ from, to }) => to - from > 2) ??
    (oneWord.has(label) ? holding : stretchAround(holding, analysis))
  );
}

/** Labels that a single word may bring about by itself. */
const oneWord: ReadonlySet<Label> = new Set([
  'vague-word',
  'green-claim',
  'health-claim',
  'absolute-promise',
  'mixed-address',
]);

/**
 * Where weights alone speak, or one word, the clause is quoted, with those before it while it is short: nobody
 * recognises a remark on « , une » or on "coffee".
 */
export function stretchAround(run: Run, { clauses, clauseOf, tokens }: Analysis): Run {
  let at = clauseOf[run.from]!;
  let { from, to } = clauses[at]!;
  const words = () => tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
  while (words() < fewestQuoted && clauses[at - 1]?.sentence === clauses[at]!.sentence) {
    at -= 1;
    from = clauses[at]!.from;
  }
  if (to - from > longestClause) return run;
  while (to > from + 1 && tokens[to - 1]!.kind !== 'word' && tokens[to - 1]!.kind !== 'number') to -= 1;
  return { from, to };
}

const fewestQuoted = 4;

function turnsOf(
  label: Label,
  { detections, tokens, sentences, clauses, clauseOf, data, negated, quoted }: Analysis,
): Run[] {
  const turns: { from: number; to: number }[] = [];
  const ends = new Set(sentences.map(({ to }) => to));
  const found = detections
    .filter(({ kind, from }) => kind.label === label && !negated[from] && !quoted[from])
    .sort((one, other) => one.from - other.from || other.to - one.to);
  for (const { from, to } of found) {
    const turn = turns.at(-1);
    const joins =
      turn !== undefined &&
      (from < turn.to ||
        (from === turn.to && !ends.has(from)) ||
        leads(turn.to, from) ||
        (isNear(turn.to, from) && to - turn.from <= longestJoined));
    if (joins && Math.max(to, turn.to) - turn.from <= longestQuoted) turn.to = Math.max(to, turn.to);
    else if (turn === undefined || from >= turn.to) turns.push({ from, to });
  }
  for (const turn of turns) {
    // The few words that end its clause: "whatever your | age or budget".
    const end = clauses[clauseOf[turn.to - 1]!]!.to;
    const rest = label === 'ideal-client-fiction' ? longestPortrait : longestRest;
    if (turn.to - turn.from > 1 && end - turn.to <= rest) turn.to = Math.max(turn.to, end);
    while (turn.to > turn.from + 1 && leadsOn(turn.to - 1)) turn.to -= 1;
  }
  return turns;

  /** Two of them in one clause: "ready to take | your business to | the next level". */
  function isNear(end: number, from: number): boolean {
    return from - end <= mostBetween && clauseOf[end - 1] === clauseOf[from];
  }

  /** What only leads on to what follows, which is not marked: « le meilleur pain | de ». */
  function leadsOn(at: number): boolean {
    const { kind, word } = tokens[at]!;
    return (kind !== 'word' && kind !== 'number') || word.length <= 2 || data.links.has(word);
  }

  function leads(end: number, from: number): boolean {
    const between = tokens[end];
    return (
      from === end + 1 && between !== undefined && (between.word === ',' || data.joins.has(between.word))
    );
  }
}

/** In tokens. */
const longestQuoted = 14;
const longestRest = 5;
/** Who is drawn is told to the end: "for the cultivated | retired gentlewoman of New England taste". */
const longestPortrait = 10;
const longestClause = 20;
const mostBetween = 3;
const longestJoined = 10;

/** Never half a compound: « vous-même », "self-made". */
export function quotable(run: Run, analysis: Analysis): Span {
  const { start, end } = spanOf(run, analysis);
  const rest = /^(?:-[a-zà-ÿœ]+)+/i.exec(analysis.text.slice(end, end + longestCompound))?.[0] ?? '';
  return { start, end: end + rest.length };
}

/** In characters. */
const longestCompound = 20;

export function spanOf(run: Run, { tokens }: Analysis): Span {
  return { start: tokens[run.from]!.start, end: tokens[Math.max(run.from, run.to - 1)]!.end };
}
