/** What a key press means, whatever bytes the terminal sends for it. */
export type KeyName =
  | 'text'
  | 'paste'
  | 'letter'
  | 'enter'
  | 'newline'
  | 'tab'
  | 'backspace'
  | 'delete'
  | 'escape'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  | 'page-up'
  | 'page-down'
  | 'f1';

export interface Key {
  readonly name: KeyName;
  /** Of `text` and `paste`: the characters; of `letter` (with Ctrl or Alt held): the letter. */
  readonly text: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

type Held = Partial<Pick<Key, 'ctrl' | 'alt' | 'shift'>>;

export const key = (name: KeyName, text = '', held: Held = {}): Key => ({
  name,
  text,
  ctrl: held.ctrl ?? false,
  alt: held.alt ?? false,
  shift: held.shift ?? false,
});

/** Whether this is Ctrl with that letter. */
export const isCtrl = ({ name, ctrl, text }: Key, letter: string): boolean =>
  name === 'letter' && ctrl && text === letter;
