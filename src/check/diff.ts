/** A unified diff of two texts by lines, with three lines around each change; empty when they are the same. */
export function diff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const [a, b] = [linesOf(before), linesOf(after)];
  const steps = script(a, b);
  const hunks = grouped(steps).map((hunk) => {
    const count = (signs: string): number => hunk.filter(({ sign }) => signs.includes(sign)).length;
    const head = `@@ -${hunk[0]!.a + 1},${count(' -')} +${hunk[0]!.b + 1},${count(' +')} @@\n`;
    return head + hunk.map(({ sign, line }) => `${sign}${line}\n`).join('');
  });
  return `--- ${name}\n+++ ${name}\n${hunks.join('')}`;
}

/** The break at the end of the last line begins no line of its own. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
  /** Lines of each side before this one. */
  readonly a: number;
  readonly b: number;
}

const around = 3;

/** The shortest edit script (Myers 1986), quick when few lines differ. */
function script(a: readonly string[], b: readonly string[]): Step[] {
  const trace: Map<number, number>[] = [];
  let ends = new Map([[1, 0]]);
  for (let edits = 0; ; edits++) {
    const next = new Map(ends);
    trace.push(ends);
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && (ends.get(k - 1) ?? 0) < (ends.get(k + 1) ?? 0));
      let x = down ? (ends.get(k + 1) ?? 0) : (ends.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return walked(a, b, trace);
    }
    ends = next;
  }
}

function walked(a: readonly string[], b: readonly string[], trace: readonly Map<number, number>[]): Step[] {
  const steps: Step[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const ends = trace[edits]!;
    const k = x - y;
    const down = k === -edits || (k !== edits && (ends.get(k - 1) ?? 0) < (ends.get(k + 1) ?? 0));
    const from = down ? k + 1 : k - 1;
    const [fromX, fromY] = [ends.get(from) ?? 0, (ends.get(from) ?? 0) - from];
    while (x > fromX && y > fromY && x > 0 && y > 0) steps.push({ sign: ' ', line: a[--x]!, a: x, b: --y });
    if (edits === 0) break;
    if (down) steps.push({ sign: '+', line: b[--y]!, a: x, b: y });
    else steps.push({ sign: '-', line: a[--x]!, a: x, b: y });
  }
  return steps.reverse();
}

function grouped(steps: readonly Step[]): Step[][] {
  const shown = steps.map((_, index) =>
    steps.slice(Math.max(0, index - around), index + around + 1).some(({ sign }) => sign !== ' '),
  );
  const hunks: Step[][] = [];
  for (const [index, step] of steps.entries()) {
    if (!shown[index]) continue;
    if (!shown[index - 1]) hunks.push([]);
    hunks.at(-1)!.push(step);
  }
  return hunks;
}
