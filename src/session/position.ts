import { type Item, routeIn, type Session } from './route.ts';
import type { Question, Section } from './schema.ts';

/** Where a person stands: evening, section, how far, and about how many minutes are left tonight. */
export interface Position {
  readonly section: Section;
  readonly evening: number;
  readonly evenings: number;
  /** From 1, among the evening's questions on the way now (a list counts once). */
  readonly number: number;
  readonly of: number;
  readonly minutesLeft: number;
}

/** Minutes of a question that does not say: a minute, two for a long one. */
const minutesOf = ({ minutes, kind }: Question): number =>
  minutes ?? (kind === 'long' || kind === 'list' ? 2 : 1);

/** What is left of a list once it holds something: nobody knows how much more will come. */
const goingOn = 1;

/** A list is timed as a whole, not by the first of its questions, which is all that stands on the way yet. */
function minutesLeft(tonight: readonly Item[]): number {
  const open = tonight.filter(({ state }) => state === 'open' || state === 'to-confirm');
  const stations = new Map(open.map((item) => [stationOf(item), item]));
  return [...stations.values()].reduce((sum, { question, record }) => {
    if (record === undefined) return sum + minutesOf(question);
    return sum + (record.ref === '+' && record.before === 0 ? minutesOf(record.list) : goingOn);
  }, 0);
}

export function positionOf(session: Session, item: Item): Position {
  const evening = item.section.evening ?? 1;
  const { sections } = session.script;
  const tonight = sections
    .filter((section) => (section.evening ?? 1) === evening)
    .flatMap((section) => routeIn(session, section));
  const stations = [...new Set(tonight.map(stationOf))];
  return {
    section: item.section,
    evening,
    evenings: Math.max(...sections.map((section) => section.evening ?? 1)),
    number: stations.indexOf(stationOf(item)) + 1,
    of: stations.length,
    minutesLeft: Math.ceil(minutesLeft(tonight)),
  };
}

const stationOf = (item: Item): string => item.record?.list.id ?? item.key;
