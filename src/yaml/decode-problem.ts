import type { Path, Range } from './types.ts';

/** A closed set: one sentence for each in `locales/`. */
export type DecodeProblemCode =
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'not-one-of'
  | 'bad-pattern'
  | 'out-of-range'
  | 'decimal-comma';

export type Expected = 'text' | 'number' | 'whole number' | 'yes or no' | 'list' | 'record' | 'nothing';

export interface DecodeProblem {
  readonly code: DecodeProblemCode;
  readonly path: Path;
  readonly range: Range;
  /**
   * By code: `key`, `nearest`, `known` (unknown-key); `key` (missing-key); `expected`, `found` (wrong-type); `value`,
   * `nearest`, `known` (not-one-of); `value`, `pattern` (bad-pattern); `value`, `minimum`, `maximum` (out-of-range);
   * `value`, `fix` (decimal-comma). Untrusted text: shown only through `visible()`.
   */
  readonly args: Readonly<Record<string, string>>;
}

export interface Decoded<T> {
  /** Exact when there are no problems; otherwise what could be kept of it, list indexes unmoved. */
  readonly value: T;
  readonly problems: readonly DecodeProblem[];
}
