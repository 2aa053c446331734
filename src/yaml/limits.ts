/** What one YAML file may cost. The defaults are far above any offer written by hand. */
export interface Limits {
  /** In bytes of UTF-8. */
  readonly bytes: number;
  /** Lexical tokens, blanks and line breaks included. */
  readonly tokens: number;
  /** Mappings and lists inside one another. */
  readonly depth: number;
}

export const defaultLimits: Limits = { bytes: 1_000_000, tokens: 400_000, depth: 64 };
