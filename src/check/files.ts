import { saysOffer } from '../offer/names.ts';
import { type IgnoreLine, ignoreLines, isIgnored } from './gitignore.ts';
import { globMatches, isGlob } from './glob.ts';

/** The files below one folder, as a port; names are relative to it, `/` between folders, `''` for itself. */
export interface Tree {
  /** Undefined when nothing is there. A link is `other`, unless it is followed. */
  kind(name: string, follow?: boolean): 'file' | 'folder' | 'other' | undefined;
  /** Names inside a folder; empty when it may not be read. */
  list(name: string): readonly string[];
  /** The first bytes of a regular file as text (Latin 1, to look for ASCII only). */
  head(name: string, bytes: number): string;
  /** A small regular file as text, `''` when there is none. */
  text(name: string): string;
}

export interface FoundFiles {
  /** Positioning files, sorted. */
  readonly files: readonly string[];
  /** Names given that nothing bears. */
  readonly missing: readonly string[];
}

export const neverEntered: ReadonlySet<string> = new Set(['.git', 'node_modules']);
const headBytes = 4096;

/**
 * The positioning files that names, folders and globs come to. A folder is searched with `.gitignore` respected and
 * links not followed; a file that is named is taken even when ignored, but always only if it is a positioning file.
 *
 * @param ignored globs of the configuration, relative to the tree
 */
export function findFiles(tree: Tree, given: readonly string[], ignored: readonly string[] = []): FoundFiles {
  const found = new Set<string>();
  const missing: string[] = [];
  for (const name of given) {
    const kind = tree.kind(name, true);
    if (kind === 'file') {
      if (isPositioning(tree, name)) found.add(name);
    } else if (kind === 'folder') {
      for (const file of walk(tree, name, ignored)) found.add(file);
    } else if (kind === undefined && isGlob(name)) {
      // As when the shell spells it out: a folder that fits is searched.
      const below = `${name.replace(/\/$/, '')}/**`;
      for (const file of walk(tree, rootOf(name), ignored))
        if (globMatches(name, file) || globMatches(below, file)) found.add(file);
    } else missing.push(name);
  }
  return { files: [...found].sort(), missing };
}

/** `.yaml` or `.yml`, in small letters or capitals (spelt out: to leave case aside, a pattern has the tables of Unicode read). */
export const ending = /\.[yY][aA]?[mM][lL]$/;

/** Whether a file's top says that it is a positioning file, of whatever version. */
export function isPositioning(tree: Tree, name: string): boolean {
  return ending.test(name) && saysOffer(tree.head(name, headBytes).replace(/^\u00ef\u00bb\u00bf/, '\ufeff'));
}

/** The longest folder before the first sign of a pattern: no need to search above it. */
export function rootOf(glob: string): string {
  const parts = glob.split('/');
  const first = parts.findIndex(isGlob);
  return parts.slice(0, first).join('/');
}

function* walk(tree: Tree, top: string, ignored: readonly string[]): Iterable<string> {
  const waiting: { folder: string; lines: readonly IgnoreLine[] }[] = [
    { folder: top, lines: above(tree, top) },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { folder } = next;
    const names = tree.list(folder);
    const lines = names.includes('.gitignore')
      ? [...next.lines, ...ignoreLines(tree.text(inside(folder, '.gitignore')), folder)]
      : next.lines;
    for (const name of names) {
      if (neverEntered.has(name)) continue;
      const path = inside(folder, name);
      const kind = tree.kind(path);
      if (kind !== 'file' && kind !== 'folder') continue;
      if (isIgnored(lines, path, kind === 'folder') || ignored.some((glob) => globMatches(glob, path)))
        continue;
      if (kind === 'folder') waiting.push({ folder: path, lines });
      else if (isPositioning(tree, path)) yield path;
    }
  }
}

/** The `.gitignore` lines of the folders above the one searched. */
function above(tree: Tree, folder: string): IgnoreLine[] {
  const parts = folder === '' ? [] : folder.split('/');
  return parts.flatMap((_, depth) => {
    const up = parts.slice(0, depth).join('/');
    return ignoreLines(tree.text(inside(up, '.gitignore')), up);
  });
}

const inside = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);
