import type { Reporter } from './reporter.ts';

/** Every output format, each loaded only when it is asked for; sorted. */
export const reporters = {
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  compact: async () => (await import('./compact.ts')).compact,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
  sarif: async () => (await import('./sarif.ts')).sarif,
  tap: async () => (await import('./tap.ts')).tap,
  text: async () => (await import('./text.ts')).text,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof reporters;
export const formats = Object.keys(reporters) as readonly Format[];
