import { visible } from '../escape/visible.ts';
import { newId } from '../offer/ids.ts';
import { playStories, type StoryProblem } from '../session/stories.ts';
import { sentenceOf } from './answers-problem.ts';
import type { Context } from './context.ts';
import { jointsOf, soundScript } from './session-script.ts';

/** Exit 1 when a story goes otherwise than told. */
export function run(context: Context, named: readonly string[]): number {
  const { host, words } = context;
  let bad = 0;
  for (const name of named) {
    const found = soundScript(context, name);
    const { script, loaded } = found;
    const document = [...loaded.documents.values()][0]!;
    const language = script.languages[0] ?? 'en';
    const stories = playStories(
      script,
      document,
      (text, taken) => newId(text, taken, 'note'),
      jointsOf(language),
    );
    const lines = stories.flatMap(({ id, problems }) => [
      problems.length === 0 ? words.session.story.good({ id }) : words.session.story.bad({ id }),
      ...problems.map((problem) => `        ${said(context, found.name, problem)}`),
    ]);
    const good = stories.filter(({ problems }) => problems.length === 0).length;
    bad += stories.length - good;
    const end =
      stories.length === 0 ? words.session.story.none : words.session.story.total(good, stories.length);
    host.stdout.write(`${[visible(found.name), ...lines, end].join('\n')}\n`);
  }
  return bad > 0 ? 1 : 0;
}

function said(context: Context, file: string, problem: StoryProblem): string {
  const words = context.words.session.story;
  switch (problem.code) {
    case 'answer':
      return sentenceOf(context, file, problem.problem).trim();
    case 'should-be-asked':
      return words.shouldBeAsked({ id: visible(problem.id) });
    case 'should-not-be-asked':
      return words.shouldNotBeAsked({ id: visible(problem.id) });
    case 'should-be-written':
      return words.shouldBeWritten({
        path: visible(problem.path),
        expected: visible(problem.expected),
        found: visible(problem.found),
      });
  }
}
