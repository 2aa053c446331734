import { check } from './fr/check.ts';
import { configuration } from './fr/configuration.ts';
import { diff } from './fr/diff.ts';
import { help } from './fr/help.ts';
import { completion, init, lsp } from './fr/init.ts';
import { learn } from './fr/learn.ts';
import { mistakes } from './fr/mistakes.ts';
import { next } from './fr/next.ts';
import { note } from './fr/note.ts';
import { pitch } from './fr/pitch.ts';
import { render } from './fr/render.ts';
import { report } from './fr/report.ts';
import { rules } from './fr/rules.ts';
import { scriptFindings } from './fr/script-findings.ts';
import { session } from './fr/session.ts';
import { show } from './fr/show.ts';
import { start } from './fr/start.ts';
import { usage } from './fr/usage.ts';
import { wizard } from './fr/wizard.ts';
import type { Words } from './words.ts';

export const fr: Words = {
  severity: { error: 'erreur', warning: 'avertissement', advice: 'conseil' },
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
  schema: { name: 'lequel : positioning, session, questions, configuration, events ou report' },
  usage,
  bug: (version) =>
    `limpide ${version} a rencontré un bogue. Rien de ce que tu avais enregistré n’est touché. Merci de le signaler :`,
};
