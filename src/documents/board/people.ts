import type { Grade } from '../../offer/grade.ts';
import type { Evidence, Positioning, Sense } from '../../offer/schema.ts';
import { type Cell, grades, type Person, type Quote } from './data.ts';
import { given } from './given.ts';

/** How the file names its clients. */
export interface Names {
  of(client: string | undefined): string | undefined;
}

export function namesIn({ clients = [] }: Positioning): Names {
  const named = new Map(clients.flatMap(({ id, who }) => (id === undefined ? [] : [[id, given(who) ?? id]])));
  return { of: (client) => (client === undefined ? undefined : (named.get(client) ?? client)) };
}

const rank = (grade: Grade): number => grades.indexOf(grade);

/** The rows of the map: whoever committed most stands first, then in the file's order. */
export function peopleOf(
  { clients = [], evidence = [] }: Positioning,
  gradeOf: (evidence: Evidence) => Grade,
  names: Names,
): Person[] {
  const rows = new Map<string | undefined, { cells: Partial<Record<Sense, Cell>>; other?: Cell }>();
  for (const one of evidence) {
    const row = rows.get(one.client) ?? { cells: {} };
    rows.set(one.client, row);
    const grade = gradeOf(one);
    if (one.sense === undefined) row.other = added(row.other, grade);
    else row.cells[one.sense] = added(row.cells[one.sense], grade);
  }
  return [...rows]
    .map(([client, row]): Person => {
      const who = names.of(client);
      const relation = clients.find(({ id }) => id !== undefined && id === client)?.relation;
      return { ...(who !== undefined && { who }), ...(relation !== undefined && { relation }), ...row };
    })
    .sort((one, other) => strength(other) - strength(one));
}

function added(cell: Cell | undefined, grade: Grade): Cell {
  if (cell === undefined) return { grade, count: 1 };
  return { grade: rank(grade) > rank(cell.grade) ? grade : cell.grade, count: cell.count + 1 };
}

function strength({ cells, other }: Person): number {
  return Math.max(...[...Object.values(cells), ...(other ? [other] : [])].map((cell) => rank(cell.grade)));
}

export function silentOf({ clients = [], evidence = [] }: Positioning): string[] {
  const heard = new Set(evidence.map(({ client }) => client));
  return clients.flatMap(({ id, who }) => {
    const name = given(who) ?? id;
    return name === undefined || (id !== undefined && heard.has(id)) ? [] : [name];
  });
}

/** Words shown with consent, and how many are not shown. A consent left empty is none. */
export function quotesOf(
  { evidence = [] }: Positioning,
  gradeOf: (evidence: Evidence) => Grade,
  names: Names,
): { quotes: Quote[]; keptPrivate: number } {
  const noted = evidence.filter(({ words }) => given(words) !== undefined);
  const shown = noted.filter(
    ({ consent }) => given(consent?.scope) !== undefined || consent?.on !== undefined,
  );
  return {
    quotes: shown.map((one) => {
      const who = names.of(one.client);
      return {
        words: one.words!,
        grade: gradeOf(one),
        ...(who !== undefined && { who }),
        ...(one.when !== undefined && { when: one.when }),
      };
    }),
    keptPrivate: noted.length - shown.length,
  };
}
