import { pathMatches } from './glob.ts';

/** One line of a `.gitignore`, with the folder that the file stands in. */
export interface IgnoreLine {
  readonly folder: string;
  readonly parts: readonly string[];
  readonly negated: boolean;
  readonly foldersOnly: boolean;
}

/** The lines of one `.gitignore` (git's own format). `folder` is relative, `''` for the root. */
export function ignoreLines(text: string, folder: string): IgnoreLine[] {
  return text.split(/\r?\n/).flatMap((raw) => {
    const line = raw.replace(/(?<![ \t])(\\[ \t])?[ \t]*$/, '$1');
    if (line === '' || line.startsWith('#')) return [];
    const negated = line.startsWith('!');
    const pattern = negated ? line.slice(1) : line;
    const foldersOnly = pattern.endsWith('/');
    const bare = foldersOnly ? pattern.slice(0, -1) : pattern;
    const parts = bare.replace(/^\//, '').split('/');
    // A pattern with no slash but at its end speaks of any depth.
    return [{ folder, negated, foldersOnly, parts: bare.includes('/') ? parts : ['**', ...parts] }];
  });
}

/** Whether a path (relative, `/` between folders) is ignored: the last line that fits decides. */
export function isIgnored(lines: readonly IgnoreLine[], path: string, isFolder: boolean): boolean {
  for (let index = lines.length - 1; index >= 0; index--) {
    const { folder, parts, negated, foldersOnly } = lines[index]!;
    if (foldersOnly && !isFolder) continue;
    if (folder !== '' && !path.startsWith(`${folder}/`)) continue;
    const inside = folder === '' ? path : path.slice(folder.length + 1);
    if (pathMatches(parts, inside.split('/'))) return !negated;
  }
  return false;
}
