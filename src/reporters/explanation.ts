import { visible } from '../escape/visible.ts';
import type { Words } from '../locales/words.ts';
import type { Paint } from './paint.ts';

/** A rule explained, as the layouts below need it. */
export interface Explanation {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'advice';
  readonly fixable: boolean;
  readonly title: string;
  readonly why: string;
  readonly message?: string;
  readonly question?: string;
  /** Words to find stand between ⟦ and ⟧. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
  readonly instead: string;
  readonly ignoreWhen: string;
  readonly source?: string;
  readonly options: Readonly<Record<string, unknown>>;
}

interface How {
  readonly words: Words['rules'];
  readonly severity: Words['report']['severity'];
  readonly paint: Paint;
}

/** For a terminal: what, why, what it says, bad, good, instead, ask, when to ignore, source: always in that order. */
export function explanationText(rule: Explanation, { words, severity, paint }: How): string {
  const title = (text: string): string => paint.bold(text);
  const fix = rule.fixable ? `, ${words.fixable}` : '';
  const parts = [
    `${paint[rule.severity](rule.id)} ${paint.dim(`(${severity[rule.severity]}${fix})`)}\n${rule.title}.`,
    `${title(words.why)}\n${rule.why}`,
    ...(rule.message === undefined ? [] : [`${title(words.message)}\n${rule.message}`]),
    ...rule.bad.map((text) => `${title(words.bad)}\n${underlined(text, paint)}`),
    ...rule.good.map((text) => `${title(words.good)}\n${indented(text)}`),
    `${title(words.instead)}\n${rule.instead}`,
    ...(rule.question === undefined ? [] : [`${title(words.question)}\n${rule.question}`]),
    `${title(words.ignoreWhen)}\n${rule.ignoreWhen}\n${paint.dim(words.suppress(rule.id))}`,
    ...optionsOf(rule, words).map((line) => `${title(words.options)}\n${line}`),
    ...(rule.source === undefined ? [] : [`${title(words.source)}\n${rule.source}`]),
  ];
  return `${visibleParts(parts)}\n`;
}

/** The same as a Markdown page. Rules are ours: their words need no escape. */
export function explanationMarkdown(
  rule: Explanation,
  { words, severity }: Omit<How, 'paint'>,
  depth = 1,
): string {
  const heading = (text: string): string => `${'#'.repeat(depth + 1)} ${text}`;
  const fix = rule.fixable ? `, ${words.fixable}` : '';
  const code = (text: string): string =>
    `\`\`\`${text.startsWith('format:') ? 'yaml' : 'text'}\n${text.replace(/[⟦⟧]/g, '').trimEnd()}\n\`\`\``;
  const parts = [
    `${'#'.repeat(depth)} ${rule.title}`,
    `\`${rule.id}\` · ${severity[rule.severity]}${fix}`,
    `${heading(words.why)}\n\n${rule.why}`,
    ...(rule.message === undefined ? [] : [`${heading(words.message)}\n\n> ${rule.message}`]),
    ...rule.bad.map((text) => `${heading(words.bad)}\n\n${code(text)}\n\n${words.marked(markedIn(text))}`),
    ...rule.good.map((text) => `${heading(words.good)}\n\n${code(text)}`),
    `${heading(words.instead)}\n\n${rule.instead}`,
    ...(rule.question === undefined ? [] : [`${heading(words.question)}\n\n${rule.question}`]),
    `${heading(words.ignoreWhen)}\n\n${rule.ignoreWhen}\n\n\`${words.suppress(rule.id)}\``,
    ...optionsOf(rule, words).map((line) => `${heading(words.options)}\n\n\`${line}\``),
    ...(rule.source === undefined ? [] : [`${heading(words.source)}\n\n${rule.source}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const visibleParts = (parts: readonly string[]): string => parts.join('\n\n');

const indented = (text: string): string =>
  visible(text.trimEnd(), { lines: true })
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

/** The words between marks, underlined on a line of their own. */
function underlined(text: string, paint: Paint): string {
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const plain = line.replace(/[⟦⟧]/g, '');
      if (plain === line) return [`  ${line}`];
      const under = [...line.matchAll(/([^⟦]*)⟦([^⟧]*)⟧/g)]
        .map(([, before, words]) => ' '.repeat(before!.length) + '~'.repeat(words!.length))
        .join('');
      return [`  ${plain}`, `  ${paint.warning(under)}`];
    })
    .join('\n');
}

const markedIn = (text: string): string[] => [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words]) => words!);

function optionsOf({ id, options }: Explanation, words: Words['rules']): string[] {
  const names = Object.entries(options);
  if (names.length === 0) return [];
  const list = names.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ');
  return [words.option(id, list)];
}
