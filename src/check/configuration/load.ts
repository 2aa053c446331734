import { decode } from '../../yaml/decode.ts';
import { nearest } from '../../yaml/nearest.ts';
import { formatPath, nodeAt } from '../../yaml/path.ts';
import { readYaml } from '../../yaml/read.ts';
import type { Path, Range, YamlDocument } from '../../yaml/types.ts';
import { withSlashes } from '../glob.ts';
import type { Rule } from '../rule.ts';
import { nearestRule, ruleNamed } from '../rule-named.ts';
import { schema } from '../schema.generated.ts';
import type { Configuration, ConfigurationSettings, OptionValue } from '../schema.ts';
import { type Entries, entriesOf, laid, type Sourced } from './entries.ts';
import { type PresetName, presetEntries, presetNames } from './presets.ts';
import { type LoadedConfiguration, unconfigured } from './unconfigured.ts';

/** The files that a configuration may be made of, as a port. Names are `/`-separated, relative to one folder. */
export interface ConfigurationFiles {
  /** The bytes of a small regular file inside the repository; undefined when there is none, or when it is outside. */
  read(name: string): Uint8Array | undefined;
}

export type ConfigurationFaultCode =
  | 'unreadable'
  | 'not-yaml'
  | 'schema'
  | 'unknown-rule'
  | 'unknown-option'
  | 'wrong-option'
  | 'unknown-preset'
  | 'extends-missing'
  | 'extends-circle';

/** One thing wrong with a configuration. `args` as the sentence of its code needs them; untrusted. */
export interface ConfigurationFault {
  readonly code: ConfigurationFaultCode;
  readonly file: string;
  readonly range: Range | undefined;
  readonly args: Readonly<Record<string, string>>;
}

/** Loads a configuration with all that it extends. Data only: nothing is ever executed. */
export function loadConfiguration(
  files: ConfigurationFiles,
  name: string,
): { configuration: LoadedConfiguration; faults: readonly ConfigurationFault[] } {
  const loader = new Loader(files);
  loader.add(name, [], undefined);
  return {
    configuration: { values: loader.values, overrides: loader.overrides, ignore: loader.ignore },
    faults: inPlace(loader.faults),
  };
}

/** File by file in the order met, and in each from its first line to its last. */
function inPlace(faults: readonly ConfigurationFault[]): ConfigurationFault[] {
  const files = [...new Set(faults.map(({ file }) => file))];
  return [...faults].sort(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0),
  );
}

class Loader {
  values: Sourced = unconfigured.values;
  readonly overrides: LoadedConfiguration['overrides'][number][] = [];
  readonly ignore: string[] = [];
  readonly faults: ConfigurationFault[] = [];
  private readonly files: ConfigurationFiles;

  constructor(files: ConfigurationFiles) {
    this.files = files;
  }

  add(
    file: string,
    above: readonly string[],
    asked: { file: string; range: Range | undefined } | undefined,
  ): void {
    const from = asked ?? { file, range: undefined };
    if (above.includes(file)) {
      this.fault('extends-circle', from.file, from.range, { name: file });
      return;
    }
    const bytes = this.files.read(file);
    if (bytes === undefined) {
      this.fault(asked ? 'extends-missing' : 'unreadable', from.file, from.range, { name: file });
      return;
    }
    const read = readYaml(bytes);
    if (!read.ok) {
      for (const { code, range, args } of read.problems)
        this.fault('not-yaml', file, range, { ...args, code });
      return;
    }
    const { value, problems } = decode<Configuration>(schema, read.document.root);
    for (const { code, path, range, args } of problems)
      this.fault('schema', file, range, { ...args, code, name: formatPath(path) });
    this.lay(file, value, read.document, [...above, file]);
  }

  private lay(file: string, given: Configuration, document: YamlDocument, above: readonly string[]): void {
    for (const [index, name] of (given.extends ?? []).entries()) {
      const range = nodeAt(document, ['extends', index])?.range;
      if (presetNames.includes(name as PresetName))
        this.values = laid(this.values, presetEntries(name as PresetName), name);
      else if (/[./]/.test(name)) this.add(beside(file, name), above, { file, range });
      else
        this.fault('unknown-preset', file, range, {
          name,
          nearest: nearest(name, presetNames) ?? '',
          known: presetNames.join(', '),
        });
    }
    this.values = laid(this.values, this.checked(file, given, document, []), file);
    for (const [index, { files, ...settings }] of (given.overrides ?? []).entries()) {
      const entries = this.checked(file, settings, document, ['overrides', index]);
      this.overrides.push({ files: files.map(withSlashes), entries, from: `${file} overrides[${index}]` });
    }
    this.ignore.push(...(given.ignore ?? []).map(withSlashes));
  }

  /** The entries of settings whose rules and options exist; the others are faults. */
  private checked(file: string, settings: ConfigurationSettings, document: YamlDocument, at: Path): Entries {
    for (const [id, setting] of Object.entries(settings.rules ?? {})) {
      const path = [...at, 'rules', id];
      const rule = ruleNamed(id);
      if (rule === undefined) {
        const near = nearestRule(id);
        this.fault('unknown-rule', file, nodeAt(document, path)?.range, { name: id, nearest: near });
      } else if (typeof setting === 'object')
        for (const [name, value] of Object.entries(setting.options ?? {}))
          this.option(file, rule, name, value, nodeAt(document, [...path, 'options', name])?.range);
    }
    return entriesOf(settings);
  }

  private option(file: string, rule: Rule, name: string, value: OptionValue, range: Range | undefined): void {
    const known: Readonly<Record<string, unknown>> = { ...(rule.options ?? {}) };
    if (!Object.hasOwn(known, name))
      this.fault('unknown-option', file, range, {
        rule: rule.id,
        name,
        known: Object.keys(known).join(', '),
      });
    else if (typeof known[name] !== typeof value || Array.isArray(known[name]) !== Array.isArray(value))
      this.fault('wrong-option', file, range, { rule: rule.id, name, example: JSON.stringify(known[name]) });
  }

  private fault(
    code: ConfigurationFaultCode,
    file: string,
    range: Range | undefined,
    args: Readonly<Record<string, string>>,
  ): void {
    this.faults.push({ code, file, range, args });
  }
}

/** A name written in a configuration, from the folder that file stands in. */
function beside(file: string, name: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
