import type { Analysis } from './analysis.ts';
import type { Run } from './sentences.ts';
import type { Token } from './tokens.ts';

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
  /** Different crafts or services named. */
  readonly crafts: number;
}

export function structureOf(analysis: Analysis): Structure {
  const { tokens, quoted, data, classes } = analysis;
  const familiar: number[] = [];
  const formal: number[] = [];
  tokens.forEach((token, at) => {
    if (quoted[at]) return;
    if (data.persons.familiar.has(token.word)) familiar.push(at);
    if (data.persons.formal.has(token.word)) formal.push(at);
  });
  for (const match of classes) {
    if (quoted[match.from] || data.persons.unaddressed.has(tokens[match.from]!.word)) continue;
    if (match.name === 'familiar-order') familiar.push(match.from);
    if (match.name === 'formal-order') formal.push(match.from);
  }
  const named = [
    ...familiar,
    ...formal,
    ...classes
      .filter(
        ({ name, from }) =>
          name === 'clients' || (name === 'order' && !data.persons.unaddressed.has(tokens[from]!.word)),
      )
      .map((match) => match.from),
  ].sort((a, b) => a - b)[0];
  const crafts = new Set(
    classes.filter((match) => match.name === 'crafts').map((match) => data.stem(tokens[match.from]!.word)),
  );
  return {
    client: named === undefined ? undefined : { from: named, to: named + 1 },
    named: classes.some(({ name, from }) => name === 'named' && !quoted[from]),
    familiar: familiar.sort((a, b) => a - b),
    formal: formal.sort((a, b) => a - b),
    ...longestList(analysis),
    crafts: crafts.size,
  };
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

function separates(token: Token, joins: ReadonlySet<string>): boolean {
  return (
    ['pause', 'break', 'emoji', 'end'].includes(token.kind) ||
    token.word === '+' ||
    token.word === '&' ||
    joins.has(token.word)
  );
}
