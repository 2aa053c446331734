import type { Told } from '../../check/engine.ts';
import type { Finding } from '../../check/finding.ts';
import { fingerprintOf } from '../../check/fingerprint.ts';
import { ruleNamed } from '../../check/rule-named.ts';
import { rules } from '../../check/rules/index.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Excerpt, Report, ReportedFile, ReportedFinding } from '../../reporters/report.ts';
import { sumOf, type Tally } from './tally.ts';
import type { Tellings } from './tellings.ts';

export interface ReportingOptions {
  readonly version: string;
  readonly locale: Locale;
  /** Whether a client's words may be shown. */
  readonly excerpts: boolean;
  /** Whether to leave out all but errors. */
  readonly quiet: boolean;
  /** How many findings the baseline held back. */
  readonly known: number;
}

/** Findings in words, ready for any reporter. */
export function reportOf(checked: Tellings, { total, byRule }: Tally, options: ReportingOptions): Report {
  const counts = options.quiet ? { error: total.error, warning: 0, advice: 0 } : total;
  return {
    version: options.version,
    locale: options.locale,
    files: {
      length: checked.length,
      *[Symbol.iterator]() {
        for (const told of checked) yield reportedFile(told, options);
      },
    },
    rules: rules
      .filter(({ id }) => (options.quiet ? byRule.get(id)?.error : byRule.get(id)))
      .map(({ id, severity, text }) => {
        const { title, why, instead, ignoreWhen } = text[options.locale];
        return { id, severity, title, why, instead, ignoreWhen };
      }),
    counts,
    hidden: sumOf(total) - sumOf(counts),
    known: options.known,
  };
}

const isShown = ({ severity }: Finding, { quiet }: ReportingOptions): boolean =>
  !quiet || severity === 'error';

function reportedFile({ file, findings, lines, clarity }: Told, options: ReportingOptions): ReportedFile {
  return {
    file,
    findings: findings
      .filter((finding) => isShown(finding, options))
      .map((finding) => reported(finding, lines, options)),
    ...(clarity === undefined ? {} : { clarity }),
  };
}

function reported(
  finding: Finding,
  lines: Told['lines'],
  { locale, excerpts }: ReportingOptions,
): ReportedFinding {
  const { rule, severity, path, range, args, replacement, confidential } = finding;
  const text = ruleNamed(rule)!.text[locale];
  const remedy = text.remedy?.(args);
  const excerpt = excerpts || !confidential ? excerptOf(lines, finding) : undefined;
  return Object.assign(new Fingerprinted(finding), {
    rule,
    severity,
    path,
    start: { line: range.start.line, column: range.start.column },
    end: { line: range.end.line, column: range.end.column },
    message: text.message(args),
    ...(remedy === undefined ? {} : { remedy }),
    ...(replacement === undefined ? {} : { suggestion: replacement }),
    ...(excerpt === undefined ? {} : { excerpt }),
  });
}

/** Few reporters ask. A class: with a getter of its own, each finding would have a shape of its own, and outlive its use. */
class Fingerprinted {
  readonly #finding: Finding;

  constructor(finding: Finding) {
    this.#finding = finding;
  }

  get fingerprint(): string {
    return fingerprintOf(this.#finding);
  }
}

function excerptOf(lines: Told['lines'], { range: { start, end } }: Finding): Excerpt | undefined {
  const line = lines[start.line];
  if (line === undefined) return undefined;
  return {
    line: start.line,
    text: line,
    start: start.column - 1,
    end: Math.max(start.column, end.line === start.line ? end.column - 1 : line.length),
  };
}
