import type { ScriptFinding } from './finding.ts';
import { at, type Source } from './located.ts';

/** Scripts come from elsewhere: what one may hold. Far above any script written for people. */
export const most = {
  sections: 50,
  questions: 300,
  'follow-ups': 10,
  choices: 100,
  examples: 20,
  computed: 50,
  stories: 200,
} as const;

export function* limits({ script, questions, main }: Source): Iterable<ScriptFinding> {
  const over = (what: keyof typeof most, count: number): Record<string, string> | undefined =>
    count > most[what] ? { what, count: String(count), most: String(most[what]) } : undefined;
  for (const [what, key, count] of [
    ['sections', 'sections', script.sections.length],
    ['questions', 'sections', questions.length],
    ['computed', 'computed', Object.keys(script.computed ?? {}).length],
    ['stories', 'stories', script.stories?.length ?? 0],
  ] as const) {
    const args = over(what, count);
    if (args !== undefined) yield at(main, [key], 'too-many', args);
  }
  for (const one of questions) {
    for (const [what, key, count] of [
      ['follow-ups', 'follow_up', one.question.follow_up?.length ?? 0],
      ['choices', 'choices', one.question.choices?.length ?? 0],
      ['examples', 'examples', one.question.examples?.length ?? 0],
    ] as const) {
      const args = over(what, count);
      if (args !== undefined) yield at(one, [key], 'too-many', args);
    }
  }
  if (questions.length === 0 || script.languages.length === 0) yield at(main, ['sections'], 'empty-script');
}
