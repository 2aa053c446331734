import type { PitchReport } from '../check/pitch.ts';
import type { Part, Span } from '../language/reading.ts';
import type { Locale } from '../locales/locale.ts';
import { partsInOrder } from './parts.ts';
import { byImportance, ruleOf, unsaidIn } from './pitch-remark.ts';

/** A pitch's report for a program. Places are UTF-16 offsets in the text; sentences are in the interface's language. */
export function pitchJson(report: PitchReport, locale: Locale): object {
  const { reading, clarity, thread, said } = report;
  const { text, language } = reading;
  const marked = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
  const unsaid = unsaidIn(report);
  return {
    language,
    text,
    thread: thread === undefined ? null : marked(thread),
    said: Object.fromEntries(
      partsInOrder.filter((part) => !unsaid.includes(part)).map((part: Part) => [part, marked(said[part]!)]),
    ),
    unsaid,
    clarity,
    findings: byImportance(report.findings).map((finding) => {
      const words = ruleOf(finding).text[locale];
      return {
        rule: finding.rule,
        severity: finding.severity,
        ...marked({ start: finding.range.start.offset, end: finding.range.end.offset }),
        message: words.message(finding.args),
        instead: words.instead,
        question: words.question?.(finding.args) ?? null,
      };
    }),
  };
}
