/**
 * Patterns for names of files, matched in time proportional to (pattern × name): no regular expression is made, since
 * patterns come from files that anybody may have written.
 *
 * `*` and `?` stay within one folder, `**` crosses folders, `[a-z]` and `[!a-z]` are one character, `\` quotes the
 * next. `{a,b}` is both (64 expansions at most).
 */
export function globMatches(pattern: string, name: string): boolean {
  return braces(pattern).some((one) => pathMatches(one.split('/'), name.split('/')));
}

/**
 * A pattern as people write it on Windows, `drafts\*.yaml`, with the `/` that it is matched by. Before a bracket, a brace
 * or a `?` a backslash still quotes: no folder of theirs begins with one.
 */
export const withSlashes = (pattern: string): string => pattern.replace(/\\(?![[\]{}?!])/g, '/');

/** One pattern without braces, cut at `/`, against a path cut at `/`. */
export function pathMatches(pattern: readonly string[], path: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const part of pattern) {
    const next = new Set<number>();
    for (const at of reached) {
      if (part === '**') for (let to = at; to <= path.length; to++) next.add(to);
      else if (at < path.length && partMatches(part, path[at]!)) next.add(at + 1);
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(path.length);
}

/** Whether a text is a pattern rather than the name of one file. */
export const isGlob = (text: string): boolean => /[*?[{]/.test(text);

/** One folder's or file's name; the last `*` met is the only one that need grow. */
export function partMatches(pattern: string, name: string): boolean {
  let [at, letter, star, from] = [0, 0, -1, 0];
  while (letter < name.length) {
    const token = pattern[at] === '*' ? undefined : tokenAt(pattern, at);
    if (token?.matches(name[letter]!) === true) {
      at += token.length;
      letter++;
    } else if (pattern[at] === '*') {
      star = at++;
      from = letter;
    } else if (star >= 0) {
      at = star + 1;
      letter = ++from;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at >= pattern.length;
}

interface Token {
  readonly length: number;
  matches(letter: string): boolean;
}

function tokenAt(pattern: string, at: number): Token | undefined {
  const sign = pattern[at];
  if (sign === undefined) return undefined;
  if (sign === '?') return { length: 1, matches: () => true };
  if (sign === '\\' && at + 1 < pattern.length)
    return { length: 2, matches: (letter) => letter === pattern[at + 1] };
  const close =
    sign === '[' ? pattern.indexOf(']', at + (/^\[[!^]?\]/.test(pattern.slice(at, at + 3)) ? 3 : 2)) : -1;
  if (close === -1) return { length: 1, matches: (letter) => letter === sign };
  return { length: close + 1 - at, matches: (letter) => inClass(pattern.slice(at + 1, close), letter) };
}

function inClass(inside: string, letter: string): boolean {
  const negated = /^[!^]/.test(inside);
  const list = negated ? inside.slice(1) : inside;
  let found = false;
  for (let index = 0; index < list.length; index++) {
    const last = list[index + 1] === '-' && index + 2 < list.length ? list[index + 2]! : undefined;
    if (last === undefined ? letter === list[index] : list[index]! <= letter && letter <= last) found = true;
    if (last !== undefined) index += 2;
  }
  return found !== negated;
}

const mostExpansions = 64;

function braces(pattern: string): string[] {
  const waiting = [pattern];
  const done: string[] = [];
  while (waiting.length > 0 && done.length + waiting.length <= mostExpansions) {
    const one = waiting.pop()!;
    const found = /\{([^{}]*,[^{}]*)\}/.exec(one);
    if (found === null) {
      done.push(one);
      continue;
    }
    for (const choice of found[1]!.split(','))
      waiting.push(one.slice(0, found.index) + choice + one.slice(found.index + found[0].length));
  }
  return done;
}
