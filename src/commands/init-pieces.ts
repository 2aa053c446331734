/** What fits a repository: files that are not there yet, and lines for those that are, which stay their owner's. */
import { join } from 'node:path';
import { configurationName } from './checking/configuring.ts';
import type { Context } from './context.ts';
import { branchOf, forgeOf, textAt } from './init-repository.ts';

export interface Piece {
  /** From the repository's root. */
  readonly name: string;
  readonly text: string;
}

export interface Pieces {
  /** Files to write. */
  readonly files: readonly Piece[];
  /** Lines that a file of theirs lacks: shown, never written. */
  readonly additions: readonly Piece[];
}

export function piecesFor(context: Context, root: string): Pieces {
  const { host, locale } = context;
  const own = (name: string): string => textAt(host, join(host.home, name));
  const recipe = (name: string): string =>
    own(`templates/init/${name}`)
      .replaceAll('VERSION', host.version)
      .replaceAll('BRANCH', branchOf(host, root));
  const isThere = (name: string): boolean => host.files.stat(join(root, name)) !== undefined;
  const forge = forgeOf(host, root);
  const files: Piece[] = [
    { name: configurationName, text: own(`templates/init/limpide.config.${locale}.yaml`) },
    { name: '.limpide/positioning.schema.json', text: own('schema/positioning.schema.json') },
    { name: '.limpide/configuration.schema.json', text: own('schema/configuration.schema.json') },
  ];
  const additions: Piece[] = [];
  /** A file of theirs without these words gets lines to add. */
  const addTo = (name: string, lacks: string, from: string): void => {
    if (!textAt(host, join(root, name)).includes(lacks)) additions.push({ name, text: recipe(from) });
  };
  if (forge === 'github')
    files.push({ name: '.github/workflows/limpide.yml', text: recipe('github-workflow.yml') });
  if (forge === 'gitlab') {
    files.push({ name: '.gitlab/limpide.yml', text: recipe('gitlab-ci.yml') });
    const main = { name: '.gitlab-ci.yml', text: recipe('gitlab-include.yml') };
    if (isThere(main.name)) addTo(main.name, 'limpide', 'gitlab-include.yml');
    else files.push(main);
  }
  const hooks = ['.pre-commit-config.yaml', '.pre-commit-config.yml'].find(isThere);
  if (hooks !== undefined) addTo(hooks, 'limpide', 'pre-commit.yaml');
  if (isThere('.vscode')) {
    for (const [name, lacks, from] of [
      ['.vscode/extensions.json', 'glspc', 'vscode-extensions.json'],
      ['.vscode/settings.json', 'limpide', 'vscode-settings.json'],
    ] as const) {
      if (isThere(name)) addTo(name, lacks, from);
      else files.push({ name, text: recipe(from) });
    }
  }
  return { files: files.filter(({ name }) => !isThere(name)), additions };
}
