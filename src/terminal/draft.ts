/** A text being written: what it is, and how it becomes another one and comes back. */
export interface Draft {
  readonly text: string;
  /** Offset in `text`, always between two graphemes. */
  readonly cursor: number;
  /** What Ctrl+K, U and W took, the latest last: Ctrl+Y puts it back, Alt+Y the one before. */
  readonly killed: readonly string[];
  /** The column that up and down keep to across shorter rows. */
  readonly goal?: number;
  /** What the last key did, where the next one may go on with it: letters typed, words taken, words put back. */
  readonly doing?: 'typing' | 'killing' | 'yanking';
  /** The drafts before, the latest last, for Ctrl+_; and those undone, for Alt+_. */
  readonly past: readonly Moment[];
  readonly undone: readonly Moment[];
}

type Moment = Pick<Draft, 'text' | 'cursor'>;

/** How far Ctrl+_ goes back. */
const mostMoments = 200;

export const draftOf = (text: string): Draft => ({
  text,
  cursor: text.length,
  killed: [],
  past: [],
  undone: [],
});

/** Another text, with the one before it kept to come back to. */
export const changed = (draft: Draft, text: string, cursor: number, doing?: Draft['doing']): Draft => ({
  text,
  cursor,
  killed: draft.killed,
  past: [...draft.past.slice(1 - mostMoments), { text: draft.text, cursor: draft.cursor }],
  undone: [],
  ...(doing === undefined ? {} : { doing }),
});

export const put = ({ text, cursor }: Draft, more: string): [string, number] => [
  text.slice(0, cursor) + more + text.slice(cursor),
  cursor + more.length,
];

export const insert = (draft: Draft, more: string): Draft =>
  more === '' ? draft : changed(draft, ...put(draft, more));

export function to(draft: Draft, cursor: number): Draft {
  const { goal: _, doing: __, ...rest } = draft;
  return { ...rest, cursor };
}

export const cut = (draft: Draft, from: number, until: number): Draft =>
  from === until ? draft : changed(draft, draft.text.slice(0, from) + draft.text.slice(until), from);

export function undo(draft: Draft): Draft {
  const last = draft.past.at(-1);
  if (last === undefined) return to(draft, draft.cursor);
  const undone = [...draft.undone, { text: draft.text, cursor: draft.cursor }];
  return { ...last, killed: draft.killed, past: draft.past.slice(0, -1), undone };
}

export function redo(draft: Draft): Draft {
  const next = draft.undone.at(-1);
  if (next === undefined) return to(draft, draft.cursor);
  return { ...changed(draft, next.text, next.cursor), undone: draft.undone.slice(0, -1) };
}
