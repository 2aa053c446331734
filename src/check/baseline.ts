import type { Told } from './engine.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Findings known and not reported again: by file (named from the baseline's folder), fingerprint → rule. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, string>>;

const format = 'limpide-baseline/1';

/** Reads a baseline; undefined when the text is not one. */
export function readBaseline(text: string): Baseline | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(read) || read['format'] !== format || !isRecord(read['files'])) return undefined;
  const files = new Map<string, ReadonlyMap<string, string>>();
  for (const [file, known] of Object.entries(read['files'])) {
    if (!isRecord(known)) return undefined;
    files.set(file, new Map(Object.entries(known).map(([print, rule]) => [print, String(rule)])));
  }
  return files;
}

/** The text of a baseline: sorted, so that a diff shows only what changed. */
export function writeBaseline(baseline: Baseline): string {
  const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const files = Object.fromEntries(
    sorted(baseline).map(([file, known]) => [file, Object.fromEntries(sorted(known))]),
  );
  return `${JSON.stringify({ format, files }, null, 2)}\n`;
}

/** The baseline that knows exactly these findings. */
export function baselineOf(
  checked: Iterable<Pick<Told, 'file' | 'findings'>>,
  nameOf: (file: string) => string,
): Baseline {
  const files = new Map<string, Map<string, string>>();
  for (const { file, findings } of checked)
    for (const finding of findings) {
      const name = nameOf(file);
      const known = files.get(name) ?? new Map<string, string>();
      files.set(name, known.set(fingerprintOf(finding), finding.rule));
    }
  return files;
}

/** What of a baseline is still found. It never grows: a new finding is for somebody to look at. */
export function pruned(baseline: Baseline, found: Baseline): Baseline {
  const files = new Map<string, ReadonlyMap<string, string>>();
  for (const [file, known] of baseline) {
    const kept = new Map([...known].filter(([print]) => found.get(file)?.has(print)));
    if (kept.size > 0) files.set(file, kept);
  }
  return files;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
