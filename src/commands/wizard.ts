/** What the wizard is handed, and how it ends. */
import type { Words } from '../locales/words.ts';
import type { Heard } from '../session/follow-up.ts';
import type { Edit } from '../session/place.ts';
import type { Item, Session } from '../session/route.ts';
import { type Ask, type Ending, exitCodes, type Line, type Skin } from '../terminal/view.ts';
import type { Context } from './context.ts';

/** What reads answers may still have to be loaded. */
export type Soon<T> = T | Promise<T>;

export interface Wizard {
  readonly context: Context;
  readonly skin: Skin;
  readonly script: Session['script'];
  readonly evenings?: readonly number[];
  /** Who writes the answers down; the maker when nobody says. */
  readonly by?: Session['by'];
  /** What is heard in an answer; absent when follow-ups are switched off. */
  readonly listen?: (text: string) => Soon<Heard>;
  /** The statement as it stands, for the view that grows; undefined while nothing can be said. */
  readonly statement: (session: Session) => Soon<string | undefined>;
  /** A question as this session shows it (sentences to choose from); undefined when there is nothing to ask. */
  readonly shown?: (session: Session, item: Item, ask: Ask) => Soon<Ask | undefined>;
  /** What is said at once of an answer (the reading of today's sentence), or of a list that is over (no text). */
  readonly reaction?: (
    session: Session,
    item: Item,
    text: string | undefined,
  ) => Soon<readonly (string | Line)[]>;
  /** What follows from an answer elsewhere in the file. */
  readonly settled?: (offer: Session['offer'], item: Item) => readonly Edit[];
  /** What is shown when an evening is over. */
  readonly eveningEnd: (session: Session, evening: number) => Soon<readonly (string | Line)[]>;
  /** Called once, when a question stands on the screen and there is time to get ready. */
  readonly waiting?: () => void;
}

/** How the loop ended: every question of the way answered, left on purpose, or ended from outside. */
export type Outcome = 'complete' | 'left' | Ending | 'disk';
/** Where to go on (nowhere: the way is at its end), or how the session ended. */
export type Went = { readonly item: Item | undefined } | Outcome;

/** Somebody pulled the plug, or the disk refuses: nothing more is written than the answers that are there. */
export const isCut = (outcome: Outcome): boolean =>
  outcome !== 'complete' && outcome !== 'left' && outcome !== 'end-of-input';

/** What is said of the answers to somebody who leaves: on a disk that took no more, the last one is lost. */
export const keptWords = (words: Words['start'], outcome: Outcome): Words['start']['saved'] =>
  outcome === 'disk' ? words.savedButLast : words.saved;

export const exitOf = (outcome: Outcome): number =>
  outcome === 'complete' || outcome === 'left' ? 0 : outcome === 'disk' ? 75 : exitCodes[outcome];
