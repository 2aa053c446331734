import type { Language } from '../language/language.ts';
import type { Question, Said, Section, SessionScript } from './schema.ts';

/** A text in the session's language; in the script's own when that one is missing. */
export function textOf(said: Said | undefined, language: Language): string | undefined {
  if (said === undefined || typeof said === 'string') return said;
  return said[language] ?? said.fr ?? said.en;
}

/** Every question of a script in order, with its section; a record's own questions are not among them. */
export function questionsOf(script: SessionScript): { section: Section; question: Question }[] {
  return script.sections.flatMap((section) =>
    (section.questions ?? []).map((question) => ({ section, question })),
  );
}

/** `first@1`: what `progress.script` holds. */
export const nameOf = (script: SessionScript): string => `${script.id}@${script.version}`;
