import { holds, mentions } from '../condition.ts';
import type { Question, When, WhenTest } from '../schema.ts';
import type { ScriptFinding } from './finding.ts';
import { at, type Located, type Source } from './located.ts';

/** Worlds looked at for one question; above it nothing is said, so that nothing false is. */
const mostWorlds = 4_000;

type World = ReadonlyMap<string, unknown>;
const left = Symbol('left as unknown');

/**
 * Questions that no answers lead to. Each answer a condition looks at takes the few values that can tell its tests
 * apart; a question has an answer only in a world where it is asked itself.
 */
export function* reach(source: Source): Iterable<ScriptFinding> {
  const { script, questions } = source;
  const top = new Map(
    questions.filter(({ list }) => list === undefined).map((one) => [one.question.id, one] as const),
  );
  for (const one of questions) {
    const own = one.list === undefined ? [] : questions.filter(({ list }) => list === one.list);
    const all = new Map([...top, ...own.map((other) => [other.question.id, other] as const)]);
    const conditions = [one.question.when, one.section.when, one.list?.when].filter(
      (when) => when !== undefined,
    );
    if (conditions.length === 0) continue;
    const ids = involved(conditions, all);
    if (ids === undefined || ids.some((id) => Object.hasOwn(script.computed ?? {}, id))) continue;
    const tests = ids.map((id) => valuesOf(all.get(id)!.question, testsOn(id, [...all.values()])));
    if (tests.reduce((product, values) => product * values.length, 1) > mostWorlds) continue;
    if (
      !worlds(ids, tests).some(
        (world) => isPossible(world, all) && conditions.every((when) => holdsIn(when, world)),
      )
    )
      yield at(one, one.question.when === undefined ? ['id'] : ['when'], 'unreachable', {
        id: one.question.id,
      });
  }
}

const conditionsOf = ({ question, section, list }: Located): When[] =>
  [question.when, section.when, list?.when].filter((when) => when !== undefined);

/** The questions that these conditions stand on, and those that these stand on; undefined when one is not there. */
function involved(conditions: readonly When[], all: ReadonlyMap<string, Located>): string[] | undefined {
  const found = new Set(conditions.flatMap(mentions));
  for (const id of found) {
    const one = all.get(id);
    if (one === undefined) return undefined;
    for (const more of conditionsOf(one).flatMap(mentions)) found.add(more);
  }
  return [...found];
}

function* tested(when: When | undefined, id: string): Iterable<WhenTest> {
  for (const [key, test] of Object.entries(when ?? {})) {
    if (key === id) yield test as WhenTest;
    else if (['all', 'any', 'not'].includes(key) && typeof test === 'object')
      for (const one of [test].flat()) if (typeof one === 'object') yield* tested(one as When, id);
  }
}

const testsOn = (id: string, all: readonly Located[]): WhenTest[] =>
  all.flatMap((one) => conditionsOf(one).flatMap((when) => [...tested(when, id)]));

/** Values enough to make each test pass and fail, as far as the kind allows. */
function valuesOf(question: Question, tests: readonly WhenTest[]): unknown[] {
  const operators = tests.flatMap((test) => (typeof test === 'object' && !Array.isArray(test) ? [test] : []));
  const plain = tests.flatMap((test) =>
    typeof test === 'object' && !Array.isArray(test) ? [] : [test].flat(),
  );
  const named = [
    ...plain,
    ...operators.flatMap(({ is, not, has }) => [is ?? [], not ?? [], has ?? []].flat(2)),
  ];
  const limits = operators.flatMap(({ at_least, at_most }) => [at_least ?? [], at_most ?? []].flat());
  const within = (number: number): boolean =>
    number >= (question.at_least ?? (question.kind === 'scale' ? 1 : Number.NEGATIVE_INFINITY)) &&
    number <= (question.at_most ?? (question.kind === 'scale' ? 5 : Number.POSITIVE_INFINITY));
  const unsaid = question.required === true ? [undefined] : [undefined, left];
  const choices = (question.choices ?? []).map(({ value }) => value);
  switch (question.kind) {
    case 'choice':
      return [...unsaid, ...choices];
    case 'choices':
      return [...unsaid, ...choices.map((value) => [value]), ...sizes(limits, choices), choices];
    case 'yes-no-unknown':
      return [...unsaid, true, false];
    case 'number':
    case 'scale':
    case 'money': {
      const numbers = [...limits, ...named.map(Number)].flatMap((one) => [one - 1, one, one + 1]);
      return [...unsaid, ...new Set([...numbers, question.at_least ?? 1].filter(within))];
    }
    case 'list':
    case 'pick':
      return [
        ...unsaid,
        ...[1, ...limits.flatMap((one) => [one - 1, one, one + 1])]
          .filter((size) => size > 0 && size <= (question.at_most ?? size))
          .map((size) =>
            [...named, ...Array.from({ length: size }, () => 'x')].slice(0, Math.max(size, named.length)),
          ),
      ];
    case 'text':
    case 'long':
    case 'date':
      return [
        ...unsaid,
        'x',
        ...named,
        ...limits.flatMap((one) => [String(one - 1), String(one), String(one + 1)]),
      ];
  }
}

const sizes = (limits: readonly number[], choices: readonly string[]): string[][] =>
  limits.filter((size) => size > 0 && size <= choices.length).map((size) => choices.slice(0, size));

function worlds(ids: readonly string[], values: readonly (readonly unknown[])[]): World[] {
  return ids.reduce<Map<string, unknown>[]>(
    (made, id, index) =>
      made.flatMap((world) => values[index]!.map((value) => new Map(world).set(id, value))),
    [new Map()],
  );
}

const knownIn = (world: World) => ({
  value: (id: string): unknown => {
    const value = world.get(id);
    return value === left ? undefined : value;
  },
  unknown: (id: string): boolean => world.get(id) === left,
});

const holdsIn = (when: When, world: World): boolean => holds(when, knownIn(world));

/** Nobody answers a question that is not asked. */
const isPossible = (world: World, all: ReadonlyMap<string, Located>): boolean =>
  [...world].every(
    ([id, value]) => value === undefined || conditionsOf(all.get(id)!).every((when) => holdsIn(when, world)),
  );
