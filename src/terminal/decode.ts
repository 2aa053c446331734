/**
 * What a terminal sends into keys. A paste between its brackets (`ESC [ 200 ~` … `ESC [ 201 ~`) is one key however long
 * it is, and typed characters that come together are one too: each redraws once. Node's own decoder makes a key of
 * every character, which is what made pasting slow.
 */
import { type Key, type KeyName, key } from './key.ts';
import { typed } from './typed.ts';

const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';

/** `ESC [ 1 ; 5 D`, `ESC O P`, `ESC [ 3 ~`: their last byte, or their number, names the key. */
const finals: Readonly<Record<string, KeyName>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  M: 'enter',
  P: 'f1',
  Z: 'tab',
};
const numbers: Readonly<Record<string, KeyName>> = {
  '1': 'home',
  '3': 'delete',
  '4': 'end',
  '5': 'page-up',
  '6': 'page-down',
  '7': 'home',
  '8': 'end',
  '11': 'f1',
};
/** Characters that terminals send as `ESC [ code ; held u` when they tell more keys apart. */
const codes: Readonly<Record<string, KeyName>> = {
  '9': 'tab',
  '13': 'enter',
  '27': 'escape',
  '127': 'backspace',
};

export class Decoder {
  #rest = '';
  #pasted: string[] | undefined;

  /** Whether bytes are held back because they may begin a sequence: a lone Escape, or half of a key. */
  get pending(): boolean {
    return this.#rest !== '' && this.#pasted === undefined;
  }

  /** Whether a paste has begun and not ended. */
  get pasting(): boolean {
    return this.#pasted !== undefined;
  }

  decode(more: string): Key[] {
    this.#rest += more;
    return this.#take(false);
  }

  /** What was held back is all there is: the Escape key, alone or before a character. */
  flush(): Key[] {
    return this.#take(true);
  }

  #take(last: boolean): Key[] {
    const keys: Key[] = [];
    for (;;) {
      if (this.#pasted !== undefined) {
        const pasted = this.#paste();
        if (pasted === undefined) return keys;
        keys.push(pasted);
      }
      if (this.#rest === '') return keys;
      const [length, found] = read(this.#rest, last);
      if (length === 0) return keys;
      const start = this.#rest.startsWith(pasteStart);
      this.#rest = this.#rest.slice(length);
      if (start) this.#pasted = [];
      else if (found !== undefined) keys.push(found);
    }
  }

  /** The whole paste once its end has come; until then its parts are laid aside, each looked at once. */
  #paste(): Key | undefined {
    const end = this.#rest.indexOf(pasteEnd);
    if (end === -1) {
      const keep = Math.min(this.#rest.length, pasteEnd.length - 1);
      this.#pasted!.push(this.#rest.slice(0, this.#rest.length - keep));
      this.#rest = this.#rest.slice(this.#rest.length - keep);
      return undefined;
    }
    const text = this.#pasted!.join('') + this.#rest.slice(0, end);
    this.#pasted = undefined;
    this.#rest = this.#rest.slice(end + pasteEnd.length);
    return key('paste', typed(text));
  }
}

type Read = readonly [length: number, key?: Key | undefined];

/** The first key of a text and how long it is; length 0 when more is needed to tell. */
function read(text: string, last: boolean): Read {
  const plain = /^[^\u0000-\u001f\u007f-\u009f]+/.exec(text);
  if (plain !== null) return [plain[0].length, key('text', plain[0])];
  if (text[0] === '\u001b') return escaped(text, last);
  return [1, control(text[0]!)];
}

function control(character: string, alt = false): Key | undefined {
  switch (character) {
    case '\r':
      return key(alt ? 'newline' : 'enter');
    case '\n':
      return key('newline');
    case '\t':
      return key('tab');
    case '\b':
    case '\u007f':
      return key('backspace', '', { alt });
    default: {
      const code = character.charCodeAt(0);
      if (code >= 1 && code <= 26) return key('letter', String.fromCharCode(code + 96), { ctrl: true, alt });
      return code === 31 ? key('letter', '_', { ctrl: true }) : undefined;
    }
  }
}

const sequence = /^\u001b+(?:\[(\[?[0-?]*)[ -/]*([@-~])|O([0-9;]*)([A-Za-z]))/;
const begun = /^\u001b+(?:\[\[?[0-?]*[ -/]*|O[0-9;]*)?$/;

function escaped(text: string, last: boolean): Read {
  const found = sequence.exec(text);
  if (found !== null) {
    const alt = text.startsWith('\u001b\u001b');
    return [found[0].length, named(found[1] ?? found[3] ?? '', found[2] ?? found[4]!, alt)];
  }
  if (!last && begun.test(text)) return [0];
  if (text.length === 1 || text[1] === '\u001b') return [1, key('escape')];
  const next = text[1]!;
  if (/[\u0000-\u001f\u007f]/.test(next)) return [2, control(next, true)];
  return [2, key('letter', next.toLowerCase(), { alt: true })];
}

function named(parameters: string, final: string, afterEscape: boolean): Key | undefined {
  // A report (mouse, device), not a key.
  if (/^[?<=>]/.test(parameters)) return undefined;
  const [first = '', second = '', third = ''] = parameters.replace(/^\[/, '').split(';');
  // xterm's `27 ; held ; code ~` says the same as `code ; held u`.
  const other = final === '~' && first === '27' && third !== '';
  const bits = Math.max(0, Number.parseInt(second, 10) - 1 || 0);
  const held = {
    shift: (bits & 1) > 0 || final === 'Z',
    alt: (bits & 2) > 0 || afterEscape,
    ctrl: (bits & 4) > 0,
  };
  if (final === 'u' || other) return coded(other ? third : first, held);
  const name = final === '~' ? numbers[first] : finals[final];
  return name === undefined ? undefined : key(name, '', held);
}

function coded(code: string, held: { shift: boolean; alt: boolean; ctrl: boolean }): Key | undefined {
  const name = codes[code.split(':')[0]!];
  if (name === 'enter') return key(held.shift || held.alt || held.ctrl ? 'newline' : 'enter');
  if (name !== undefined) return key(name, '', held);
  const character = String.fromCodePoint(Math.min(Number.parseInt(code, 10) || 0, 0x10ffff));
  if (character < ' ') return undefined;
  return held.ctrl || held.alt ? key('letter', character.toLowerCase(), held) : key('text', character);
}
