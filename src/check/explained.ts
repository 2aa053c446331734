import type { Reader } from '../language/read.ts';
import { foundIn } from './example.ts';
import type { Rule, RuleExample, Severity } from './rule.ts';

/** All that a rule says of itself, in one language. */
export interface Explained {
  readonly id: string;
  readonly severity: Severity;
  readonly about: Rule['about'];
  /** Whether `--fix` settles it. */
  readonly fixable: boolean;
  readonly title: string;
  readonly why: string;
  /** What it says of its first bad example. */
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

/**
 * Explains a rule. Examples of the locale's language come first; where there is none, those there are.
 *
 * @param today ISO date for examples that depend on it
 */
export function explained(
  rule: Rule,
  locale: 'fr' | 'en',
  readers: Readonly<Record<'fr' | 'en', Reader>>,
  today = '2026-11-22',
): Explained {
  const { title, why, instead, ignoreWhen } = rule.text[locale];
  const said = saidOf(rule, locale, readers, today);
  return {
    id: rule.id,
    severity: rule.severity,
    about: rule.about,
    fixable: rule.mechanical === true,
    title,
    why,
    ...said,
    bad: inLanguage(rule.examples.bad, locale),
    good: inLanguage(rule.examples.good, locale),
    instead,
    ignoreWhen,
    ...(rule.source === undefined ? {} : { source: rule.source }),
    options: { ...(rule.options ?? {}) },
  };
}

function inLanguage(examples: readonly RuleExample[], locale: 'fr' | 'en'): string[] {
  const own = examples.filter(({ language }) => language === locale);
  return (own.length > 0 ? own : examples).map(({ text }) => text);
}

/** What the rule really says of an example: the sentence is never a copy of another. */
function saidOf(
  rule: Rule,
  locale: 'fr' | 'en',
  readers: Readonly<Record<'fr' | 'en', Reader>>,
  today: string,
): Pick<Explained, 'message' | 'question'> {
  const example = rule.examples.bad.find(({ language }) => language === locale) ?? rule.examples.bad[0];
  if (example === undefined) return {};
  const found = foundIn(example, readers, today).find((finding) => finding.rule === rule.id);
  if (found === undefined) return {};
  const { message, question } = {
    message: rule.text[locale].message(found.args),
    question: rule.text[locale].question?.(found.args),
  };
  return { message, ...(question === undefined ? {} : { question }) };
}
