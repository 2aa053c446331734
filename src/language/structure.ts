import type { Analysis } from './analysis.ts';
import { roles } from './facts.ts';
import type { Run } from './sentences.ts';
import type { Token, TokenKind } from './tokens.ts';

/** What a text's form tells, beyond its words. */
export interface Structure {
  /** The first naming of the person served, in whatever way. */
  readonly client: Run | undefined;
  /** Somebody is named as the one it is for: « pour les parents ». */
  readonly named: boolean;
  readonly familiar: readonly number[];
  readonly formal: readonly number[];
  /** The longest list of short items, and how many it has. */
  readonly list: Run | undefined;
  readonly items: number;
  /**
   * Stretches between pauses, ends and words that join; one that names several trades without a pause ("mowing hedges
   * fencing") counts as many. Things named are never more.
   */
  readonly stretches: number;
  /** The most trades named in one stretch. */
  readonly unpaused: number;
  /** Somebody is helped to do something that one could see, in words that are not worn out. */
  readonly helped: boolean;
  /** Different crafts or services named. */
  readonly crafts: number;
}

export function structureOf(analysis: Analysis): Structure {
  const { tokens, lexemes, quoted, data, classes } = analysis;
  const { persons } = data;
  const familiar: number[] = [];
  const formal: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if ((lexemes[at]!.roles & roles.reader) === 0 || quoted[at]) continue;
    if (persons.familiar.has(tokens[at]!.word)) familiar.push(at);
    if (persons.formal.has(tokens[at]!.word)) formal.push(at);
  }
  const crafts = new Set<number>();
  const trades = new Set<number>();
  let client: Run | undefined;
  const mayBeClient = (run: Run): void => {
    if (client === undefined || run.from < client.from || (run.from === client.from && run.to > client.to))
      client = run;
  };
  for (const match of classes) {
    const { name, from } = match;
    const isClient = name === 'clients';
    if (name === 'crafts' || name.startsWith('~field-')) trades.add(from);
    if (name === 'crafts') crafts.add(lexemes[from]!.stem);
    else if (!isClient && !orders.has(name)) continue;
    const addressed = !persons.unaddressed.has(tokens[from]!.word);
    if (isClient || (name === 'order' && addressed)) mayBeClient(match);
    if (quoted[from] || !addressed) continue;
    if (name === 'familiar-order') familiar.push(from);
    if (name === 'formal-order') formal.push(from);
  }
  familiar.sort(rising);
  formal.sort(rising);
  for (const [first] of [familiar, formal])
    if (first !== undefined) mayBeClient({ from: first, to: first + 1 });
  return {
    client: client && { from: client.from, to: client.to },
    named: classes.some(({ name, from }) => name === 'named' && !quoted[from]),
    familiar,
    formal,
    ...longestList(analysis),
    ...stretchesIn(tokens, data.joins, trades),
    helped: helpedIn(analysis),
    crafts: crafts.size,
  };
}

function helpedIn({ partSigns, detections, clauseOf, negated, quoted }: Analysis): boolean {
  return partSigns().some(
    ({ name, from }) =>
      name === 'helped' &&
      !negated[from] &&
      !quoted[from] &&
      !detections.some(({ kind, from: worn }) => kind.label === 'vague-word' && clauseOf[worn] === clauseOf[from]),
  );
}

const rising = (one: number, other: number): number => one - other;

const orders: ReadonlySet<string> = new Set(['order', 'familiar-order', 'formal-order']);

/** @param trades tokens that begin the name of one */
function stretchesIn(
  tokens: readonly Token[],
  joins: ReadonlySet<string>,
  trades: ReadonlySet<number>,
): { stretches: number; unpaused: number } {
  let stretches = 0;
  let unpaused = 0;
  let within = false;
  let named = 0;
  tokens.forEach((token, at) => {
    const parts = token.kind === 'mark' || separates(token, joins);
    if (parts) named = 0;
    else {
      if (trades.has(at)) {
        named += 1;
        // The first of a stretch is the stretch itself.
        if (named > 1) stretches += 1;
      }
      if (!within) stretches += 1;
      unpaused = Math.max(unpaused, named);
    }
    within = !parts;
  });
  return { stretches, unpaused };
}

const longestItem = 5;

/** Items between commas, slashes, separators, emoji, line breaks and the last "and": each of a few words. */
function longestList(analysis: Analysis): { list: Run | undefined; items: number } {
  const { tokens, data } = analysis;
  let best: Run | undefined;
  let items = 0;
  let from = 0;
  let count = 0;
  let size = 0;
  // Where the last word ends, and the last item of the list.
  let word = 0;
  let end = 0;
  const flush = () => {
    if (count > items) {
      items = count;
      best = { from, to: end };
    }
    count = 0;
  };
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !separates(token, data.joins)) {
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      size += 1;
      word = at + 1;
      continue;
    }
    if (size > longestItem) {
      // What introduces a list is long; its last word opens the list all the same.
      flush();
      from = word - 1;
      end = word;
      count = 1;
    } else if (size > 0) {
      if (count === 0) from = word - size;
      end = word;
      count += 1;
    }
    if (token === undefined) flush();
    size = 0;
  }
  return { list: best, items };
}

const separators: ReadonlySet<TokenKind> = new Set(['pause', 'break', 'emoji', 'end']);

function separates(token: Token, joins: ReadonlySet<string>): boolean {
  return separators.has(token.kind) || token.word === '+' || token.word === '&' || joins.has(token.word);
}
