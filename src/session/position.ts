import { type Item, route, type Session } from './route.ts';
import type { Section } from './schema.ts';

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
const minutesOf = (item: Item): number => item.question.minutes ?? (item.question.kind === 'long' ? 2 : 1);

export function positionOf(session: Session, item: Item): Position {
  const whole = route(session);
  const evening = item.section.evening ?? 1;
  const tonight = whole.filter(({ section }) => (section.evening ?? 1) === evening);
  const stations = [...new Set(tonight.map(stationOf))];
  const left = tonight.filter(({ state }) => state === 'open' || state === 'to-confirm');
  return {
    section: item.section,
    evening,
    evenings: Math.max(...session.script.sections.map((section) => section.evening ?? 1)),
    number: stations.indexOf(stationOf(item)) + 1,
    of: stations.length,
    minutesLeft: Math.ceil(left.reduce((sum, one) => sum + minutesOf(one), 0)),
  };
}

const stationOf = (item: Item): string => item.record?.list.id ?? item.key;
