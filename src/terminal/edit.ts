/** What each key does to a text being written: what a shell's line editor does. */
import { after, before, blankLeft, lineEnd, lineStart, wordLeft, wordRight } from './boundaries.ts';
import { changed, cut, type Draft, insert, put, redo, to, undo } from './draft.ts';
import type { Key } from './key.ts';
import { kill, yank, yankBefore } from './killing.ts';
import { vertical } from './vertical.ts';

/** The draft after a key, or undefined when the key is none of an editor's. @param columns the width it is shown at */
export function edit(draft: Draft, key: Key, columns: number): Draft | undefined {
  const { text, cursor } = draft;
  switch (key.name) {
    case 'text':
      return typed(draft, key.text);
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
      return yank(draft);
    // Terminals send the same byte for Ctrl+_, Ctrl+/ and Ctrl+7; those that tell keys apart send what was pressed.
    case '_':
    case '/':
    case '-':
      return undo(draft);
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
    case 'y':
      return yankBefore(draft);
    case 'u':
      return recased(draft, (word) => word.toLocaleUpperCase());
    case 'l':
      return recased(draft, (word) => word.toLocaleLowerCase());
    case 'c':
      return recased(draft, (word) =>
        word.toLocaleLowerCase().replace(/\p{L}/u, (first) => first.toLocaleUpperCase()),
      );
    case '_':
      return redo(draft);
    default:
      return undefined;
  }
}

/** Letters typed one after the other are undone a word at a time. */
function typed(draft: Draft, more: string): Draft {
  const next = changed(draft, ...put(draft, more), 'typing');
  const last = draft.text.charAt(draft.cursor - 1);
  const goesOn = draft.doing === 'typing' && !/\s/.test(more) && !/\s/.test(last);
  return goesOn ? { ...next, past: draft.past } : next;
}

function recased(draft: Draft, made: (word: string) => string): Draft {
  const { text, cursor } = draft;
  const end = wordRight(text, cursor);
  const word = made(text.slice(cursor, end));
  return changed(draft, text.slice(0, cursor) + word + text.slice(end), cursor + word.length);
}
