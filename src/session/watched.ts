/** What the way through a script depends on, laid out once a script. */
import { mentions } from './condition.ts';
import { type Edit, stepsOf } from './place.ts';
import { pathOf } from './records.ts';
import type { Session } from './route.ts';
import type { SessionScript, When } from './schema.ts';
import { type Placed, questionById, questionsOf } from './script.ts';

/** Whether these edits touch anything that the way depends on: what no condition looks at moves nothing. */
export function mayMove(session: Session, edits: readonly Edit[]): boolean {
  if (session.offer.progress?.parked !== undefined) return true;
  const watched = watchedBy(session.script);
  return edits.some(({ path }) => {
    if (path[0] === 'progress') return false;
    const place = `${path.join('.')}.`;
    return watched.some((one) => one.startsWith(place) || place.startsWith(one));
  });
}

const watchers = new WeakMap<SessionScript, readonly string[]>();

/** The places that conditions, computed values and picks look at, each ended by a point. */
function watchedBy(script: SessionScript): readonly string[] {
  const known = watchers.get(script);
  if (known !== undefined) return known;
  const conditions = script.sections.flatMap((section) => [
    section.when,
    ...(section.questions ?? []).flatMap(({ when, questions = [] }) => [
      when,
      ...questions.map((one) => one.when),
    ]),
  ]);
  const ids = conditions.flatMap((when) => lookedAt(script, when));
  // A client can always be named anew: to pick one is always possible.
  const picks = questionsOf(script).flatMap(({ question }) =>
    [question, ...(question.questions ?? [])].flatMap(({ from }) =>
      from === undefined || from === 'clients' ? [] : [stepsOf(from)],
    ),
  );
  const places = ids.flatMap((id) => {
    const question = questionById(script, id);
    return question === undefined ? [] : [pathOf(question)];
  });
  const made = [...new Set([...places, ...picks].map((path) => `${path.join('.')}.`))];
  watchers.set(script, made);
  return made;
}

/** The questions that a condition looks at, through computed values too. */
export function lookedAt(script: SessionScript, when: When | undefined): string[] {
  const computed = script.computed ?? {};
  const found = new Set(mentions(when));
  for (const id of found) {
    const made = Object.hasOwn(computed, id) ? computed[id] : undefined;
    for (const one of [made?.count ?? [], made?.first ?? []].flat()) found.add(one);
  }
  return [...found];
}

const conditionals = new WeakMap<SessionScript, readonly Placed[]>();

/** The questions that some answers leave out of the way: the others are never parked. */
export function conditionalIn(script: SessionScript): readonly Placed[] {
  const known = conditionals.get(script);
  if (known !== undefined) return known;
  const made = questionsOf(script).filter(
    ({ section, question }) =>
      section.when !== undefined || question.when !== undefined || question.kind === 'pick',
  );
  conditionals.set(script, made);
  return made;
}
