/** Answers that another one puts out of reach, or back within it. */
import type { Positioning } from '../offer/schema.ts';
import { applied, type Edit, valueAt } from './place.ts';
import { keyOf, pathOf, refOf } from './records.ts';
import { type Item, itemsOf, type Session } from './route.ts';
import type { Question, Section } from './schema.ts';
import { type Placed, questionsOf } from './script.ts';
import { conditionalIn, lookedAt, mayMove } from './watched.ts';

/**
 * An answer that changes the way: answers no longer reached are parked in `progress.parked` (never lost), those
 * reached again come back, and those whose condition looks at the changed answer are to be confirmed.
 */
export function rerouted(session: Session, offer: Positioning, item: Item, written: readonly Edit[]): Edit[] {
  if (!mayMove(session, written)) return [];
  const conditional = conditionalIn(session.script);
  const before = stations(session, conditional).filter(({ key }) => isNoted(session.offer, key));
  const edits: Edit[] = [];
  let now = offer;
  const make = (...more: Edit[]): void => {
    edits.push(...more);
    now = applied(now, more);
  };
  // Parking one answer may close the way to another: until nothing moves, at most once a question.
  for (let turn = 0; turn < before.length; turn++) {
    const reached = stations({ ...session, offer: now }, conditional);
    const lost = before.find((one) => isNoted(now, one.key) && !reached.some(({ key }) => key === one.key));
    if (lost === undefined) break;
    const heir = sharing(lost, stations({ ...session, offer: now }));
    make(...park(now, lost, heir !== undefined));
    if (heir !== undefined && heir.question.kind !== 'list' && !isNoted(now, heir.key))
      make(toConfirm(now, heir.key));
  }
  // What comes back may open the way to more of what was parked.
  for (let turn = Object.keys(now.progress?.parked ?? {}).length; turn > 0; turn--) {
    const back = stations({ ...session, offer: now }).find(
      ({ key, question }) => parkedOf(now, key) !== undefined && valueAt(now, pathOf(question)) === undefined,
    );
    if (back === undefined) break;
    make(...unpark(now, back, parkedOf(now, back.key)));
  }
  if ((item.state !== 'answered' && item.state !== 'to-confirm') || !changed(session.offer, offer, item)) {
    return edits;
  }
  const old = now.progress?.to_confirm ?? [];
  const confirm = before.filter(
    ({ key, question, section }) =>
      key !== item.key &&
      !old.includes(key) &&
      isNoted(now, key) &&
      [...lookedAt(session.script, question.when), ...lookedAt(session.script, section.when)].includes(
        item.record?.list.id ?? item.question.id,
      ),
  );
  if (confirm.length > 0)
    make({ path: ['progress', 'to_confirm'], value: [...old, ...confirm.map(({ key }) => key)] });
  return edits;
}

const parkedOf = (offer: Positioning, key: string): unknown => valueAt(offer, ['progress', 'parked', key]);

function changed(before: Positioning, after: Positioning, item: Item): boolean {
  const path = pathOf(item.question, item.record);
  return JSON.stringify(valueAt(before, path)) !== JSON.stringify(valueAt(after, path));
}

interface Station {
  readonly key: string;
  readonly question: Question;
  readonly section: Section;
}

/** The script's own questions on the way: a list stands for its records. */
function stations(session: Session, among: readonly Placed[] = questionsOf(session.script)): Station[] {
  return among
    .filter((placed) => itemsOf(session, placed).length > 0)
    .map(({ question, section }) => ({ key: question.id, question, section }));
}

/** Noted as answered or left as unknown; for a list, any of its records too. */
const isNoted = (offer: Positioning, key: string): boolean =>
  [...(offer.progress?.answered ?? []), ...(offer.progress?.unknown ?? [])].some(
    (one) => one === key || one.startsWith(`${key}.`),
  );

/** Another question that is reached may have the same place: the value stays for that one, which its person never saw. */
function sharing({ key, question }: Station, reached: readonly Station[]): Station | undefined {
  const place = pathOf(question).join('.');
  return reached.find((one) => one.key !== key && pathOf(one.question).join('.') === place);
}

const toConfirm = ({ progress }: Positioning, key: string): Edit => ({
  path: ['progress', 'to_confirm'],
  value: [...(progress?.to_confirm ?? []).filter((one) => one !== key), key],
});

function park(offer: Positioning, { key, question }: Station, isShared: boolean): Edit[] {
  const path = pathOf(question);
  const value = valueAt(offer, path);
  const parked =
    value === undefined || isShared
      ? []
      : [
          { path: ['progress', 'parked', key], value },
          { path, value: undefined },
        ];
  return [...parked, ...forgotten(offer, key)];
}

function unpark(offer: Positioning, { key, question }: Station, value: unknown): Edit[] {
  return [
    { path: pathOf(question), value },
    { path: ['progress', 'parked', key], value: undefined },
    {
      path: ['progress', 'answered'],
      value: [...(offer.progress?.answered ?? []), ...recordKeys(question, value), key],
    },
    { path: ['progress', 'to_confirm'], value: [...(offer.progress?.to_confirm ?? []), key] },
  ];
}

/** The records of a list that comes back are its own again. */
function recordKeys(list: Question, value: unknown): string[] {
  if (list.kind !== 'list' || !Array.isArray(value)) return [];
  return value.flatMap((record, index) =>
    (list.questions ?? []).flatMap((question) => {
      const place = { list, ref: refOf(record, index), index, before: index };
      const own = pathOf(question, place).slice(pathOf(list).length + 1);
      return valueAt(record, own) === undefined ? [] : [keyOf(place, question)];
    }),
  );
}

function forgotten(offer: Positioning, key: string): Edit[] {
  return (['answered', 'skipped', 'unknown', 'to_confirm'] as const).flatMap((list) => {
    const keys = offer.progress?.[list] ?? [];
    const left = keys.filter((one) => one !== key && !one.startsWith(`${key}.`));
    return left.length === keys.length
      ? []
      : [{ path: ['progress', list], value: left.length > 0 ? left : undefined }];
  });
}
