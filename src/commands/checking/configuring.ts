import { dirname, join, resolve, sep } from 'node:path';
import type { ConfigurationFault } from '../../check/configuration/load.ts';
import { type LoadedConfiguration, unconfigured } from '../../check/configuration/unconfigured.ts';
import schemaError from '../../check/rules/schema-error.ts';
import yamlError from '../../check/rules/yaml-error.ts';
import { fileName } from '../../escape/file-name.ts';
import { visible } from '../../escape/visible.ts';
import type { YamlProblemCode } from '../../yaml/types.ts';
import { type Context, Mistake } from '../context.ts';
import { bytesOf, nameFrom } from './tree.ts';

/** A configuration with the folder that its globs are read from. */
export interface Configured {
  readonly configuration: LoadedConfiguration;
  readonly folder: string;
}

export const configurationName = 'limpide.config.yaml';

/**
 * The configuration that holds in this folder: `--config`, else the nearest `limpide.config.yaml` up to the
 * repository's root (outside a repository, this folder's alone).
 */
export async function configured(context: Context, asked: string | false | undefined): Promise<Configured> {
  const { files, cwd } = context.host;
  if (asked === false) return { configuration: unconfigured, folder: cwd };
  const root = repositoryOf(context);
  const path = configurationPath(context, asked, root);
  if (path === undefined) return { configuration: unconfigured, folder: cwd };
  if (files.stat(path, true)?.kind !== 'file')
    throw new Mistake('no-configuration', { name: nameFrom(cwd, path) });
  const folder = dirname(path);
  const inside = root ?? folder;
  const read = (name: string): Uint8Array | undefined =>
    name === nameFrom(folder, path) || isInside(context, inside, join(folder, name))
      ? bytesOf(files, join(folder, name))
      : undefined;
  const { loadConfiguration } = await import('../../check/configuration/load.ts');
  const { configuration, faults } = loadConfiguration({ read }, nameFrom(folder, path));
  if (faults.length > 0) tell(context, faults, folder);
  return { configuration, folder };
}

/** Where the configuration that holds here is, or would be read: undefined when there is none. */
export function configurationPath(
  context: Context,
  asked: string | false | undefined,
  root = repositoryOf(context),
): string | undefined {
  if (asked === false) return undefined;
  return asked === undefined ? found(context, root) : resolve(context.host.cwd, asked);
}

/** The nearest folder above that holds `.git`. */
export function repositoryOf({ host: { files, cwd } }: Context): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (files.stat(join(folder, '.git')) !== undefined) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function found({ host: { files, cwd } }: Context, root: string | undefined): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, configurationName);
    if (files.stat(path) !== undefined) return path;
    if (folder === root || root === undefined || dirname(folder) === folder) return undefined;
  }
}

/** Whether a file stands below a folder once every link is resolved. */
function isInside({ host: { files } }: Context, folder: string, path: string): boolean {
  if (files.stat(path, true)?.kind !== 'file') return false;
  return files.realPath(path).startsWith(files.realPath(folder).replace(/[/\\]$/, '') + sep);
}

/** Every fault on its own line, then one mistake for all. */
function tell(
  { host, words, locale }: Context,
  faults: readonly ConfigurationFault[],
  folder: string,
): never {
  for (const { code, file, range, args } of faults) {
    const name = nameFrom(host.cwd, join(folder, file));
    const place = range === undefined ? name : `${name}:${range.start.line}:${range.start.column}`;
    const said = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, visible(value)]));
    const sentence =
      code === 'schema'
        ? schemaError.text[locale].message({ code: '', name: '', ...said })
        : code === 'not-yaml'
          ? yamlError.text[locale].message({ ...said, code: args['code'] as YamlProblemCode })
          : words.configuration[code](said);
    host.stderr.write(words.configuration.fault(fileName(place), sentence));
  }
  throw new Mistake('bad-configuration');
}
