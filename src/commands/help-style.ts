import { type Command, Help, type HelpConfiguration, type Option } from 'commander';
import type { Words } from '../locales/words.ts';

/**
 * Help in the person's language: titles, the names that stand for values, defaults, examples. A command's own options stand
 * before those that all have; French spaces hold at a line's end.
 */
export function helpIn({ help }: Words): HelpConfiguration {
  const names: Readonly<Record<string, string>> = help.names;
  const named = (name: string): string => (Object.hasOwn(names, name) ? names[name]! : name);
  const inBrackets = (text: string): string => text.replace(/(?<=[<[|:])[a-z]+(?=[>\]|:[.])/g, named);
  const described = (of: { readonly description: string; readonly defaultValue?: unknown }): string =>
    typeof of.defaultValue === 'string'
      ? `${of.description} (${help.byDefault(of.defaultValue)})`
      : of.description;
  return {
    styleTitle: (title) => help.titles[title as keyof Words['help']['titles']] ?? title,
    styleUsage: inBrackets,
    styleOptionTerm: inBrackets,
    styleArgumentTerm: named,
    styleSubcommandTerm: inBrackets,
    optionDescription: described,
    argumentDescription: described,
    visibleOptions: (command) => ownFirst(usual.visibleOptions(command)),
    formatHelp: (command, helper) => {
      const blocks = usual.formatHelp(command, helper).trimEnd().split('\n\n');
      const examples = (help.examples[typedFor(command)] ?? []).map((one) => `  ${one}`);
      // What there is to run comes before the options that everything has.
      const rest = blocks.filter((block) => !block.startsWith(help.titles['Options:']));
      const own = command.commands.length > 0 ? rest : blocks;
      const options = blocks.filter((block) => !own.includes(block));
      const last = examples.length === 0 ? [] : [[help.examplesTitle, ...examples].join('\n')];
      return `${[...own, ...options, ...last].join('\n\n')}\n`;
    },
    boxWrap: folded,
  };
}

const usual = new Help();

const shared: readonly (string | undefined)[] = ['--locale', '--no-color', '--today', '--version', '--help'];

const ownFirst = (options: readonly Option[]): Option[] => [
  ...options.filter(({ long }) => !shared.includes(long)),
  ...options.filter(({ long }) => shared.includes(long)),
];

/** What is typed between `limpide` and `--help`. */
function typedFor(command: Command): string {
  const names: string[] = [];
  for (let one: Command | null = command; one?.parent; one = one.parent) names.unshift(one.name());
  return names.join(' ');
}

/** Broken at ordinary blanks alone; the help's own words hold no character that is wider than one column. */
function folded(text: string, width: number): string {
  if (width < 20) return text;
  return text
    .split('\n')
    .map((line) =>
      line.split(/(?<=\S) +/).reduce((lines, word) => {
        const last = lines.slice(lines.lastIndexOf('\n') + 1);
        if (lines === '') return word;
        return `${lines}${last.length + 1 + word.length <= width ? ' ' : '\n'}${word}`;
      }, ''),
    )
    .join('\n');
}
