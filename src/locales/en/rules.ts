/** What `rules` and `explain` say around the words of the rules themselves. */
export const rules = {
  rule: 'the rule to explain',
  format: 'output format: text, json or markdown',
  columns: ['Rule', 'Severity', 'What it finds'] as readonly string[],
  fixable: 'repaired by --fix',
  why: 'Why it matters',
  message: 'What it says',
  bad: 'Unclear',
  good: 'Clear',
  instead: 'Instead',
  question: 'Ask yourself, or your clients',
  ignoreWhen: 'When to ignore it',
  suppress: (id: string): string => `# limpide-ignore ${id}: your reason`,
  options: 'Options, with their defaults',
  option: (id: string, list: string): string => `${id}: {options: {${list}}}`,
  source: 'Source',
  marked: (words: readonly string[]): string => `Marked: ${words.map((one) => `“${one}”`).join(', ')}.`,
};
