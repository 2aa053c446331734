import {
  type Diagnostic,
  DiagnosticSeverity,
  type Position,
  type Range,
} from 'vscode-languageserver/node.js';
import type { Finding } from '../check/finding.ts';
import { fingerprintOf } from '../check/fingerprint.ts';
import { ruleNamed } from '../check/rule-named.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  advice: DiagnosticSeverity.Information,
} as const;

type Place = Finding['range']['start'];

export const positionOf = ({ line, column }: Place): Position => ({ line: line - 1, character: column - 1 });
export const rangeOf = ({ start, end }: Finding['range']): Range => ({
  start: positionOf(start),
  end: positionOf(end),
});

/** A finding as an editor shows it; its fingerprint comes back with the code action. */
export function diagnosticOf(finding: Finding, locale: 'fr' | 'en'): Diagnostic {
  const rule = ruleNamed(finding.rule)!;
  return {
    range: rangeOf(finding.range),
    severity: severities[finding.severity],
    source: 'limpide',
    code: finding.rule,
    message: rule.text[locale].message(finding.args),
    data: { fingerprint: fingerprintOf(finding) },
  };
}
