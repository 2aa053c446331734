import type { Severity } from '../rule.ts';
import { rules } from '../rules/index.ts';
import type { OptionValue } from '../schema.ts';
import { severityKey } from './entries.ts';

type Preset = (own: Severity) => Severity | 'off';

/** Each preset says what becomes of a rule's own severity. */
export const presets = {
  /** For a first evening: what breaks the file stays an error, warnings become advice, advice is silent. */
  gentle: (own) => (own === 'error' ? 'error' : own === 'warning' ? 'advice' : 'off'),
  recommended: (own) => own,
  /** For an offer about to be published: one step up for all. */
  strict: (own) => (own === 'advice' ? 'warning' : 'error'),
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as readonly PresetName[];

/** What a preset sets: one severity for each rule. */
export function presetEntries(name: PresetName): Map<string, OptionValue> {
  return new Map(rules.map(({ id, severity }) => [severityKey(id), presets[name](severity)]));
}
