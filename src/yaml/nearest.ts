/**
 * The known name closest to what was typed, when it is close enough to be meant (edit distance, a third of it); else the
 * one name that begins with all of it, and goes on after a dash ("vague" for "vague-word").
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((name) => ({ name, distance: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(1, Math.ceil(typed.length / 3))
    ? best.name
    : begunBy(typed.toLowerCase(), known);
}

function begunBy(typed: string, known: readonly string[]): string | undefined {
  const begun = typed === '' ? [] : known.filter((name) => name.toLowerCase().startsWith(`${typed}-`));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Levenshtein, with a swap of neighbours as one step (optimal string alignment). Long inputs are cut: names are short. */
function distance(a: string, b: string): number {
  const [x, y] = [a.slice(0, 64), b.slice(0, 64)];
  const rows: number[][] = [Array.from({ length: y.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= x.length; i++) {
    const row = [i];
    for (let j = 1; j <= y.length; j++) {
      const cost = x[i - 1] === y[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, rows[i - 1]![j]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[x.length]![y.length]!;
}
