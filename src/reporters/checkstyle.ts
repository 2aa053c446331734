import { xml } from '../escape/xml.ts';
import type { Reporter } from './reporter.ts';

const severities = { error: 'error', warning: 'warning', advice: 'info' } as const;

/** Checkstyle XML, which reviewdog, Jenkins and many editors read. */
export const checkstyle: Reporter = ({ files, version }) => {
  const list = files.map(({ file, findings }) => {
    const errors = findings.map(
      ({ start, severity, message, rule }) =>
        `    <error line="${start.line}" column="${start.column}" severity="${severities[severity]}" message="${xml(message)}" source="limpide.${xml(rule)}"/>\n`,
    );
    return `  <file name="${xml(file)}">\n${errors.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="${xml(version)}">\n${list.join('')}</checkstyle>\n`;
};
