/** What conditions and questions may know of the answers so far: their values, computed ones included, and how they are said. */
import type { Path } from '../yaml/types.ts';
import type { Known } from './condition.ts';
import { piped } from './pipe.ts';
import { valueAt } from './place.ts';
import { keyOf, pathOf, type RecordPlace } from './records.ts';
import type { Session } from './route.ts';
import type { Question, SessionScript } from './schema.ts';
import { questionById, textOf } from './script.ts';

export function knownOf(session: Session, record?: RecordPlace): Known {
  const progress = session.offer.progress;
  const find = (id: string): { question: Question; key: string; path: Path } | undefined => {
    const own = record?.list.questions?.find((question) => question.id === id);
    if (own !== undefined) return { question: own, key: keyOf(record!, own), path: pathOf(own, record) };
    const found = questionById(session.script, id);
    return found === undefined ? undefined : { question: found, key: id, path: pathOf(found) };
  };
  const made = Object.entries(session.script.computed ?? {});
  const done = new Map<string, unknown>();
  const value = (id: string): unknown => {
    const computed = made.find(([name]) => name === id)?.[1];
    if (computed === undefined) {
      const found = find(id);
      return found === undefined ? undefined : valueAt(session.offer, found.path);
    }
    // Noted before it is worked out: values that stand on one another in a circle end at nothing.
    if (!done.has(id)) done.set(id, undefined).set(id, worked(computed));
    return done.get(id);
  };
  const worked = (computed: Computed): unknown => {
    if (computed.count !== undefined) return sizeAt(session, computed.count);
    if (computed.first !== undefined) return computed.first.map(value).find((one) => one !== undefined);
    const text = textOf(computed.text, session.language);
    return text === undefined ? undefined : piped(text, known, session.joints ?? {});
  };
  const known: Known = {
    value,
    unknown: (id) => progress?.unknown?.includes(find(id)?.key ?? id) ?? false,
    spoken: (id) => {
      const found = find(id);
      const given = found === undefined ? undefined : valueAt(session.offer, found.path);
      if (found === undefined || given === undefined) return undefined;
      const said = (Array.isArray(given) ? given : [given]).map((one) =>
        spoken(session, found.question, one),
      );
      return said.some((one) => one === undefined) ? undefined : said.join(', ');
    },
  };
  return known;
}

type Computed = NonNullable<SessionScript['computed']>[string];

/** A choice by its label, a client by name; undefined for what is said as it was typed. */
function spoken(session: Session, question: Question, value: unknown): string | undefined {
  const label = question.choices?.find((one) => one.value === value)?.label;
  if (label !== undefined) return textOf(label, session.language);
  return question.from === 'clients' ? session.offer.clients?.find(({ id }) => id === value)?.who : undefined;
}

function sizeAt(session: Session, id: string): number {
  const found = questionById(session.script, id);
  const value = found === undefined ? undefined : valueAt(session.offer, pathOf(found));
  return Array.isArray(value) ? value.length : 0;
}
