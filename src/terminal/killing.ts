/** Words taken out and put back, as in a shell. */
import { cut, type Draft, insert } from './draft.ts';

/** How far Alt+Y goes back. */
const mostKilled = 20;

/** What is taken in one go, word after word, comes back as one. */
export function kill(draft: Draft, from: number, until: number): Draft {
  if (from === until) return draft;
  const taken = draft.text.slice(from, until);
  const last = draft.doing === 'killing' ? (draft.killed.at(-1) ?? '') : undefined;
  const one =
    last === undefined ? taken : until === draft.cursor && from < draft.cursor ? taken + last : last + taken;
  const others = last === undefined ? draft.killed : draft.killed.slice(0, -1);
  return { ...cut(draft, from, until), killed: [...others.slice(1 - mostKilled), one], doing: 'killing' };
}

export function yank(draft: Draft): Draft {
  const text = draft.killed.at(-1);
  return text === undefined ? draft : { ...insert(draft, text), doing: 'yanking' };
}

/** Right after Ctrl+Y: in its place, what was taken before. */
export function yankBefore(draft: Draft): Draft {
  const last = draft.killed.at(-1);
  if (draft.doing !== 'yanking' || last === undefined) return draft;
  const without = cut(draft, draft.cursor - last.length, draft.cursor);
  return yank({ ...without, killed: [last, ...draft.killed.slice(0, -1)], past: draft.past.slice(0, -1) });
}
