/** The scripts that the guides show are sound, and their stories go as told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heardIds } from '../../src/commands/heard-ids.ts';
import { pipes } from '../../src/language/grammar/pipe.ts';
import { withClosing } from '../../src/session/closing.ts';
import { lint } from '../../src/session/lint/index.ts';
import { loadScript } from '../../src/session/load.ts';
import { playStories } from '../../src/session/stories.ts';
import { makeId } from './script-of.ts';

test.each(['sessions.md', 'seances.md'])('%s', (name) => {
  const page = readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
  const scripts = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!);
  expect(scripts).toHaveLength(1);
  const loaded = loadScript(scripts[0]!, name, () => undefined);
  expect(loaded.problems).toEqual([]);
  expect(lint(loaded, heardIds)).toEqual([]);
  const document = [...loaded.documents.values()][0]!;
  const stories = playStories(withClosing(loaded.script), document, makeId, pipes);
  expect(stories.map(({ problems }) => problems)).toEqual([[]]);
});
