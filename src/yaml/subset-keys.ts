/** The keys of the strict subset. */
import type { PlacedEntry } from './nodes.ts';

/**
 * Where a key ends that begins at `at`, a letter and a few plain signs behind it, its colon not counted; -1 for any
 * other. As limpide writes it: between quotes where YAML 1.1 takes the word for a boolean (`"on"`).
 */
export function keyEnd(text: string, at: number): number {
  const isQuoted = text.charCodeAt(at) === 34;
  const from = isQuoted ? at + 1 : at;
  let end = from;
  while (isNameSign(text.charCodeAt(end), end === from)) end++;
  if (end === from) return -1;
  if (isQuoted && text.charCodeAt(end++) !== 34) return -1;
  const next = text.charCodeAt(end + 1);
  return text.charCodeAt(end) === 58 && (next === 32 || next === 10 || end + 1 === text.length) ? end : -1;
}

/** A letter or `_`; further on also a digit, `.` or `-`. */
const isNameSign = (code: number, isFirst: boolean): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  (!isFirst && ((code >= 48 && code <= 57) || code === 45 || code === 46));

/** As many keys are compared one by one sooner than a set of them is made. */
const fewKeys = 12;

export function hasTwice(entries: readonly PlacedEntry[]): boolean {
  if (entries.length > fewKeys) return new Set(entries.map(({ key }) => key.value)).size < entries.length;
  return entries.some(({ key }, at) => {
    for (let before = 0; before < at; before++) if (entries[before]!.key.value === key.value) return true;
    return false;
  });
}
