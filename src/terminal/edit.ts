/** A text being written, as a pure model: (draft, key) → draft. What each key does is what a shell's line editor does. */
import type { Key } from './key.ts';
import { graphemes, isSimple, segments, width } from './width.ts';
import { type Row, rowsOf } from './wrap.ts';

export interface Draft {
  readonly text: string;
  /** Offset in `text`, always between two graphemes. */
  readonly cursor: number;
  /** What Ctrl+K, U or W took last, for Ctrl+Y. */
  readonly killed: string;
  /** The column that up and down keep to across shorter rows. */
  readonly goal?: number;
}

export const draftOf = (text: string): Draft => ({ text, cursor: text.length, killed: '' });

/** Far longer than any grapheme met in writing: only this much around the cursor is looked at. */
const reach = 256;

/** The draft after a key, or undefined when the key is none of an editor's. @param columns the width it is shown at */
export function edit(draft: Draft, key: Key, columns: number): Draft | undefined {
  const { text, cursor } = draft;
  switch (key.name) {
    case 'text':
    case 'paste':
      return insert(draft, key.text);
    case 'newline':
      return insert(draft, '\n');
    case 'backspace':
      if (key.alt || key.ctrl) return kill(draft, wordLeft(text, cursor), cursor);
      return cut(draft, before(text, cursor), cursor);
    case 'delete':
      if (key.alt || key.ctrl) return kill(draft, cursor, wordRight(text, cursor));
      return cut(draft, cursor, after(text, cursor));
    case 'left':
      return to(draft, key.ctrl || key.alt ? wordLeft(text, cursor) : before(text, cursor));
    case 'right':
      return to(draft, key.ctrl || key.alt ? wordRight(text, cursor) : after(text, cursor));
    case 'home':
      return to(draft, key.ctrl ? 0 : lineStart(text, cursor));
    case 'end':
      return to(draft, key.ctrl ? text.length : lineEnd(text, cursor));
    case 'up':
      return vertical(draft, -1, columns);
    case 'down':
      return vertical(draft, 1, columns);
    case 'letter':
      return key.ctrl ? control(draft, key.text) : meta(draft, key.text);
    case 'enter':
    case 'tab':
    case 'escape':
    case 'page-up':
    case 'page-down':
    case 'f1':
      return undefined;
  }
}

function control(draft: Draft, letter: string): Draft | undefined {
  const { text, cursor } = draft;
  switch (letter) {
    case 'a':
      return to(draft, lineStart(text, cursor));
    case 'b':
      return to(draft, before(text, cursor));
    case 'f':
      return to(draft, after(text, cursor));
    case 'd':
      return cut(draft, cursor, after(text, cursor));
    case 'h':
      return cut(draft, before(text, cursor), cursor);
    case 'k': {
      const end = lineEnd(text, cursor);
      return kill(draft, cursor, end === cursor ? after(text, cursor) : end);
    }
    case 'u': {
      const start = lineStart(text, cursor);
      return kill(draft, start === cursor ? before(text, cursor) : start, cursor);
    }
    case 'w':
      return kill(draft, blankLeft(text, cursor), cursor);
    case 'y':
      return insert(draft, draft.killed);
    default:
      return undefined;
  }
}

function meta(draft: Draft, letter: string): Draft | undefined {
  const { text, cursor } = draft;
  switch (letter) {
    case 'b':
      return to(draft, wordLeft(text, cursor));
    case 'f':
      return to(draft, wordRight(text, cursor));
    case 'd':
      return kill(draft, cursor, wordRight(text, cursor));
    default:
      return undefined;
  }
}

const insert = (draft: Draft, more: string): Draft => ({
  text: draft.text.slice(0, draft.cursor) + more + draft.text.slice(draft.cursor),
  cursor: draft.cursor + more.length,
  killed: draft.killed,
});

const to = (draft: Draft, cursor: number): Draft => ({ text: draft.text, cursor, killed: draft.killed });

const cut = (draft: Draft, from: number, until: number): Draft => ({
  text: draft.text.slice(0, from) + draft.text.slice(until),
  cursor: from,
  killed: draft.killed,
});

const kill = (draft: Draft, from: number, until: number): Draft =>
  from === until ? draft : { ...cut(draft, from, until), killed: draft.text.slice(from, until) };

const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};

/** The grapheme boundary on the left, looked for inside the line (a newline is a grapheme of its own). */
function before(text: string, at: number): number {
  if (at === 0) return 0;
  if (text[at - 1] === '\n' || isSimple(text[at - 1]!)) return at - 1;
  const from = Math.max(lineStart(text, at), at - reach);
  let last = from;
  for (const { index } of segments(text.slice(from, at))) last = from + index;
  return last;
}

function after(text: string, at: number): number {
  if (at >= text.length || text[at] === '\n') return Math.min(text.length, at + 1);
  if (isSimple(text.slice(at, at + 2))) return at + 1;
  const [first] = segments(text.slice(at, at + reach));
  return at + first!.segment.length;
}

const wordEnd = /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}\p{M}]|[’'·](?=\p{L}))+/u;
const wordStart = /(?:[\p{L}\p{N}\p{M}]|(?<=\p{L})[’'·])+[^\p{L}\p{N}]*$/u;

/** Words are looked for nearby: a longer one is crossed in several steps. */
const wordRight = (text: string, at: number): number => {
  const found = wordEnd.exec(text.slice(at, at + 2000));
  return found === null ? Math.min(text.length, at + 2000) : at + found[0].length;
};
const wordLeft = (text: string, at: number): number => {
  const from = Math.max(0, at - 2000);
  const found = wordStart.exec(text.slice(from, at));
  return found === null ? from : from + found.index;
};
/** Ctrl+W goes back to a blank, whatever the word is made of. */
const blankLeft = (text: string, at: number): number => {
  const from = Math.max(0, at - 2000);
  return from + /(?:\S+\s*|\s+)?$/.exec(text.slice(from, at))!.index;
};

/** Up and down by rows as they are seen; undefined at the first or last one (history is the prompt's business). */
function vertical(draft: Draft, step: -1 | 1, columns: number): Draft | undefined {
  const rows = rowsOf(draft.text, columns);
  const here = rowAt(rows, draft.cursor);
  const row = rows[here + step];
  if (row === undefined) return undefined;
  const goal = draft.goal ?? width(draft.text.slice(rows[here]!.start, draft.cursor));
  return { ...to(draft, columnIn(draft.text, row, goal, rows[here + step + 1])), goal };
}

/** The row that shows the cursor: at a break between rows, the later one. */
export function rowAt(rows: readonly Row[], cursor: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rows[middle]!.start <= cursor) low = middle;
    else high = middle - 1;
  }
  return low;
}

function columnIn(text: string, row: Row, goal: number, next: Row | undefined): number {
  let at = row.start;
  let used = 0;
  // The end of a row that goes on below is the start of the next one: stay a step before it.
  const end = next?.start === row.end ? before(text, row.end) : row.end;
  for (const one of graphemes(text.slice(row.start, end))) {
    if (used >= goal) break;
    used += width(one);
    at += one.length;
  }
  return Math.min(at, Math.max(end, row.start));
}
