import { valuesFor } from '../../check/configuration/settings-for.ts';
import type { LoadedConfiguration } from '../../check/configuration/unconfigured.ts';
import { visible } from '../../escape/visible.ts';
import type { Context } from '../context.ts';
import type { Configured } from './configuring.ts';
import { nameForGlobs } from './inputs.ts';
import { nameFrom } from './tree.ts';

/** Each setting (for one file when it is named), sorted, with where it comes from. */
export function printConfig(context: Context, settings: Configured, file: string | undefined): number {
  const { configuration } = settings;
  const values =
    file === undefined
      ? configuration.values
      : valuesFor(configuration, nameForGlobs(context, settings, nameFrom(context.host.cwd, file)));
  const rows = [...values]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { value, from }]) => ({
      setting: visible(`${key}: ${written(value)}`),
      from: visible(from),
    }));
  const width = Math.max(0, ...rows.map(({ setting }) => setting.length));
  const lines = rows.map(({ setting, from }) => `${setting.padEnd(width)}  # ${from}\n`);
  context.host.stdout.write(lines.join('') + ignoring(configuration));
  return 0;
}

function ignoring({ ignore }: LoadedConfiguration): string {
  return ignore.length === 0 ? '' : `ignore: ${visible(JSON.stringify(ignore))}\n`;
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
