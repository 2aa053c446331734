/** The events of a session that nobody watched: what a fill changed, question by question. Pure. */
import type { SessionEvent } from './events.ts';
import { knownOf } from './known.ts';
import { offered } from './pick.ts';
import { type Joints, piped } from './pipe.ts';
import { valueAt } from './place.ts';
import { pathOf } from './records.ts';
import { type Item, route, type Session } from './route.ts';
import { textOf } from './script.ts';

type Asked = Extract<SessionEvent, { readonly event: 'asked' }>;

export function whatHappened(before: Session, after: Session): SessionEvent[] {
  const old = new Map(route(before).map((item) => [item.key, item] as const));
  return route(after).flatMap((item): SessionEvent[] => {
    if (item.state === 'open' || item.state === 'to-confirm') return [];
    const was = old.get(item.key);
    const from = was === undefined ? undefined : typedOf(before, was);
    const to = typedOf(after, item);
    const unchanged =
      was !== undefined && was.state === item.state && JSON.stringify(from) === JSON.stringify(to);
    if (unchanged) return [];
    const question = item.key;
    const asked: SessionEvent = {
      event: 'asked',
      question,
      kind: item.question.kind,
      ask: askOf(after, item),
      ...choicesOf(after, item),
      moves: [],
    };
    if (item.state === 'skipped') return [asked, { event: 'skipped', question, seconds: 0 }];
    if (item.state === 'unknown') return [asked, { event: 'unknown', question, seconds: 0 }];
    if (to === undefined) return [];
    const by = after.by ?? 'maker';
    return from === undefined
      ? [asked, { event: 'answered', question, value: to, by, seconds: 0 }]
      : [asked, { event: 'changed', question, from, to, by, seconds: 0 }];
  });
}

const noJoints: Joints = {};

const askOf = (session: Session, { question, record }: Item): string =>
  piped(textOf(question.ask, session.language) ?? '', knownOf(session, record), session.joints ?? noJoints);

function choicesOf(session: Session, { question }: Item): Pick<Asked, 'choices'> {
  const { language } = session;
  if (question.kind === 'pick') {
    return { choices: offered(session, question).map(({ id, label }) => ({ value: id, label })) };
  }
  if (question.choices === undefined) return {};
  return {
    choices: question.choices.map(({ value, label }) => ({ value, label: textOf(label, language) ?? value })),
  };
}

/** An answer as it would be typed. */
function typedOf(session: Session, { question, record }: Item): string | string[] | undefined {
  if (question.kind === 'list') return undefined;
  const value = valueAt(session.offer, pathOf(question, record));
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!Array.isArray(value)) return String(value);
  return value.map((one: unknown) =>
    typeof one === 'object' && one !== null ? String(Object.values(one)[0] ?? '') : String(one),
  );
}
