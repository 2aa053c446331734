/** Opening a script on a positioning file: where the other scripts were left is kept aside, and found again. */
import { type Edit, valueAt } from './place.ts';
import { pathOf } from './records.ts';
import type { Session } from './route.ts';
import { nameOf, questionsOf } from './script.ts';

const idOf = (name: string | undefined): string | undefined => name?.split('@')[0];

/**
 * What `progress` becomes before the first question of `session.script`.
 *
 * @param again whether a finished session starts anew: what it holds is to be confirmed, its lists are open to more
 */
export function begun(session: Session, again = false): Edit[] {
  const { others = {}, ...here } = session.offer.progress ?? {};
  const { id } = session.script;
  const sameScript = here.script === undefined || idOf(here.script) === id;
  if (sameScript && !again) return [];
  const { [id]: left, ...rest } = others;
  const away = sameScript ? rest : { ...rest, [idOf(here.script)!]: here };
  const found = again ? anew(session) : { ...left, script: nameOf(session.script) };
  const kept = again && sameScript && here.parked !== undefined ? { parked: here.parked } : {};
  const progress = { ...found, ...kept, ...(Object.keys(away).length > 0 ? { others: away } : {}) };
  return [{ path: ['progress'], value: progress }];
}

function anew(session: Session): { script: string; to_confirm?: string[] } {
  const held = questionsOf(session.script).flatMap(({ question }) =>
    question.kind !== 'list' && hasValue(session, pathOf(question)) ? [question.id] : [],
  );
  return { script: nameOf(session.script), ...(held.length > 0 ? { to_confirm: held } : {}) };
}

const hasValue = (session: Session, path: readonly (string | number)[]): boolean =>
  valueAt(session.offer, path) !== undefined;
