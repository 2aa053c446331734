import type { Analysis } from './analysis.ts';
import { type Add, type Scope, weights } from './features.ts';
import type { Token } from './tokens.ts';

/**
 * Runs of two to four words told by their class, or by their ending when they have none: « plus que # <person> » is
 * learned once for every number and everybody.
 */
export function gistsOf({ from, to, classes }: Scope, { tokens }: Analysis, add: Add): void {
  const named = new Map<number, string>();
  for (const match of classes) if (!named.has(match.from)) named.set(match.from, match.name);
  let one = '^';
  let two = '';
  let three = '';
  for (let at = from; at < to; at += 1) {
    const gist = gistOf(tokens[at]!, named.get(at));
    if (gist === undefined) continue;
    add(`gist:${one} ${gist}`, weights.gist, { from: Math.max(from, at - 1), to: at + 1 });
    if (two !== '') {
      const run = { from: Math.max(from, at - 2), to: at + 1 };
      add(`gist:${two} ${one} ${gist}`, weights.gist, run);
      add(`gist:${two} _ ${gist}`, weights.gist, run);
    }
    if (three !== '')
      add(`gist:${three} _ _ ${gist}`, weights.gist, { from: Math.max(from, at - 3), to: at + 1 });
    three = two;
    two = one;
    one = gist;
  }
}

function gistOf({ kind, word }: Token, name: string | undefined): string | undefined {
  if (kind === 'number') return '#';
  if (kind === 'mark' || kind === 'break') return undefined;
  if (kind !== 'word') return kind === 'end' || kind === 'pause' ? word : kind;
  if (name !== undefined) return `<${name}>`;
  return word.length <= 4 ? word : `~${word.slice(-2)}`;
}
