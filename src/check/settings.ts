import type { Rule, Severity, Thresholds } from './rule.ts';
import { rules } from './rules/index.ts';

/** What the configuration comes to for one file. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly thresholds: Thresholds;
  /** Undefined: as the offer's language says (`fr` for French). */
  readonly jurisdiction: 'fr' | 'none' | undefined;
  /** 0-100; 0 asks for nothing. */
  readonly minClarity: number;
}

export interface RuleSetting {
  readonly severity: Severity | 'off';
  /** Over the rule's own defaults. */
  readonly options: Readonly<Record<string, unknown>>;
}

const ranks: Readonly<Record<Severity, number>> = { advice: 0, warning: 1, error: 2 };
const severities: readonly Severity[] = ['advice', 'warning', 'error'];

/** How bad, to compare: advice 0, warning 1, error 2. */
export const rankOf = (severity: Severity): number => ranks[severity];

/** Each rule at its own severity: the preset `recommended`. */
export const recommended: Settings = {
  rules: new Map(rules.map(({ id, severity }) => [id, { severity, options: {} }])),
  thresholds: { certainty: 3, lead: 1 },
  jurisdiction: undefined,
  minClarity: 0,
};

/** The severity a hit has under a setting: one that is milder than its rule's own stays milder by as many steps. */
export function severityOf(rule: Rule, hit: Severity | undefined, setting: Severity): Severity {
  const milder = hit === undefined ? 0 : ranks[rule.severity] - ranks[hit];
  return severities[Math.min(2, Math.max(0, ranks[setting] - milder))]!;
}
