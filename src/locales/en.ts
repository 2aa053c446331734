import { check } from './en/check.ts';
import { configuration } from './en/configuration.ts';
import { diff } from './en/diff.ts';
import { help } from './en/help.ts';
import { completion, init, lsp } from './en/init.ts';
import { learn } from './en/learn.ts';
import { mistakes } from './en/mistakes.ts';
import { next } from './en/next.ts';
import { note } from './en/note.ts';
import { pitch } from './en/pitch.ts';
import { render } from './en/render.ts';
import { report } from './en/report.ts';
import { rules } from './en/rules.ts';
import { scriptFindings } from './en/script-findings.ts';
import { session } from './en/session.ts';
import { show } from './en/show.ts';
import { start } from './en/start.ts';
import { usage } from './en/usage.ts';
import { wizard } from './en/wizard.ts';

/** Words that belong to no single thing. A rule's words stand in its rule, a question's in its script. */
export const en = {
  severity: { error: 'error', warning: 'warning', advice: 'advice' },
  check,
  configuration,
  diff,
  help,
  learn,
  mistakes,
  next,
  note,
  pitch,
  session,
  scriptFindings,
  show,
  start,
  wizard,
  render,
  report,
  rules,
  init,
  completion,
  lsp,
  schema: { name: 'which schema: positioning, session, questions, configuration, events or report' },
  usage,
  bug: (version: string): string =>
    `limpide ${version} met a bug of its own. Nothing you had saved is touched. Please report this:`,
};
