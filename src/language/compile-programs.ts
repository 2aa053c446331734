import { bitOf, needsNothing, reaches } from './ahead.ts';
import type { Draft } from './compile.ts';
import type { NumbersOf } from './compile-atoms.ts';
import { codes } from './matcher.ts';
import { type Pack, shorts } from './pack.ts';
import type { Element } from './pattern.ts';

/** The patterns that are kept, and their programs (`matcher.ts`); programs that go on alike are one. */
export interface Programs extends Pick<Pack, 'patterns' | 'names' | 'programs' | 'needs'> {
  /** By draft, the number of its pattern: those of one name that go on alike are one, whatever they begin with. */
  readonly numbers: readonly number[];
  /** By pattern, its stage. */
  readonly stages: readonly number[];
}

export function programsOf(drafts: readonly Draft[], numberOf: NumbersOf): Programs {
  const programs: number[] = [];
  const needs = new Map<number, number>();
  const starts = new Map<string, number>();
  const known = new Map<string, number>();
  const kept: { readonly stage: number; readonly name: number; readonly start: number }[] = [];
  const numbers = drafts.map(({ stage, name, elements }) => {
    const need = needOf(elements, numberOf);
    if (!needs.has(need)) needs.set(need, needs.size);
    const program = [
      needs.get(need)!,
      ...elements.flatMap((element, at) => codesOf(element, at, numberOf)),
      codes.end,
    ];
    const text = program.join(' ');
    if (!starts.has(text)) starts.set(text, programs.push(...program) - program.length);
    const start = starts.get(text)!;
    const key = `${stage} ${name} ${start}`;
    if (!known.has(key)) known.set(key, kept.push({ stage, name, start }) - 1);
    return known.get(key)!;
  });
  return {
    numbers,
    stages: kept.map(({ stage }) => stage),
    patterns: shorts(kept.map(({ start }) => start)),
    names: shorts(kept.map(({ name }) => name)),
    programs: shorts(programs),
    needs: Int32Array.from(needs.keys()),
  };
}

function codesOf(element: Element, at: number, numberOf: NumbersOf): number[] {
  if (element.kind === 'start') return [codes.start];
  if (element.kind === 'finish') return [codes.finish];
  if (element.kind === 'gap') return [codes.gap | (element.most << 3)];
  // The words under which a pattern is filed need not be looked at again.
  if (at === 0 && !hasClass(element)) return [codes.begun];
  const numbers = numberOf(element);
  const code = element.optional ? codes.optional : hasClass(element) ? codes.any : codes.word;
  return [code | (numbers.length << 3), ...numbers];
}

/** What a pattern needs behind its head: bits of which the words that follow have one, and how far they are looked for. */
function needOf(elements: readonly Element[], numberOf: NumbersOf): number {
  const [head, ...rest] = elements.filter(({ kind }) => kind !== 'start');
  let skipped = 0;
  // A class may be several words, and then lead further than one looks.
  if (head?.kind !== 'any' || hasClass(head)) return needsNothing;
  for (const element of rest) {
    if (element.kind === 'gap') skipped += element.most;
    else if (element.kind !== 'any' || (element.optional && hasClass(element))) return needsNothing;
    else if (element.optional) skipped += 1;
    else {
      const reach = reaches.findIndex((words) => words > skipped);
      return reach === -1 ? needsNothing : numberOf(element).reduce((bits, one) => bits | bitOf(one), reach);
    }
  }
  return needsNothing;
}

const hasClass = ({ atoms }: Element & { kind: 'any' }): boolean =>
  atoms.some(({ kind }) => kind === 'class');
