import type { Finding } from '../check/finding.ts';
import type { PitchReport } from '../check/pitch.ts';
import { visible } from '../escape/visible.ts';
import type { Part } from '../language/reading.ts';
import type { Locale } from '../locales/locale.ts';
import type { Words } from '../locales/words.ts';
import { coloured, plain } from '../reporters/paint.ts';
import { wrapped } from './columns.ts';
import { firstToAsk, partsInOrder } from './parts.ts';
import { byImportance, ruleOf, unsaidIn } from './pitch-remark.ts';

export interface Screen {
  readonly locale: Locale;
  readonly words: Words['pitch'];
  readonly severities: Words['report']['severity'];
  readonly coloured: boolean;
  /** Columns. */
  readonly width: number;
  /** Every finding, and not the first alone. */
  readonly all: boolean;
}

/** For a person: the thread worth keeping, what is said and not yet, at most one remark, one question. */
export function pitchScreen(report: PitchReport, screen: Screen): string {
  const { words, locale } = screen;
  const { reading, clarity, thread } = report;
  const paint = screen.coloured ? coloured : plain;
  const findings = byImportance(report.findings);
  const unsaid = unsaidIn(report);
  const said = partsInOrder.filter((part) => !unsaid.includes(part));
  const [first] = findings;
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [paint.bold(title), ...lines.map((line) => `  ${line}`), ''];
  const fold = (text: string): string[] => wrapped(visible(text), Math.max(20, screen.width - 2));
  const list = (parts: readonly Part[]): string[] =>
    parts.length === 0 ? [] : fold(parts.map((part) => words.parts[part]).join(' · '));
  const remark = (finding: Finding): string[] => {
    const { message, instead } = ruleOf(finding).text[locale];
    return [...fold(message(finding.args)), ...fold(`→ ${instead}`)];
  };
  const numbered = (finding: Finding): string[] => {
    const { start, end } = finding.range;
    const marked = visible(`${start.line}:${start.column} ${reading.text.slice(start.offset, end.offset)}`);
    const head = `${paint[finding.severity](screen.severities[finding.severity])} ${paint.dim(finding.rule)}`;
    return [head, ...wrapped(marked, Math.max(20, screen.width - 4)), ...remark(finding), ''];
  };
  const kept = thread === undefined ? '' : reading.text.slice(thread.start, thread.end).replace(/\s+/g, ' ');

  const lines = [
    ...block(words.keep, kept === '' ? [] : fold(words.thread(kept)).map(paint.good)),
    ...block(words.said, list(said)),
    ...block(words.unsaid, list(unsaid)),
    ...(first === undefined
      ? []
      : screen.all
        ? block(words.all(findings.length), findings.flatMap(numbered).slice(0, -1))
        : block(words.remark, remark(first))),
    ...(first === undefined && isClear(unsaid)
      ? block(words.good, [...fold(words.praise), ...fold(`→ ${words.step}`)])
      : block(words.question, fold(questionOf(report, first, unsaid, screen)))),
    ...wrapped(words.clarity(clarity), screen.width).map(paint.dim),
    paint.dim(words.next),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The remark's own question; without a remark, that of a part unsaid, and last the one that proves. */
function questionOf(
  { reading }: PitchReport,
  first: Finding | undefined,
  unsaid: readonly Part[],
  { locale, words }: Screen,
): string {
  const ask = words.ask[reading.thing ? 'thing' : 'service'];
  const absent = first && absences[first.rule];
  if (absent !== undefined) return ask[absent];
  const own = first && ruleOf(first).text[locale].question?.(first.args);
  const missing = firstToAsk(unsaid);
  return own ?? (missing === undefined ? words.proof : ask[missing]);
}

/** A feeling may go without saying; the rest is what a client recognises themselves by. */
const isClear = (unsaid: readonly Part[]): boolean => unsaid.every((part) => part === 'feeling');

/** Rules that say a part is absent: what is asked then depends on what is offered. */
const absences: Readonly<Record<string, Part>> = { 'service-unsaid': 'change', 'client-absent': 'client' };
