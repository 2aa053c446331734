/** Texts, numbers, dates, amounts: whatever is written. */
import { type Draft, draftOf } from './draft.ts';
import { edit } from './edit.ts';
import type { Drawn, Face, Pressed, Stage } from './face.ts';
import { isCtrl, type Key, key } from './key.ts';
import { typed } from './typed.ts';
import { rowAt } from './vertical.ts';
import { width } from './width.ts';
import { rowsOf } from './wrap.ts';

export interface Writing {
  readonly draft: Draft;
  /** How far back in the session's answers one is; 0 is one's own draft, kept meanwhile in `own`. */
  readonly back: number;
  readonly own: string;
}

const written = (draft: Draft): Writing => ({ draft, back: 0, own: '' });

/** Under this many columns the text begins at the edge. */
const narrow = 24;
const margin = ({ columns }: Stage): number => (columns < narrow ? 0 : 2);
/** A column stays free for the cursor after the last character. */
export const textColumns = (stage: Stage): number => Math.max(1, stage.columns - margin(stage) - 1);

export const writing: Face<Writing> = {
  begin({ ask }) {
    return written(draftOf(typeof ask.initial === 'string' ? typed(ask.initial) : ''));
  },

  press(state, pressed, stage) {
    const { draft } = state;
    if (pressed.name === 'enter') return enter(draft, stage);
    const columns = textColumns(stage);
    const next = edit(draft, pressed, columns);
    if (next !== undefined) return { state: { ...state, draft: next } };
    if (pressed.name === 'up' || isCtrl(pressed, 'p')) return { state: recall(state, 1, stage) };
    if (pressed.name === 'down' || isCtrl(pressed, 'n')) return { state: recall(state, -1, stage) };
    if (pressed.name === 'page-up' || pressed.name === 'page-down')
      return { state: { ...state, draft: page(draft, pressed, columns, stage.height) } };
    return undefined;
  },

  draw({ draft }, stage) {
    return drawDraft(draft, stage);
  },

  given: ({ draft }) => draft.text.trim(),
  writing: ({ draft }) => draft.text !== '',
  keys({ ask, words }) {
    const { keys, footer } = words;
    return ask.kind === 'long' ? [footer.doneLong] : [`${keys.enter} ${footer.done}`];
  },
};

/** In a long text Enter goes to the next line, and an empty line ends it, as in plain mode. */
function enter(draft: Draft, { ask }: Stage): Pressed<Writing> {
  const text = draft.text.trim();
  if (ask.kind === 'long' && text !== '') {
    const ended = draft.cursor === draft.text.length && /(?:^|\n)[ \t]*$/.test(draft.text);
    if (!ended) return { state: written(edit(draft, key('newline'), 1)!) };
  }
  return { given: text === '' ? undefined : text };
}

function recall(state: Writing, step: 1 | -1, { history }: Stage): Writing {
  const back = state.back + step;
  if (back < 0 || back > history.length) return state;
  const own = state.back === 0 ? state.draft.text : state.own;
  const text = back === 0 ? own : history[history.length - back]!;
  return { draft: { ...draftOf(text), killed: state.draft.killed }, back, own };
}

function page(draft: Draft, { name }: Key, columns: number, height: number): Draft {
  const arrow = key(name === 'page-up' ? 'up' : 'down');
  let at = draft;
  for (let step = 0; step < Math.max(1, height - 1); step++) at = edit(at, arrow, columns) ?? at;
  return at;
}

/** What would turn the text around, or hide in it: kept in the answer, not drawn. */
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The rows around the cursor, when not all fit. */
export function drawDraft(draft: Draft, stage: Stage): Drawn {
  const columns = textColumns(stage);
  const rows = rowsOf(draft.text, columns);
  const at = rowAt(rows, draft.cursor);
  const height = Math.max(1, stage.height);
  const top = Math.max(0, Math.min(at - (height >> 1), rows.length - height));
  const indent = margin(stage);
  const shown = rows.slice(top, top + height).map(({ start, end }, index) => {
    const text = draft.text.slice(start, end).replace(unseen, '').replaceAll('\t', ' ').trimEnd();
    return (indent === 0 ? '' : index + top === 0 ? '❯ ' : '  ') + text;
  });
  const before = width(draft.text.slice(rows[at]!.start, draft.cursor));
  return {
    rows: shown,
    cursor: { row: at - top, column: indent + Math.min(before, columns) },
    ...(rows.length > height ? { note: stage.words.row(at + 1, rows.length) } : {}),
  };
}
