import { mentions } from './condition.ts';
import type { SessionScript } from './schema.ts';
import { questionsOf } from './script.ts';

/**
 * The questions of which nobody can say yet whether they are on the way: their conditions look, near or far, at an
 * answer that was refused.
 *
 * @param refused ids of questions
 */
export function undecided(script: SessionScript, refused: readonly string[]): ReadonlySet<string> {
  const unsure = new Set(refused);
  const found = new Set<string>();
  for (const { section, question } of questionsOf(script)) {
    if (![...mentions(section.when), ...mentions(question.when)].some((id) => unsure.has(id))) continue;
    unsure.add(question.id);
    found.add(question.id);
  }
  return found;
}
