/** What a reporter is handed: findings in words, sorted, ready to be laid out. */
export interface ReportedPlace {
  readonly line: number;
  readonly column: number;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'advice';
  readonly path: string;
  readonly start: ReportedPlace;
  readonly end: ReportedPlace;
  readonly message: string;
  readonly suggestion?: string;
  /** The source line(s) shown with the span marked; absent when they may not be shown. */
  readonly excerpt?: string;
  /** Stable over moved lines: a hash of rule, path in the document and text. */
  readonly fingerprint: string;
}

export interface ReportedFile {
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
  /** 0-100; absent when the file could not be read. */
  readonly clarity?: number;
}

export interface ReportedRule {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'advice';
  readonly title: string;
  readonly why: string;
  readonly instead: string;
}

export interface Report {
  readonly version: string;
  readonly files: readonly ReportedFile[];
  readonly rules: readonly ReportedRule[];
  readonly counts: { readonly error: number; readonly warning: number; readonly advice: number };
}
