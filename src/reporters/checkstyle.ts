import { xml } from '../escape/xml.ts';
import type { Reporter } from './reporter.ts';

const severities = { error: 'error', warning: 'warning', advice: 'info' } as const;

/** Checkstyle XML, which reviewdog, Jenkins and many editors read. */
export const checkstyle: Reporter = function* ({ files, version }) {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="${xml(version)}">\n`;
  for (const { file, findings } of files) {
    yield `  <file name="${xml(file)}">\n`;
    for (const { start, severity, message, rule } of findings)
      yield `    <error line="${start.line}" column="${start.column}" severity="${severities[severity]}" message="${xml(message)}" source="limpide.${xml(rule)}"/>\n`;
    yield '  </file>\n';
  }
  yield '</checkstyle>\n';
};
