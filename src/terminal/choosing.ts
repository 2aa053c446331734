/** One reply or several among those shown: arrows, numbers, first letters; Space ticks; a name may be typed. */

import { visible } from '../escape/visible.ts';
import { type Draft, draftOf } from './draft.ts';
import { edit } from './edit.ts';
import type { Drawn, Face, Pressed, Stage } from './face.ts';
import type { Key } from './key.ts';
import { manyOf } from './replies.ts';
import { typed } from './typed.ts';
import type { Given } from './view.ts';
import { width } from './width.ts';
import { wrap } from './wrap.ts';

export interface Choosing {
  /** Which reply the arrow is on; one past the last is the line where a name is typed. */
  readonly at: number;
  readonly ticked: readonly string[];
  readonly name: Draft;
}

const several = ({ ask }: Stage): boolean => manyOf(ask);
const places = ({ ask, replies }: Stage): number => replies.length + (ask.other === undefined ? 0 : 1);
const naming = (state: Choosing, stage: Stage): boolean =>
  stage.ask.other !== undefined && state.at === stage.replies.length;

export const choosing: Face<Choosing> = {
  begin(stage) {
    const initial = stage.ask.initial === undefined ? [] : [stage.ask.initial].flat();
    const known = initial.filter((value) => stage.replies.some((reply) => reply.value === value));
    const names = stage.ask.other === undefined ? [] : initial.filter((value) => !known.includes(value));
    const first = stage.replies.findIndex(({ value }) => value === known[0]);
    return { at: Math.max(0, first), ticked: known, name: draftOf(typed(names.join(', '))) };
  },

  press(state, key, stage) {
    const last = places(stage) - 1;
    switch (key.name) {
      case 'enter':
        return { given: answered(state, stage) };
      case 'up':
        return moved(state, state.at === 0 ? last : state.at - 1);
      case 'down':
        return moved(state, state.at === last ? 0 : state.at + 1);
      case 'page-up':
        return moved(state, Math.max(0, state.at - stage.height));
      case 'page-down':
        return moved(state, Math.min(last, state.at + stage.height));
      default:
        return naming(state, stage) ? named(state, key, stage) : picked(state, key, stage);
    }
  },

  draw: (state, stage) => drawn(state, stage),

  given(state, stage) {
    if (several(stage)) return [...state.ticked, ...namesOf(state)];
    return naming(state, stage) ? namesOf(state) : [];
  },
  writing: (state, stage) => naming(state, stage) && state.name.text !== '',
  keys(stage) {
    const { keys, footer } = stage.words;
    return several(stage)
      ? [`${keys.space} ${footer.tick}`, `${keys.enter} ${footer.done}`]
      : [footer.arrows, `${keys.enter} ${footer.done}`];
  },
};

const moved = (state: Choosing, at: number): Pressed<Choosing> => ({ state: { ...state, at } });

const namesOf = ({ name }: Choosing): string[] =>
  name.text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

function answered(state: Choosing, stage: Stage): Given | undefined {
  const names = namesOf(state);
  if (several(stage)) {
    const values = [...state.ticked, ...names];
    return values.length > 0 ? values : undefined;
  }
  const value = naming(state, stage) ? names[0] : stage.replies[state.at]?.value;
  if (value === undefined) return undefined;
  return stage.ask.kind === 'choices' || stage.ask.kind === 'pick' ? [value] : value;
}

function named(state: Choosing, key: Key, stage: Stage): Pressed<Choosing> | undefined {
  const name = edit(state.name, key, stage.columns);
  return name === undefined ? undefined : { state: { ...state, name } };
}

function picked(state: Choosing, key: Key, stage: Stage): Pressed<Choosing> | undefined {
  if (key.name === 'home') return moved(state, 0);
  if (key.name === 'end') return moved(state, places(stage) - 1);
  if (key.name !== 'text') return undefined;
  if (key.text === ' ') return several(stage) ? { state: ticking(state, stage) } : undefined;
  const number = /^\d{1,4}$/.test(key.text) ? Number(key.text) : 0;
  if (number >= 1 && number <= places(stage)) return moved(state, number - 1);
  return jump(state, key.text, stage);
}

