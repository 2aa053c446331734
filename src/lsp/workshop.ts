import type { Checked, Surroundings } from '../check/engine.ts';
import type { Settings } from '../check/settings.ts';

/** Sentences of the server that belong to no rule. */
export interface LspWords {
  readonly suppress: (rule: string) => string;
  readonly suppressInFile: (rule: string) => string;
  readonly apply: (words: string) => string;
  readonly repair: string;
  readonly instead: string;
  readonly ignoreWhen: string;
}

/** What the server is handed by the command: it reaches no file and no clock itself. */
export interface Workshop {
  readonly locale: 'fr' | 'en';
  readonly words: LspWords;
  readonly version: string;
  /** The settings that hold for a document; a broken configuration gives the preset `recommended`. */
  settingsFor(uri: string): Settings;
  surroundings(): Promise<Surroundings>;
  /** Calls back once so many milliseconds are over. */
  later(milliseconds: number, then: () => void): unknown;
}

/** A document open in the editor, as it was last checked. */
export interface OpenDocument {
  readonly uri: string;
  readonly text: string;
  readonly checked: Checked;
  /** As it was last read whole: a line half typed often makes the file unreadable for a moment. */
  readonly lastOffer: Checked['offer'];
}
