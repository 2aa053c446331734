/** The words that a person types after `:`, in their language or in English. */
import type { Words } from '../locales/words.ts';

type Names = Words['wizard']['commands'];
export type Command = keyof Names;

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

export type Typed =
  | { readonly command: Command }
  /** Not a command: the name as typed, and the nearest one there is. */
  | { readonly stranger: string; readonly nearest: string };

/** A lone `:word` (or `: word`) of letters; anything else is an answer and gives undefined. */
export function commandOf(line: string, names: Names): Typed | undefined {
  const said = /^\s*:\s?(\p{L}[\p{L} '’-]{0,19})\s*$/u.exec(line)?.[1];
  if (said === undefined) return undefined;
  const known = (Object.keys(names) as Command[]).flatMap((command) => [
    { command, name: fold(names[command]), shown: names[command] },
    { command, name: command as string, shown: names[command] },
  ]);
  const word = fold(said);
  const found =
    known.find(({ name }) => name === word) ??
    only(known.filter(({ name }) => word.length > 0 && name.startsWith(word)));
  if (found !== undefined) return { command: found.command };
  const near = known
    .map((one) => ({ ...one, far: distance(one.name, word) }))
    .sort((a, b) => a.far - b.far)
    .find(({ far }) => far <= 2);
  return { stranger: said.trim(), nearest: near?.shown ?? '' };
}

/** `:ex` is enough for `:exemple`, as long as no other command starts so. */
function only<T extends { command: Command }>(found: readonly T[]): T | undefined {
  return new Set(found.map(({ command }) => command)).size === 1 ? found[0] : undefined;
}

/** Letters to change, add or take away (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
