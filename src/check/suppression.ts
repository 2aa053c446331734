import type { Range, YamlDocument } from '../yaml/types.ts';

/** `# limpide-ignore vague-word: why`, for its line or the next, or `# limpide-ignore-file …` for the whole file. */
export interface Suppression {
  readonly rules: readonly string[];
  /** Empty when none is given: the comment then has no effect. */
  readonly reason: string;
  /** The line it speaks of; undefined for the whole file. */
  readonly line: number | undefined;
  readonly range: Range;
}

/** How every one begins: most comments are none, and a pattern takes time to compile. */
const beginning = 'limpide-ignore';
const form = /^limpide-ignore(-file)?(?![\w-])[ \t]*([^:]*)(?::(.*))?$/u;

/** Every suppression comment of a document, in its order. */
export function suppressionsOf(document: YamlDocument): Suppression[] {
  let lines: readonly string[] | undefined;
  return document.comments.flatMap((comment) => {
    const found = comment.text.startsWith(beginning) ? form.exec(comment.text) : null;
    if (found === null) return [];
    const { range, alone } = comment;
    lines ??= document.text.split('\n');
    const line = alone ? nextLine(lines, range.start.line) : range.start.line;
    return [
      {
        rules: found[2]!.split(/[\s,]+/).filter((name) => name !== ''),
        reason: (found[3] ?? '').trim(),
        line: found[1] === undefined ? line : undefined,
        range,
      },
    ];
  });
}

/** The first line after `line` that is neither blank nor a comment. */
function nextLine(lines: readonly string[], line: number): number {
  let index = line;
  while (index < lines.length && /^\s*(?:#.*)?$/.test(lines[index]!)) index++;
  return index + 1;
}
