import { visible } from '../escape/visible.ts';
import type { Reporter } from './reporter.ts';

/** TAP version 14: a point a finding, a point a clean file; advice is a TODO, which does not fail. */
export const tap: Reporter = ({ files }) => {
  const points = files.flatMap(({ file, findings }) =>
    findings.length === 0
      ? [{ ok: true, said: file, todo: false }]
      : findings.map(({ start, rule, severity, message }) => ({
          ok: false,
          said: `${file}:${start.line}:${start.column} ${rule}: ${message}`,
          todo: severity === 'advice',
        })),
  );
  const lines = points.map(
    ({ ok, said, todo }, index) =>
      `${ok ? 'ok' : 'not ok'} ${index + 1} - ${described(said)}${todo ? ' # TODO advice' : ''}\n`,
  );
  return `TAP version 14\n1..${points.length}\n${lines.join('')}`;
};

/** A `#` would begin a directive, a `\` an escape. */
const described = (text: string): string => visible(text).replace(/[\\#]/g, (sign) => `\\${sign}`);
