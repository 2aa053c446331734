import type { ConfigurationSettings, OptionValue } from '../schema.ts';

/** One configured value, by its flat name: `rules.vague-word.severity`, `thresholds.lead`, `min-clarity`. */
export type Entries = ReadonlyMap<string, OptionValue>;

/** Values laid over one another, each with where it comes from. */
export type Sourced = ReadonlyMap<string, { readonly value: OptionValue; readonly from: string }>;

/** Flattens the settings of a configuration, or of one of its overrides. */
export function entriesOf(settings: ConfigurationSettings): Map<string, OptionValue> {
  const entries = new Map<string, OptionValue>();
  for (const [id, setting] of Object.entries(settings.rules ?? {})) {
    const severity = typeof setting === 'string' ? setting : setting.severity;
    if (severity !== undefined) entries.set(severityKey(id), severity);
    const options = typeof setting === 'string' ? {} : (setting.options ?? {});
    for (const [name, value] of Object.entries(options)) entries.set(optionKey(id, name), value);
  }
  const { certainty, lead } = settings.thresholds ?? {};
  if (certainty !== undefined) entries.set('thresholds.certainty', certainty);
  if (lead !== undefined) entries.set('thresholds.lead', lead);
  if (settings.jurisdiction !== undefined) entries.set('jurisdiction', settings.jurisdiction);
  if (settings['min-clarity'] !== undefined) entries.set('min-clarity', settings['min-clarity']);
  return entries;
}

export const severityKey = (id: string): string => `rules.${id}.severity`;
export const optionKey = (id: string, name: string): string => `rules.${id}.options.${name}`;

/** Lays values over others. */
export function laid(
  under: Sourced,
  over: Entries,
  from: string,
): Map<string, { value: OptionValue; from: string }> {
  const sourced = new Map(under);
  for (const [key, value] of over) sourced.set(key, { value, from });
  return sourced;
}
