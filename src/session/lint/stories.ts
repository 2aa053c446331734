import { nearest } from '../../yaml/nearest.ts';
import type { ScriptFinding } from './finding.ts';
import { at, type Source } from './located.ts';

/** Stories that speak of questions the script does not have. */
export function* stories({ script, questions, main }: Source): Iterable<ScriptFinding> {
  const top = questions.filter(({ list }) => list === undefined).map(({ question }) => question);
  const followUps = top.flatMap(({ follow_up = [] }) => follow_up.flatMap(({ id }) => id ?? []));
  const known = [...top.map(({ id }) => id), ...Object.keys(script.closing ?? {})];
  for (const [index, story] of (script.stories ?? []).entries()) {
    const named: [string, string, readonly string[]][] = [
      ...Object.keys(story.answers).map((id): [string, string, string[]] => [
        'answers',
        id,
        [...known, ...followUps],
      ]),
      ...(story.asked ?? []).map((id): [string, string, string[]] => ['asked', id, known]),
      ...(story.not_asked ?? []).map((id): [string, string, string[]] => ['not_asked', id, known]),
    ];
    for (const [key, id, names] of named) {
      if (!names.includes(id))
        yield at(main, ['stories', index, key, id], 'story-unknown', {
          id,
          story: story.id,
          nearest: nearest(id, names) ?? '',
        });
    }
  }
}
