import { fileName } from '../escape/file-name.ts';
import { visible } from '../escape/visible.ts';
import type { Reporter } from './reporter.ts';

/** One line a finding: `file:line:column: severity: message [rule]`, as compilers write it. */
export const compact: Reporter = function* ({ files }, { words }) {
  for (const { file, findings } of files)
    for (const { start, severity, message, rule } of findings)
      yield `${fileName(file)}:${start.line}:${start.column}: ${words.severity[severity]}: ${visible(message)} [${rule}]\n`;
};
