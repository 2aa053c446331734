import { visible } from '../escape/visible.ts';
import type { Reporter } from './reporter.ts';

/** TAP version 14: a point a finding, a point a clean file; advice is a TODO, which does not fail. */
export const tap: Reporter = function* ({ files }) {
  let points = 0;
  for (const { findings } of files) points += Math.max(1, findings.length);
  yield `TAP version 14\n1..${points}\n`;
  let number = 0;
  for (const { file, findings } of files) {
    if (findings.length === 0) yield `ok ${++number} - ${described(file)}\n`;
    for (const { start, rule, severity, message } of findings) {
      const said = described(`${file}:${start.line}:${start.column} ${rule}: ${message}`);
      yield `not ok ${++number} - ${said}${severity === 'advice' ? ' # TODO advice' : ''}\n`;
    }
  }
};

/** A `#` would begin a directive, a `\` an escape. */
const described = (text: string): string => visible(text).replace(/[\\#]/g, (sign) => `\\${sign}`);
