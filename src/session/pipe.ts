/**
 * Earlier answers inside a question: `{{ first }}`, and in French `{{ craft | de }}`, `| que`, `| le`, `| a` with elision
 * and contraction. Nothing else: no logic, no other filter.
 */
import type { Known } from './condition.ts';

/** The French joints, handed in by name (`language/grammar`). */
export type Joints = Readonly<Record<string, (text: string) => string>>;

const hole = (): RegExp => /\{\{ ?([a-z][a-z0-9_-]{0,63})(?: ?\| ?(\p{Ll}{1,10}))? ?\}\}/gu;

/** The names and filters that a text uses, with where. */
export function holesOf(text: string): { name: string; filter: string | undefined; at: number }[] {
  return [...text.matchAll(hole())].map((match) => ({ name: match[1]!, filter: match[2], at: match.index }));
}

/** A question quotes a few words, not a page: more is cut, so that texts made of texts stay bounded. */
const longest = 400;

/** Fills the holes; one that nothing fills yet leaves `…`. */
export function piped(text: string, known: Known, joints: Joints): string {
  return text.replace(hole(), (_, name: string, filter: string | undefined) => {
    const value = known.spoken?.(name) ?? known.value(name);
    const said = Array.isArray(value)
      ? value.filter((one) => typeof one === 'string').join(', ')
      : String(value ?? '…');
    // Inside a sentence, a sentence gives up its full stop.
    const line = said
      .split('\n')[0]!
      .trimEnd()
      .replace(/(?<!\.)\.$/, '');
    const first = line.length > longest ? `${line.slice(0, longest)}…` : line;
    return filter === undefined ? first : (joints[filter] ?? ((same) => same))(first);
  });
}
