import type { Question, SessionScript } from './schema.ts';

/**
 * A coach's session ends with what the client commits to, and the day of the next one: the script's `closing` as two
 * last questions, kept under `answers`.
 */
export function withClosing(script: SessionScript): SessionScript {
  const { commitments, next_date } = script.closing ?? {};
  const questions: Question[] = [
    ...(commitments === undefined ? [] : [{ id: 'commitments', kind: 'long' as const, ask: commitments }]),
    ...(next_date === undefined ? [] : [{ id: 'next_date', kind: 'date' as const, ask: next_date }]),
  ];
  const taken = new Set(script.sections.flatMap((section) => (section.questions ?? []).map(({ id }) => id)));
  const own = questions.filter(({ id }) => !taken.has(id));
  if (own.length === 0) return script;
  const evening = Math.max(1, ...script.sections.map((section) => section.evening ?? 1));
  const title = { fr: 'Pour finir', en: 'To finish' };
  return { ...script, sections: [...script.sections, { id: 'closing', title, evening, questions: own }] };
}
