import { counted } from './phrases.ts';

interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly advice: number;
}

/** What the reporters of `check` say around the findings. */
export const report = {
  severity: { error: 'error', warning: 'warning', advice: 'advice' },
  clarity: (score: number): string => `clarity ${score}/100`,
  suggestion: (words: string): string => `Rather: ${words}`,
  more: (left: number): string =>
    `…and ${counted(left, 'other', 'others')}: see the log, or the report as text.`,
  counts: ({ error, warning, advice }: Counts, files: number): string => {
    const said = [
      ...(error > 0 ? [counted(error, 'error', 'errors')] : []),
      ...(warning > 0 ? [counted(warning, 'warning', 'warnings')] : []),
      ...(advice > 0 ? [counted(advice, 'piece of advice', 'pieces of advice')] : []),
    ];
    return `${said.join(', ')} in ${counted(files, 'file', 'files')}.`;
  },
  nothing: (files: number): string =>
    files === 1 ? 'Nothing to say about this file.' : `Nothing to say about these ${files} files.`,
  hidden: (count: number): string =>
    `No error; ${counted(count, 'milder finding is', 'milder findings are')} not shown (--quiet).`,
  nothingNew: 'Nothing new to say.',
  known: (count: number): string =>
    `${counted(count, 'known finding is', 'known findings are')} held back by the baseline (--baseline).`,
  next: (place: string, rule: string): string =>
    `Next: look at ${place}; to understand: limpide explain ${rule}`,
  statistics: { title: 'How often each rule spoke', none: 'No rule spoke.' },
  markdown: {
    title: 'limpide',
    columns: ['Severity', 'Place', 'What', 'Rule'] as readonly string[],
  },
};
