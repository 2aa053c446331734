import { globMatches } from '../glob.ts';
import { rules } from '../rules/index.ts';
import type { RuleSetting, Settings } from '../settings.ts';
import { laid, optionKey, type Sourced, severityKey } from './entries.ts';
import type { LoadedConfiguration } from './unconfigured.ts';

/** The values for one file (named from the configuration's folder), each with where it comes from. */
export function valuesFor({ values, overrides }: LoadedConfiguration, file: string): Sourced {
  return overrides
    .filter(({ files }) => files.some((glob) => globMatches(glob, file)))
    .reduce<Sourced>((under, { entries, from }) => laid(under, entries, from), values);
}

/** The same as the engine takes it. */
export function settingsFor(configuration: LoadedConfiguration, file: string): Settings {
  const values = valuesFor(configuration, file);
  const number = (key: string): number => Number(values.get(key)?.value);
  const jurisdiction = values.get('jurisdiction')?.value;
  return {
    rules: new Map(
      rules.map((rule) => [rule.id, settingOf(rule.id, Object.keys(rule.options ?? {}), values)]),
    ),
    thresholds: { certainty: number('thresholds.certainty'), lead: number('thresholds.lead') },
    jurisdiction: jurisdiction === 'fr' || jurisdiction === 'none' ? jurisdiction : undefined,
    minClarity: number('min-clarity'),
  };
}

function settingOf(id: string, names: readonly string[], values: Sourced): RuleSetting {
  const options = names.map((name) => [name, values.get(optionKey(id, name))?.value] as const);
  return {
    severity: values.get(severityKey(id))?.value as RuleSetting['severity'],
    options: Object.fromEntries(options),
  };
}
