import type { HelpConfiguration } from 'commander';
import type { Words } from '../locales/words.ts';

/** Help in the person's language: titles, the names that stand for values, defaults; French spaces hold at a line's end. */
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
    boxWrap: folded,
  };
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
