/** The board on one terminal screen: at 80 columns, at most 30 lines. Narrower, texts are wrapped rather than cut. */
import {
  ages,
  type BoardData,
  type Claim,
  certainties,
  type NextStep,
  type TestedBelief,
} from '../documents/board/data.ts';
import { visible } from '../escape/visible.ts';
import type { Certainty } from '../offer/certainty.ts';
import { clipped, columnsOf, fitted, wrapped } from './columns.ts';
import { entry, isNarrow, kind, rows, type Screen, title } from './show-layout.ts';
import { peopleTable } from './show-people.ts';

/** Lines for tests, and for next offers. */
const room = 3;

const dots: Readonly<Record<Certainty, string>> = { certainty: '●', lead: '◐', hypothesis: '○' };

export function screen(data: BoardData, how: Screen): string {
  const parts = [
    head(data, how),
    journey(data, how),
    peopleTable(data, how),
    claims(data, how),
    tests(data, how),
    next(data, how),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head({ maker, clarity, statement, today }: BoardData, how: Screen): string[] {
  const { words, board, paint, width } = how;
  const who = visible([maker.name, maker.craft].filter(Boolean).join(' · ') || board.date(today));
  const [first, last] = [clarity[0], clarity.at(-1)];
  const right = first === undefined || last === undefined ? '' : words.clarity(first.clarity, last.clarity);
  const room = width - columnsOf(right) - 2;
  const top =
    room < 12
      ? [...wrapped(who, width), ...wrapped(right, width)]
      : [`${fitted(who, room)}  ${right}`.trimEnd()];
  const lines = wrapped(visible(statement ?? board.noStatement), width);
  const kept =
    isNarrow(how) || lines.length <= 2 ? lines : [lines[0]!, clipped(`${lines[1]!} ${lines[2]!}`, width)];
  return [...top, ...kept.map((line) => (statement === undefined ? paint.dim(line) : paint.bold(line)))];
}

function journey(data: BoardData, how: Screen): string[] {
  const { board, words, paint } = how;
  const claim = (name: string, { certainty, text }: Claim): string[] =>
    entry(name, `${dots[certainty]} ${text}`, how);
  const stages = ages.flatMap((age) => {
    const found = data.journey[age];
    const name = board.journey.age[age].name;
    return found === undefined ? entry(name, words.notYet, how, paint.dim) : claim(name, found);
  });
  const image = certainties
    .flatMap((certainty) => data.claims[certainty])
    .filter(({ about }) => about === 'image')
    .flatMap((found) => claim(words.image, found));
  const feelings = data.feelings.map(({ certainty, text }) => `${dots[certainty]} ${text}`).join(' · ');
  return [
    ...title(board.journey.title, how),
    ...stages,
    ...image,
    ...(feelings === '' ? [] : entry(words.feelings, feelings, how)),
  ];
}

function claims({ claims, questions }: BoardData, { board, words, width }: Screen): string[] {
  const counts = certainties
    .filter((certainty) => claims[certainty].length > 0)
    .map((certainty) => `${dots[certainty]} ${board.certainty[certainty]} ${claims[certainty].length}`);
  const asked = questions.length > 0 ? [words.questions(questions.length)] : [];
  return wrapped(counts.length === 0 ? board.claims.nothing : [...counts, ...asked].join(' · '), width);
}

function tests({ hypotheses }: BoardData, how: Screen): string[] {
  const { board } = how;
  if (hypotheses.length === 0) return [...title(board.tests.title, how), ...kind(board.tests.empty, how)];
  return [...title(board.tests.title, how), ...rows(hypotheses, room, how, (one) => test(one, how))];
}

function test({ belief, test, state, daysLeft }: TestedBelief, how: Screen): string[] {
  const { board, paint, width } = how;
  const threshold = test.at_least === undefined ? [] : [board.tests.outOf(test.at_least, test.of)];
  const open = state === 'running' || state === 'overdue';
  const days = open && daysLeft !== undefined ? [board.tests.daysLeft(daysLeft)] : [];
  const right = [board.tests.state[state], ...threshold, ...days].join(' · ');
  if (isNarrow(how)) return entry(belief, right, how, paint.dim);
  const left = Math.max(20, width - columnsOf(right) - 4);
  return [`  ${fitted(visible(belief), left)}  ${paint.dim(clipped(right, width - left - 4))}`];
}

function next({ next }: BoardData, how: Screen): string[] {
  const { board, words } = how;
  if (next.length === 0) return [...title(board.next.title, how), ...kind(board.next.empty, how)];
  const offer = ({ name, status }: NextStep): string =>
    status === undefined ? name : `${name} (${board.next.status[status]})`;
  return [
    ...title(board.next.title, how),
    ...rows(next, room, how, ({ label = words.anybody, offers }) =>
      entry(label, offers.map(offer).join(' · '), how),
    ),
  ];
}