function ticking(state: Choosing, { replies }: Stage): Choosing {
  const value = replies[state.at]?.value;
  if (value === undefined) return state;
  const without = state.ticked.filter((one) => one !== value);
  const ticked = without.length < state.ticked.length ? without : [...state.ticked, value];
  const order = (one: string): number => replies.findIndex((reply) => reply.value === one);
  return { ...state, ticked: ticked.sort((a, b) => order(a) - order(b)) };
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** To the next reply that begins with these letters. */
function jump(state: Choosing, letters: string, { replies }: Stage): Pressed<Choosing> | undefined {
  const turn = [...replies.keys()].map((index) => (state.at + 1 + index) % replies.length);
  const found = turn.find((index) => fold(replies[index]!.label).startsWith(fold(letters)));
  return found === undefined ? undefined : moved(state, found);
}

function drawn(state: Choosing, stage: Stage): Drawn {
  const blocks = [
    ...stage.replies.map((_, index) => block(state, stage, index)),
    ...(stage.ask.other === undefined ? [] : [nameBlock(state, stage)]),
  ];
  const tops = blocks.map((_, index) => blocks.slice(0, index).reduce((sum, rows) => sum + rows.length, 0));
  const all = blocks.flat();
  const height = Math.max(1, stage.height);
  const middle = (tops[state.at] ?? 0) + ((blocks[state.at]?.length ?? 1) >> 1);
  // The chosen one's first row counts more than what follows it.
  const top = Math.min(
    Math.max(0, Math.min(middle - (height >> 1), all.length - height)),
    tops[state.at] ?? 0,
  );
  const note = all.length > height ? stage.words.row(state.at + 1, blocks.length) : undefined;
  const cursor = naming(state, stage) ? nameCursor(state, stage, (tops[state.at] ?? 0) - top) : undefined;
  return {
    rows: all.slice(top, top + height),
    ...(cursor === undefined ? {} : { cursor }),
    ...(note === undefined ? {} : { note }),
  };
}

function mark(state: Choosing, stage: Stage, index: number): string {
  const arrow = index === state.at ? '❯ ' : '  ';
  if (!several(stage)) return arrow;
  const on = state.ticked.includes(stage.replies[index]!.value);
  return `${arrow}${on ? '[✓]' : '[ ]'} `;
}

function block(state: Choosing, stage: Stage, index: number): string[] {
  const { label, hint } = stage.replies[index]!;
  const head = mark(state, stage, index);
  const number = stage.columns < 30 ? '' : `${index + 1}. `;
  const indent = head.length + number.length;
  const room = Math.max(1, stage.columns - 1 - indent);
  const rows = wrap(visible(label), room);
  const said = rows.map((row) => (index === state.at ? stage.paint.accent(row) : row));
  const told = hint === undefined ? '' : visible(hint);
  // Hints stand behind their labels where there is room for all of them, else under.
  if (told !== '' && hintsFit(stage, room)) said[said.length - 1] += `  ${stage.paint.faint(told)}`;
  else if (told !== '') said.push(...wrap(told, room).map((row) => stage.paint.faint(row)));
  return said.map((row, at) => (at === 0 ? head + number : ' '.repeat(indent)) + row);
}

const hintsFit = ({ replies }: Stage, room: number): boolean =>
  replies.every(
    ({ label, hint }) => hint === undefined || width(visible(label)) + 2 + width(visible(hint)) <= room,
  );

const nameHead = (state: Choosing, stage: Stage): string =>
  `${naming(state, stage) ? '❯ ' : '  '}${visible(stage.ask.other ?? '')}`;

/** The label, and the name under it: its end, when it is longer than a row. */
function nameBlock(state: Choosing, stage: Stage): string[] {
  const rows = wrap(nameHead(state, stage), Math.max(1, stage.columns - 1));
  return state.name.text === '' && !naming(state, stage) ? rows : [...rows, `  ${tail(state, stage)}`];
}

const tail = ({ name }: Choosing, { columns }: Stage): string => {
  let text = visible(name.text.slice(0, name.cursor)) + visible(name.text.slice(name.cursor));
  while (width(text) > Math.max(1, columns - 4)) text = text.slice(1);
  return text;
};

function nameCursor(state: Choosing, stage: Stage, top: number): { row: number; column: number } {
  const rows = nameBlock(state, stage).length;
  const after = width(visible(state.name.text.slice(state.name.cursor)));
  return { row: top + rows - 1, column: Math.max(2, 2 + width(tail(state, stage)) - after) };
}
