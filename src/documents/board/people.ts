import type { Evidence, Positioning } from '../../offer/schema.ts';
import { type Cell, type Grade, grades, type Person, type Quote, type Sense } from './data.ts';
import { given } from './given.ts';

/** How the file names its clients. */
export interface Names {
  of(client: string | undefined): string | undefined;
  /** Different people behind some evidence, each once. */
  behind(evidence: readonly string[] | undefined, counts: (evidence: Evidence) => boolean): string[];
}

export function namesIn({ clients = [], evidence = [] }: Positioning): Names {
  const named = new Map(clients.flatMap(({ id, who }) => (id === undefined ? [] : [[id, given(who) ?? id]])));
  const of = (client: string | undefined): string | undefined =>
    client === undefined ? undefined : (named.get(client) ?? client);
  return {
    of,
    behind: (ids, counts) => {
      const wanted = new Set(ids ?? []);
      const found = new Set<string>();
      for (const one of evidence) {
        if (one.id === undefined || !wanted.has(one.id) || one.client === undefined) continue;
        if (counts(one)) found.add(one.client);
      }
      return [...found].map((client) => of(client)!);
    },
  };
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
