import type { Range } from '../yaml/types.ts';
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
  /** Whether the source line may show a client's words: then it is shown on a terminal or with `--excerpts` only. */
  readonly confidential: boolean;
  /** The same from one run to the next, wherever its lines move; unique in its file. */
  readonly fingerprint: string;
}
