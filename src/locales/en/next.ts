import type { Args } from '../args.ts';

/** What `limpide next` says; the sentences themselves are those of the evening's end. */
export const next = {
  options: { file: 'the positioning file', json: 'as JSON, for a program' },
  title: 'To do now',
  toSay: ({ say }: Args): string => `To say: “${say}”`,
  after: ({ command }: Args): string => `Then: ${command}`,
  nothing: 'Nothing is waiting today. What would open something again:',
  opens: [
    'Keep one thing that somebody said or did: limpide note "…" --from …',
    'Turn a doubt into a test with a number and a date: limpide, then “read or change an answer”',
  ],
};
