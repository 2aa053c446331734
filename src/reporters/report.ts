/** What a reporter is handed: findings in words, sorted, ready to be laid out. */
export interface ReportedPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export type ReportedSeverity = 'error' | 'warning' | 'advice';

/** The source line, with the marked part of it: `text.slice(start, end)`. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: ReportedSeverity;
  /** Dotted path in the document; empty for the whole file. */
  readonly path: string;
  readonly start: ReportedPlace;
  readonly end: ReportedPlace;
  readonly message: string;
  /** What to do in this very case, in place of the rule's `instead`. */
  readonly remedy?: string;
  /** Words proposed in place of the marked ones. */
  readonly suggestion?: string;
  /** Absent when it may not be shown: it holds a client's words, and this is not a terminal. */
  readonly excerpt?: Excerpt;
  /** Stable over moved lines: a hash of rule, path in the document and text. */
  readonly fingerprint: string;
}

export interface ReportedFile {
  /** As the person named it, `/` between folders, never absolute. */
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
  /** 0-100; absent when the file could not be read. */
  readonly clarity?: number;
}

/** In their order. Each time they are gone through, they may be made anew: many are never held at once. */
export interface ReportedFiles extends Iterable<ReportedFile> {
  readonly length: number;
}

export interface ReportedRule {
  readonly id: string;
  readonly severity: ReportedSeverity;
  readonly title: string;
  readonly why: string;
  readonly instead: string;
  readonly ignoreWhen: string;
}

export interface Report {
  readonly version: string;
  readonly locale: 'fr' | 'en';
  readonly files: ReportedFiles;
  /** The rules that found something, sorted by id. */
  readonly rules: readonly ReportedRule[];
  readonly counts: { readonly error: number; readonly warning: number; readonly advice: number };
  /** Findings left out because only errors were asked for. */
  readonly hidden: number;
  /** Findings left out because the baseline knows them. */
  readonly known: number;
}
