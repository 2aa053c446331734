/** The commands that a page shows. */
export interface Shown {
  /** As the page shows it. */
  readonly line: string;
  readonly args: readonly string[];
  /** `< file` and `> file`. */
  readonly from?: string | undefined;
  readonly into?: string | undefined;
  /** What the page shows as printed by it. */
  readonly printed?: string | undefined;
  /** What keeps it from being run here: a word to be filled in, or a person. */
  readonly needs?: 'a value' | 'a person' | undefined;
}

/** In blocks and between backticks; what a transcript put there is played by its own test. */
export function commandsIn(page: string): Shown[] {
  const own = page.replace(/<!-- (?:transcript|file): [\s\S]*?<!-- end -->/g, '');
  const found: { at: number; one: Shown }[] = [];
  for (const block of own.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)) {
    if (!['', 'console', 'sh'].includes(block[1]!)) continue;
    for (const match of block[2]!.matchAll(
      /^(\$ )?(?:npx )?limpide\b(.*)\n((?:(?!\$ )(?!(?:npx )?limpide\b).*\n)*)/gm,
    )) {
      const said = match[3]!.trim();
      const printed = match[1] === undefined || said === '' ? undefined : said;
      found.push({ at: block.index + match.index, one: shownBy(`limpide${match[2]!}`, printed) });
    }
  }
  const prose = own.replace(/^```[\s\S]*?^```/gm, (block) => ' '.repeat(block.length));
  for (const match of prose.matchAll(/`(?:npx )?(limpide(?: [^`]*)?)`/g))
    found.push({ at: match.index, one: shownBy(match[1]!.replace(/\s+/g, ' '), undefined) });
  return found.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

function shownBy(line: string, printed: string | undefined): Shown {
  const command = line.replace(/^limpide\s*/, '').replace(/\s[<>]\s*\S+/g, '');
  const args = wordsOf(command);
  const from = /\s<\s*(\S+)/.exec(line)?.[1];
  const into = /\s>\s*(\S+)/.exec(line)?.[1];
  return { line, args, from, into, printed, needs: needsOf(args, from) };
}

/** Shell words, with double quotes; a comment ends the line. */
export const wordsOf = (command: string): string[] =>
  [...command.replace(/\s#\s.*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);

function needsOf(args: readonly string[], from: string | undefined): Shown['needs'] {
  if (args.some((arg) => /^(?!HEAD$)\p{Lu}{2,}|[[…·]/u.test(arg))) return 'a value';
  const [command, sub] = args;
  const has = (...options: string[]): boolean => options.some((option) => args.includes(option));
  switch (command) {
    case undefined:
      return 'a person';
    case 'start':
      return has('--answers') ? undefined : 'a person';
    case 'note':
    case 'learn':
      return args.length > 1 || from !== undefined ? undefined : 'a person';
    case 'pitch':
      return args.length > 1 ? undefined : 'a person';
    case 'share':
    case 'lsp':
      return args.length > 1 ? undefined : 'a person';
    case 'init':
      return has('--yes', '--dry-run') ? undefined : 'a person';
    case 'session':
      if (sub === undefined) return undefined;
      if (sub === 'run') return has('--answers', '--answers-dir', '--dry-run') ? undefined : 'a person';
      return has('--follow') ? 'a person' : undefined;
    default:
      return command.startsWith('-') && !has('--version', '--help') ? 'a person' : undefined;
  }
}
