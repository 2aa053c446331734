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
  const longer = turns.find(({ from, to }) => to - from > 2);
  if (longer !== undefined) return longer;
  // A single word is nobody's portrait.
  return label === 'ideal-client-fiction' ? clauseAround(holding, analysis) : holding;
}

function clauseAround(run: Run, { clauses, clauseOf, tokens }: Analysis): Run {
  const { from, to } = clauses[clauseOf[run.from]!]!;
  if (to - from > longestQuoted) return run;
  const isWord = (at: number) => tokens[at]!.kind === 'word' || tokens[at]!.kind === 'number';
  return { from, to: isWord(to - 1) ? to : Math.max(run.to, to - 1) };
}

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
      turn !== undefined && (from < turn.to || (from === turn.to && !ends.has(from)) || leads(turn.to, from));
    if (joins && Math.max(to, turn.to) - turn.from <= longestQuoted) turn.to = Math.max(to, turn.to);
    else if (turn === undefined || from >= turn.to) turns.push({ from, to });
  }
  for (const turn of turns) {
    // The few words that end its clause: "whatever your | age or budget".
    const end = clauses[clauseOf[turn.to - 1]!]!.to;
    if (turn.to - turn.from > 1 && end - turn.to <= longestRest) turn.to = Math.max(turn.to, end);
    while (turn.to > turn.from + 1 && leadsOn(turn.to - 1)) turn.to -= 1;
  }
  return turns;

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
