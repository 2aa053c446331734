import type { BoardData, Cell, Person } from '../documents/board/data.ts';
import { visible } from '../escape/visible.ts';
import type { Grade } from '../offer/grade.ts';
import type { Sense } from '../offer/schema.ts';
import { senses } from '../offer/values.ts';
import type { Paint } from '../reporters/paint.ts';
import { columnsOf, fitted, wrapped } from './columns.ts';
import { entry, isNarrow, kind, rows, type Screen, title } from './show-layout.ts';

/** Beyond this, a grade stands too far from its name to be read with it. */
const widestName = 29;

/** Lines for people. */
const room = 4;

/** The evidence map: a table, or a line for each person where it does not fit. */
export function peopleTable(data: BoardData, how: Screen): string[] {
  const { board } = how;
  const { people } = data;
  if (people.length === 0) return [...title(board.map.title, how), ...kind(board.map.empty, how)];
  const lines = isNarrow(how)
    ? [...title(board.map.title, how), ...rows(people, room, how, (person) => inWords(person, how))]
    : table(people, how);
  return [...lines, ...legend(people, how)];
}

const nameOf = ({ who }: Person, { board }: Screen): string => visible(who ?? board.somebody);

type Column = Sense | 'other';

/**
 * The columns that hold something, when some of it was noted without saying in which sense: seven empty ones would hide
 * what is there. Otherwise all seven, gaps included.
 */
function columnsFor(people: readonly Person[]): readonly Column[] {
  if (people.every(({ other }) => other === undefined)) return senses;
  return [...senses.filter((sense) => people.some(({ cells }) => cells[sense] !== undefined)), 'other'];
}

function table(people: readonly Person[], how: Screen): string[] {
  const { board, paint, width } = how;
  const columns = columnsFor(people).map((column) => {
    const alone = people.every(({ cells }) => Object.keys(cells).length === 0);
    const name = column !== 'other' ? board.sense[column] : alone ? '' : board.otherSense;
    return { column, name, wide: Math.max(4, columnsOf(name)) + 2 };
  });
  const left = width - columns.reduce((sum, { wide }) => sum + wide, 0);
  const names = Math.min(left, Math.max(widestName, columnsOf(board.map.title) + 2));
  const heads = columns.map(({ name, wide }) => paint.dim(fitted(name, wide)));
  const heading = paint.bold(fitted(board.map.title, names));
  return [
    `${heading}${heads.join('')}`.trimEnd(),
    ...rows(people, room, how, (person) => {
      const cells = columns.map(({ column, wide }) =>
        cell(column === 'other' ? person.other : person.cells[column], wide, paint),
      );
      return [`  ${fitted(nameOf(person, how), names - 3)} ${cells.join('')}`.trimEnd()];
    }),
  ];
}

function cell(given: Cell | undefined, wide: number, paint: Paint): string {
  if (given === undefined) return paint.dim(fitted('·', wide));
  const text = given.count > 1 ? `${given.grade}×${Math.min(given.count, 99)}` : given.grade;
  return strength(given.grade, paint)(text) + ' '.repeat(Math.max(0, wide - columnsOf(text)));
}

function strength(grade: Grade, paint: Paint): (text: string) => string {
  switch (grade) {
    case 'E0':
    case 'E1':
      return paint.dim;
    case 'E2':
    case 'E3':
      return paint.advice;
    case 'E4':
    case 'E5':
      return paint.good;
  }
}

function inWords(person: Person, how: Screen): string[] {
  const cells = senses.flatMap((sense) => {
    const found = person.cells[sense];
    return found === undefined ? [] : [`${how.board.sense[sense]} ${found.grade}`];
  });
  return entry(
    nameOf(person, how),
    [...cells, ...(person.other ? [person.other.grade] : [])].join(', '),
    how,
  );
}

/** The grades that are seen, in words. */
function legend(people: readonly Person[], { board, paint, width }: Screen): string[] {
  const seen = new Set(
    people.flatMap(({ cells, other }) =>
      [...Object.values(cells), ...(other ? [other] : [])].map(({ grade }) => grade),
    ),
  );
  const parts = [...seen].sort().map((grade) => `${grade} ${board.grade[grade]}`);
  return wrapped(parts.join(' · '), width - 2).map((line) => `  ${paint.dim(line)}`);
}
