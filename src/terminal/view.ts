/**
 * What the skin is asked to show, and what it answers: plain data. A command fills `Ask` from the session and reads
 * `Reply`; two skins draw it (`rich` on a terminal, `plain` as lines in, lines out).
 *
 * Texts come as they are, escape sequences and all: the skin makes each of them visible before it is written.
 */

/** `yes-no` has two replies (`yes`, `no`); `yes-no-unknown` a third, which is the move `unknown`. */
export type AskKind =
  | 'text'
  | 'long'
  | 'choice'
  | 'choices'
  | 'number'
  | 'scale'
  | 'date'
  | 'money'
  | 'yes-no'
  | 'yes-no-unknown'
  | 'pick';

/** As typed (texts, numbers, dates), the value chosen (choice, scale, yes-no), or the values (choices, pick). */
export type Given = string | readonly string[];

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface Ask {
  /** The question's own name, for whoever keeps a record of the session; nothing shows it. */
  readonly key?: string;
  readonly kind: AskKind;
  /** Where one stands: "Evening 1 · What your client buys · 3 of about 8". */
  readonly head?: string;
  /** The person's own words worth keeping, quoted before the question (a follow-up). */
  readonly thread?: string;
  readonly ask: string;
  /** One line under the question: why it is asked. */
  readonly why?: string;
  readonly help?: string;
  readonly examples?: readonly { readonly craft: string; readonly text: string }[];
  /** What "where am I" tells: evening, section, about how many minutes are left. */
  readonly where?: readonly string[];
  /** Of `choice`, `choices`, `pick`. */
  readonly choices?: readonly Choice[];
  /** Of `pick`: the label of "somebody else", which lets one type a name; the name comes among the values. */
  readonly other?: string;
  /** Of `number`, `scale` (1 to 5 unless told), and how many of `choices` and `pick` (`atMost: 1` chooses one). */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** What stands there already, to be kept, changed or erased. */
  readonly initial?: Given;
  /** The moves possible here; `quit` always is. */
  readonly moves: readonly Move[];
  /** Of written kinds: what Enter on nothing says here ("that is all"); the reply is then `skip`. */
  readonly none?: string;
  /** A sentence when the reply does not fit; undefined when it does. */
  readonly validate?: (given: Given) => string | undefined;
}

/** Where a person goes instead of answering. Help, example, where and editor are the skin's own business. */
export type Move = 'back' | 'forward' | 'skip' | 'unknown' | 'review' | 'jump' | 'quit';

/** How a session ends without being asked to: Ctrl+C, end of input, closed terminal, SIGTERM. */
export type Ending = 'interrupted' | 'end-of-input' | 'hang-up' | 'terminated';

export type Reply =
  | { readonly type: 'answer'; readonly value: Given }
  /** `draft`: what was typed and not sent; given back as `initial` when the question comes again. */
  | { readonly type: Move; readonly draft?: Given }
  | { readonly type: Ending };

export const exitCodes: Readonly<Record<Ending, number>> = {
  interrupted: 130,
  'end-of-input': 129,
  'hang-up': 129,
  terminated: 143,
};

export type Tone = 'plain' | 'title' | 'faint' | 'quote' | 'good' | 'care';
export interface Line {
  readonly tone: Tone;
  readonly text: string;
}

export interface Skin {
  readonly kind: 'rich' | 'plain';
  /** How the session was ended from outside, as soon as it is known; `ask` then answers it at once. */
  readonly ending: Ending | undefined;
  ask(ask: Ask): Promise<Reply>;
  /** A blank string is a blank line. */
  say(...lines: readonly (string | Line)[]): void;
  /** The statement growing: only drawn when it changed since it was last shown. */
  show(title: string, statement: string): void;
  /** Work that takes time, with a spinner where there is a terminal for it. */
  busy<T>(words: string, work: () => Promise<T>): Promise<T>;
  /** Gives the terminal back as it was (echo, cursor, paste mode) and stops listening. Safe to call twice. */
  close(): void;
}
