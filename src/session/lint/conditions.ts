import { nearest } from '../../yaml/nearest.ts';
import { formatPath } from '../../yaml/path.ts';
import type { Path } from '../../yaml/types.ts';
import { reserved } from '../condition.ts';
import type { When, WhenTest } from '../schema.ts';
import type { ScriptFinding } from './finding.ts';
import { at, type Located, type Source } from './located.ts';

/** Conditions inside one another: more is not something a person can follow. */
const deepest = 8;

/** One test of a condition: on which question, and where it is written. */
interface Test {
  readonly id: string;
  readonly path: Path;
  readonly test: WhenTest;
}

/** Conditions that look at nothing, at what comes later, or at a value that never comes. */
export function* conditions(source: Source): Iterable<ScriptFinding> {
  const { script, questions, main } = source;
  const computed = Object.entries(script.computed ?? {});
  for (const [index, one] of questions.entries()) {
    const before = questions.slice(0, index).filter((other) => visibleFrom(one, other));
    yield* condition(one.question.when, ['when'], one, before, source);
    for (const [nth, { when }] of (one.question.follow_up ?? []).entries())
      yield* condition(when, ['follow_up', nth, 'when'], one, [...before, one], source);
  }
  for (const [index, section] of script.sections.entries()) {
    const first = questions.findIndex((one) => one.section === section);
    const before = questions.slice(0, first === -1 ? 0 : first).filter((one) => one.list === undefined);
    yield* condition(section.when, ['sections', index, 'when'], main, before, source);
    const through = questions.filter(
      (one) => one.list === undefined && (before.includes(one) || one.section === section),
    );
    for (const [nth, { when }] of (section.outro_when ?? []).entries())
      yield* condition(when, ['sections', index, 'outro_when', nth, 'when'], main, through, source);
  }
  const names = [...questions.filter(({ list }) => list === undefined).map(({ question }) => question.id)];
  for (const [id, made] of computed) {
    const used = [made.count ?? [], made.first ?? []].flat();
    for (const name of used) {
      if (!names.includes(name) && !computed.some(([other]) => other === name))
        yield at(main, ['computed', id], 'unknown-name', { name, nearest: nearest(name, names) ?? '' });
    }
  }
}

/** A record's question sees its own record's questions, and the script's outside of lists. */
const visibleFrom = (one: Located, other: Located): boolean =>
  other.list === undefined ? other.question !== one.list : other.list === one.list;

function* condition(
  when: When | undefined,
  path: Path,
  where: Pick<Located, 'file' | 'node'>,
  before: readonly Located[],
  { script, questions }: Source,
): Iterable<ScriptFinding> {
  const malformed: Path[] = [];
  const tests = testsOf(when, path, malformed, 0);
  for (const place of malformed) yield at(where, place, 'condition-malformed', { path: formatPath(place) });
  for (const { id, path: place, test } of tests) {
    if (Object.hasOwn(script.computed ?? {}, id)) continue;
    const found = before.findLast(({ question }) => question.id === id);
    if (found !== undefined) {
      const never = neverOf(found, test);
      if (never !== undefined) {
        const known = (found.question.choices ?? []).map(({ value }) => value);
        yield at(where, place, 'condition-value', {
          id,
          value: never,
          known: known.join(', '),
          nearest: nearest(never, known) ?? '',
        });
      }
    } else if (questions.some(({ question }) => question.id === id)) {
      yield at(where, place, 'condition-later', { id });
    } else {
      const known = before.map(({ question }) => question.id);
      yield at(where, place, 'condition-unknown', { id, nearest: nearest(id, known) ?? '' });
    }
  }
}

function testsOf(when: When | undefined, path: Path, malformed: Path[], depth: number): Test[] {
  if (when === undefined) return [];
  if (depth > deepest) {
    malformed.push(path);
    return [];
  }
  return Object.entries(when).flatMap(([key, test]): Test[] => {
    const here = [...path, key];
    if (!reserved.includes(key)) {
      const isTest = typeof test !== 'object' || Array.isArray(test) || isOperators(test as object);
      if (isTest && isScalars(test)) return [{ id: key, path: here, test: test as WhenTest }];
      malformed.push(here);
      return [];
    }
    const several = key !== 'not';
    if (several !== Array.isArray(test) || typeof test !== 'object') {
      malformed.push(here);
      return [];
    }
    const inside = (Array.isArray(test) ? test : [test]) as readonly (When | string)[];
    return inside.flatMap((one, index) => {
      const place = several ? [...here, index] : here;
      if (typeof one === 'object' && !Array.isArray(one)) return testsOf(one, place, malformed, depth + 1);
      malformed.push(place);
      return [];
    });
  });
}

const operators = ['is', 'not', 'has', 'at_least', 'at_most', 'answered', 'unknown'];
const isOperators = (test: object): boolean =>
  Object.keys(test).length > 0 && Object.keys(test).every((key) => operators.includes(key));
const isScalars = (test: unknown): boolean =>
  !Array.isArray(test) || test.every((one) => typeof one !== 'object');

/** A value that the question's choices do not hold; undefined when there is none. */
function neverOf({ question }: Located, test: WhenTest): string | undefined {
  if (question.kind !== 'choice' && question.kind !== 'choices') return undefined;
  const given =
    typeof test === 'object' && !Array.isArray(test)
      ? [test.is ?? [], test.not ?? [], test.has ?? []]
      : [test];
  return given
    .flat(2)
    .map(String)
    .find((value) => !(question.choices ?? []).some((choice) => choice.value === value));
}
