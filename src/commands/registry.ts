import type { Declare } from './context.ts';

/** Each command, loaded only when it is asked for; sorted as the help shows them. */
export const commands = {
  start: () => import('./start.ts'),
  pitch: () => import('./pitch.ts'),
  note: () => import('./note.ts'),
  learn: () => import('./learn.ts'),
  next: () => import('./next.ts'),
  diff: () => import('./diff.ts'),
  check: () => import('./check.ts'),
  render: () => import('./render.ts'),
  session: () => import('./session.ts'),
  share: () => import('./share.ts'),
  show: () => import('./show.ts'),
  rules: () => import('./rules.ts'),
  explain: () => import('./explain.ts'),
  init: () => import('./init.ts'),
  schema: () => import('./schema.ts'),
  lsp: () => import('./lsp.ts'),
  completion: () => import('./completion.ts'),
} as const satisfies Record<string, () => Promise<{ declare: Declare }>>;

export type CommandName = keyof typeof commands;
export const names = Object.keys(commands) as CommandName[];
