import type { Span } from '../language/reading.ts';
import { isPublic } from '../offer/public.ts';
import type { Positioning } from '../offer/schema.ts';
import { formatPath } from '../yaml/path.ts';
import type { Path, Range } from '../yaml/types.ts';
import { identityOf } from './fingerprint.ts';
import type { Severity } from './rule.ts';

/** A hit, placed in its file. Data only: `commands/` turns it into words for the reporters. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** As the person named it, `/` between folders, never absolute. */
  readonly file: string;
  /** Dotted path in the document, `evidence[2].when`. */
  readonly path: string;
  readonly range: Range;
  readonly args: unknown;
  readonly replacement?: string;
  /** The words of the value that `range` marks; absent when it marks the whole. */
  readonly span?: Span;
  /** A comment on the line above this one (or on it) silences the finding. */
  readonly commentLine: number;
  /** Whether the source line may show a client's words: then it is shown on a terminal or with `--excerpts` only. */
  readonly confidential: boolean;
  /** What its fingerprint is taken of (`fingerprint.ts`); unique in its file. */
  readonly identity: string;
}

/** A finding still without a file, a place in the order or a fingerprint. */
export interface FindingDraft {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: Path;
  readonly range: Range;
  readonly args: unknown;
  readonly replacement?: string | undefined;
  readonly span?: Span | undefined;
  /** The line of the key that holds it. */
  readonly holderLine: number;
}

/** Sorted, one of a kind, each with a fingerprint of its own. */
export function finished(
  file: string,
  drafts: readonly FindingDraft[],
  text: string,
  offer: Positioning | undefined,
): Finding[] {
  const seen = new Map<string, number>();
  return [...drafts]
    .sort(byPlace)
    .map(({ rule, severity, path, range, args, replacement, span, holderLine }) => {
      const words = text.slice(range.start.offset, range.end.offset);
      const first = identityOf(rule, path, offer, words);
      const times = (seen.get(first) ?? 0) + 1;
      seen.set(first, times);
      return {
        rule,
        severity,
        file,
        path: formatPath(path),
        range,
        args,
        ...(replacement === undefined ? {} : { replacement }),
        ...(span === undefined ? {} : { span }),
        commentLine: Math.min(holderLine, range.start.line),
        confidential: !isPublic(path),
        identity: times === 1 ? first : identityOf(rule, [...path, times], undefined, words),
      };
    });
}

/** The lines of `text` on which findings begin, without their line breaks. */
export const linesOf = (findings: readonly Finding[], text: string): Record<number, string> =>
  linesAt(lineStartsOf(findings), text);

/** The lines on which findings begin, by number, each with the offset of its first column: a byte order mark is none. */
export const lineStartsOf = (findings: readonly Finding[]): ReadonlyMap<number, number> =>
  new Map(findings.map(({ range: { start } }) => [start.line, start.offset - start.column + 1]));

export function linesAt(starts: Iterable<readonly [number, number]>, text: string): Record<number, string> {
  const lines: Record<number, string> = {};
  for (const [line, start] of starts) {
    const end = text.indexOf('\n', start);
    lines[line] = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
  }
  return lines;
}

function byPlace(a: FindingDraft, b: FindingDraft): number {
  const [x, y] = [a.range, b.range];
  return (
    x.start.offset - y.start.offset ||
    x.end.offset - y.end.offset ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
