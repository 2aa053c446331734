import { rules } from '../rules/index.ts';
import type { OptionValue } from '../schema.ts';
import { type Entries, laid, type Sourced } from './entries.ts';
import { presetEntries } from './presets.ts';

export interface LoadedConfiguration {
  /** Values for any file, each with where it comes from. */
  readonly values: Sourced;
  /** In order: later ones win. */
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly entries: Entries;
    readonly from: string;
  }[];
  readonly ignore: readonly string[];
}

/** No configuration file: the preset `recommended`. */
export const unconfigured: LoadedConfiguration = {
  values: laid(defaults(), presetEntries('recommended'), 'recommended'),
  overrides: [],
  ignore: [],
};

function defaults(): Sourced {
  const values = new Map<string, OptionValue>([
    ['thresholds.certainty', 3],
    ['thresholds.lead', 1],
    ['min-clarity', 0],
  ]);
  for (const rule of rules)
    for (const [name, value] of Object.entries(rule.options ?? {}))
      values.set(`rules.${rule.id}.options.${name}`, value as OptionValue);
  return laid(new Map(), values, 'default');
}
