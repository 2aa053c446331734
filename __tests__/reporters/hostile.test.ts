/** Whatever a file holds, no format lets it command a CI runner, move a terminal, or change the shape of the report. */
import fc from 'fast-check';
import en from '../../src/check/rules/vague-word.ts';
import { en as words } from '../../src/locales/en.ts';
import { type Format, formats, reporters } from '../../src/reporters/index.ts';
import { plain } from '../../src/reporters/paint.ts';
import type { Report } from '../../src/reporters/report.ts';
import { holds } from '../gates.ts';

const pieces = fc.constantFrom(
  ...'::error ::warning file=a::b ::set-output name=x::y ##[error] ##vso[task.setvariable] ::stop-commands::x %0A %0D %25 | ~ ` * <b> </testcase> ]]> &amp; " \' \\ not ok 1 # TODO'.split(
    ' ',
  ),
  '\n',
  '\r',
  '\t',
  '\u0000',
  '\u001b[31m',
  '\u001b]0;x\u0007',
  '\u009b2J',
  '\u0085',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\n::error::',
  '\n##vso[',
  '\nnot ok 2 - ',
);
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const place = fc.record({ line: fc.integer({ min: 1, max: 99 }), column: fc.integer({ min: 1, max: 30 }) });
const report = fc
  .record({
    file: hostile,
    path: hostile,
    message: hostile,
    suggestion: hostile,
    line: hostile,
    start: place,
  })
  .map(({ file, path, message, suggestion, line, start }): Report => {
    const { title, why, instead, ignoreWhen } = en.text.en;
    return {
      version: '1.2.3',
      locale: 'en',
      files: [
        {
          file,
          findings: [
            {
              rule: en.id,
              severity: 'warning',
              path,
              start,
              end: { line: start.line, column: start.column + 2 },
              message,
              suggestion,
              excerpt: { line: start.line, text: line, start: 0, end: Math.min(2, line.length) },
              fingerprint: '0'.repeat(32),
            },
          ],
        },
      ],
      rules: [{ id: en.id, severity: 'warning', title, why, instead, ignoreWhen }],
      counts: { error: 0, warning: 1, advice: 0 },
      hidden: 0,
      known: 0,
    };
  });

/** What one finding must come to, whatever its words. */
const shape: Partial<Record<Format, (text: string) => unknown>> = {
  json: (text) => (JSON.parse(text) as { files: { findings: unknown[] }[] }).files[0]!.findings.length,
  jsonl: (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown).length,
  sarif: (text) => (JSON.parse(text) as { runs: { results: unknown[] }[] }).runs[0]!.results.length,
  gitlab: (text) => (JSON.parse(text) as unknown[]).length,
  compact: (text) => text.trimEnd().split('\n').length,
  junit: (text) => text.match(/<testcase/g)?.length,
  checkstyle: (text) => text.match(/<error/g)?.length,
  tap: (text) => text.match(/^not ok/gm)?.length,
  github: (text) => text.match(/^\s*::/gm)?.length,
};

test.each(formats)('%s', async (format) => {
  const reporter = await reporters[format]();
  holds(
    fc.property(report, (one) => {
      const text = [...reporter(one, { words: words.report, paint: plain })].join('');
      expect(text).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/,
      );
      expect(text).not.toMatch(/##(?:\[|vso)/);
      expect(/\p{Cs}/u.test(text)).toBe(false);
      if (format !== 'github') expect(text).not.toMatch(/^\s*::/m);
      const count = shape[format];
      if (count !== undefined) expect(count(text)).toBe(1);
    }),
    200,
    20_000,
  );
});
