/** One way of replying (writing, choosing one, ticking several): a pure model and its drawing. */
import type { Words } from '../locales/words.ts';
import type { Cursor } from './frame.ts';
import type { Key } from './key.ts';
import type { Paint } from './paint.ts';
import type { Ask, Choice, Given } from './view.ts';

export interface Stage {
  readonly ask: Ask;
  readonly replies: readonly Choice[];
  readonly words: Words['wizard'];
  readonly paint: Paint;
  readonly columns: number;
  /** Rows that the reply may take. */
  readonly height: number;
  /** Answers of this session, the latest last. */
  readonly history: readonly string[];
}

/** `given`: the person is done, with this; `undefined`: done with nothing there. */
export type Pressed<S> = { readonly state: S } | { readonly given: Given | undefined };

export interface Drawn {
  readonly rows: readonly string[];
  readonly cursor?: Cursor;
  /** Said under the reply when not all of it is seen. */
  readonly note?: string;
}

export interface Face<S> {
  begin(stage: Stage): S;
  /** Undefined: this key means nothing here. */
  press(state: S, key: Key, stage: Stage): Pressed<S> | undefined;
  draw(state: S, stage: Stage): Drawn;
  /** What is there so far. */
  given(state: S, stage: Stage): Given;
  /** Whether characters are being written: then `?` is one of them. */
  writing(state: S, stage: Stage): boolean;
  /** What its own keys do, most needed first. */
  keys(stage: Stage): readonly string[];
}
