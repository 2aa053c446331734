import type { Atom, Element } from './pattern.ts';

/** The numbers of an element's choices, in their order. */
export type NumbersOf = (element: Element & { kind: 'any' }) => readonly number[];

/** The atoms of all patterns, numbered: 0 a number, then those of each key, then the tails; classes go on from there. */
export interface Atoms {
  readonly count: number;
  readonly keys: readonly string[];
  readonly keyAtoms: Uint16Array;
  readonly kinds: Uint8Array;
  readonly tails: readonly string[];
  readonly endings: readonly (readonly [string, number])[];
  readonly numberOf: NumbersOf;
}

/** `others`: words that are keys without being atoms. */
export function atomsOf(
  atoms: readonly Atom[],
  others: readonly string[],
  classes: ReadonlyMap<string, number>,
): Atoms {
  const sets = endingSets(atoms);
  const kindOf = ({ kind, endings }: Atom): number =>
    kind === 'word' ? 0 : kind === 'stem' ? 1 : 2 + sets.indexOf(signature(endings!));
  const byKey = new Map<string, Set<number>>(others.map((word) => [word, new Set()]));
  const tails = new Set<string>();
  for (const atom of atoms) {
    if (atom.kind === 'number' || atom.kind === 'class') continue;
    if (atom.text === '') throw new Error('an empty word in a pattern');
    if (atom.kind === 'tail') tails.add(atom.text);
    else byKey.set(atom.text, (byKey.get(atom.text) ?? new Set()).add(kindOf(atom)));
  }
  const keys = [...byKey.keys()].sort();
  const numbers = new Map<string, number>();
  const kinds = [0];
  const keyAtoms = keys.map((key) => {
    const first = kinds.length;
    for (const kind of [...byKey.get(key)!].sort((one, other) => one - other)) {
      numbers.set(`${kind} ${key}`, kinds.length);
      kinds.push(kind);
    }
    return first;
  });
  keyAtoms.push(kinds.length);
  const firstTail = kinds.length;
  const sortedTails = [...tails].sort();
  const count = firstTail + sortedTails.length;
  const number = (atom: Atom): number => {
    if (atom.kind === 'number') return 0;
    if (atom.kind === 'tail') return firstTail + sortedTails.indexOf(atom.text);
    if (atom.kind !== 'class') return numbers.get(`${kindOf(atom)} ${atom.text}`)!;
    const named = classes.get(atom.text);
    if (named === undefined) throw new Error(`a pattern uses <${atom.text}>, which is no class`);
    return count + named;
  };
  return {
    count,
    keys,
    keyAtoms: Uint16Array.from(keyAtoms),
    kinds: Uint8Array.from(kinds),
    tails: sortedTails,
    endings: endingsOf(sets),
    numberOf: ({ atoms: choices }) => choices.map(number),
  };
}

const signature = (endings: ReadonlySet<string>): string => [...endings].sort().join(' ');

/** The sets of endings, each named by what it holds. A word's endings are told as bits: there is room for 31 sets. */
function endingSets(atoms: readonly Atom[]): string[] {
  const sets = new Set(atoms.flatMap(({ endings }) => (endings === undefined ? [] : [signature(endings)])));
  if (sets.size > 31) throw new Error(`${sets.size} sets of endings: at most 31 can be told apart`);
  return [...sets].sort();
}

function endingsOf(sets: readonly string[]): [string, number][] {
  const bits = new Map<string, number>();
  sets.forEach((set, number) => {
    for (const ending of set.split(' ')) bits.set(ending, (bits.get(ending) ?? 0) | (1 << number));
  });
  return [...bits].sort();
}
