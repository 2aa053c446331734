/** `session check`: a loaded script → what is wrong with it, each with its file and place. Pure; words come last. */
import type { LoadedScript } from '../load.ts';
import { conditions } from './conditions.ts';
import type { ScriptFinding } from './finding.ts';
import { followUps } from './follow-ups.ts';
import { forms } from './forms.ts';
import { ids } from './ids.ts';
import { kinds } from './kinds.ts';
import { limits } from './limits.ts';
import { type Source, sourceOf } from './located.ts';
import { places } from './places.ts';
import { reach } from './reach.ts';
import { stories } from './stories.ts';
import { texts } from './texts.ts';
import { wording } from './wording.ts';

const checks: readonly ((source: Source) => Iterable<ScriptFinding>)[] = [
  conditions,
  followUps,
  forms,
  ids,
  kinds,
  places,
  stories,
  texts,
  wording,
];

/**
 * @param heard the ids that a follow-up's `heard` may name: rules and kinds of quotes
 * @returns sorted by file, then place; what the schema says of it is in `loaded.problems`
 */
export function lint(loaded: LoadedScript, heard: readonly string[]): ScriptFinding[] {
  // A script that does not read by its schema is not looked into: what is not there would be found wrong.
  const broken = loaded.problems.some(
    (problem) =>
      problem.from === 'yaml' || (problem.from === 'decode' && problem.problem.code !== 'unknown-key'),
  );
  const source = sourceOf(loaded, heard);
  const missing = loaded.problems.flatMap((problem): ScriptFinding[] =>
    problem.from === 'include'
      ? [
          {
            code: 'include-not-found',
            file: problem.file,
            range: source.main.node.range,
            args: { name: problem.name },
          },
        ]
      : [],
  );
  if (broken) return missing;
  const tooMuch = [...limits(source)];
  const looked = tooMuch.length > 0 ? tooMuch : checks.flatMap((check) => [...check(source)]);
  // What a broken condition would lead to, nobody can say.
  const sure = looked.every(({ code }) => !code.startsWith('condition-') || code === 'condition-value');
  const found = sure && tooMuch.length === 0 ? [...looked, ...reach(source)] : looked;
  return [...missing, ...found].sort(
    (a, b) => a.file.localeCompare(b.file) || a.range.start.offset - b.range.start.offset,
  );
}
