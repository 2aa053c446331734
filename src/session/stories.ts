/** `session test`: the stories of a script, played through the engine itself. Pure. */
import type { Language } from '../language/language.ts';
import { nodeAt, parsePath } from '../yaml/path.ts';
import type { YamlDocument } from '../yaml/types.ts';
import type { MakeId } from './answer.ts';
import { fill } from './answers-file.ts';
import type { AnswersProblem } from './answers-problem.ts';
import type { Joints } from './pipe.ts';
import { valueAt } from './place.ts';
import { route, type Session } from './route.ts';
import type { SessionScript } from './schema.ts';

export type StoryProblem =
  | { readonly code: 'answer'; readonly problem: AnswersProblem }
  | { readonly code: 'should-be-asked' | 'should-not-be-asked'; readonly id: string }
  | {
      readonly code: 'should-be-written';
      readonly path: string;
      readonly expected: string;
      readonly found: string;
    };

export interface PlayedStory {
  readonly id: string;
  readonly problems: readonly StoryProblem[];
}

/**
 * @param document the script's own file, where the stories stand
 * @param language the one the stories answer in; the script's first unless told
 */
export function playStories(
  script: SessionScript,
  document: YamlDocument,
  makeId: MakeId,
  joints: Joints,
  language: Language = script.languages[0] ?? 'en',
): PlayedStory[] {
  return (script.stories ?? []).map((story, index) => {
    const root = nodeAt(document, ['stories', index, 'answers']);
    const start: Session = { script, language, joints, offer: { format: 'limpide/1', language } };
    const { session, problems } =
      root === undefined ? { session: start, problems: [] } : fill(start, root, makeId);
    const asked = new Set(route(session).map(({ key, record }) => record?.list.id ?? key));
    const missing = (story.asked ?? []).filter((id) => !asked.has(id));
    const unwanted = (story.not_asked ?? []).filter((id) => asked.has(id));
    return {
      id: story.id,
      problems: [
        ...problems.map((problem) => ({ code: 'answer' as const, problem })),
        ...missing.map((id) => ({ code: 'should-be-asked' as const, id })),
        ...unwanted.map((id) => ({ code: 'should-not-be-asked' as const, id })),
        ...Object.entries(story.written ?? {}).flatMap(([path, expected]) =>
          unwritten(session, path, expected),
        ),
      ],
    };
  });
}

function unwritten(session: Session, path: string, expected: unknown): StoryProblem[] {
  const steps = parsePath(path);
  const found = steps === undefined ? undefined : valueAt(session.offer, steps);
  if (shown(found) === shown(expected)) return [];
  return [{ code: 'should-be-written', path, expected: shown(expected), found: shown(found) }];
}

/** `40` and `"40"` are written the same in a file. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  return `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${key}: ${shown(one)}`)
    .join(', ')}}`;
}
