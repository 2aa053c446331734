import type { Language } from './language.ts';
import type { Label } from './reading.ts';

/** What the engine looks up in one language while it reads. */
export interface LanguageFacts {
  readonly language: Language;
  /** Words that lean on the next by an apostrophe: j, l, qu… */
  readonly elided: ReadonlySet<string>;
  /** Letters that lean on the word before: a word of their own ('ll) or a part of it (n't). */
  readonly clitics: ReadonlyMap<string, 'apart' | 'joined'>;
  /** Forms typed without their apostrophe, or contracted, as the words they stand for. */
  readonly respell: ReadonlyMap<string, readonly string[]>;
  /** Two words that make one, by their first: rendez-vous. */
  readonly compounds: ReadonlyMap<string, string>;
  /** Abbreviations after which a dot ends nothing. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that open a clause of their own. */
  readonly links: ReadonlySet<string>;
  readonly persons: Persons;
  /** Words between the last two items of a list: et, and. */
  readonly joins: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** What ends the reach of a negation. */
  readonly contrasts: ReadonlySet<string>;
  /** The part of a word that its inflections share, for counting. */
  stem(word: string): string;
  /** The labels that can be given in this language. */
  readonly labels: readonly Label[];
}

/**
 * All that the engine must be told of one language. French and English each give one (`fr/data.ts`, `en/data.ts`), of
 * the same shape: to teach the reading something is to write data, never to branch on the language in the engine.
 * It is compiled (`compile.ts`) before anything is read.
 */
export interface LanguageData extends LanguageFacts {
  /** The inflected forms of a dictionary word: a stem and the endings it takes. */
  inflect(word: string): { readonly stem: string; readonly endings: ReadonlySet<string> };
  /** Classes of words by name; a class may use those before it. Those named `~…` are families of meaning. */
  readonly classes: Readonly<Record<string, string>>;
  readonly detectors: readonly Detector[];
  /** Patterns that betray the kind of a quote. */
  readonly quoteSigns: Readonly<Record<string, string>>;
  /** Turns by which a pitch says its parts (`said.ts`). The weights know nothing of them. */
  readonly partSigns: Readonly<Record<PartSign, string>>;
  loadWeights(): Promise<{ readonly pitch: string; readonly quote: string }>;
}

/**
 * `lived`: what goes on before, or without · `gained`: what is there afterwards, and `scene`:
 * only where something came before · `helped`: what somebody is helped to do · `spared`, `unable`: what is over · `supposed`: conditions · `felt`: what a client feels · `how`: by
 * what thing, gesture, place or time · `doing`: the maker at work · `vaguely`: the maker at nothing one could see ·
 * `served`: clients that the classes do not hold.
 */
export type PartSign =
  | 'lived'
  | 'gained'
  | 'helped'
  | 'scene'
  | 'spared'
  | 'unable'
  | 'supposed'
  | 'felt'
  | 'how'
  | 'doing'
  | 'vaguely'
  | 'served';

/** The words by which a text names its maker, its reader, its clients. */
export interface Persons {
  readonly maker: ReadonlySet<string>;
  /** Weak signs of the maker: a « nous », an « on », "we" can be anybody. */
  readonly group: ReadonlySet<string>;
  readonly familiar: ReadonlySet<string>;
  readonly formal: ReadonlySet<string>;
  /** Words that look like an order given to the reader and are none: chez, assez, an « allez ! ». */
  readonly unaddressed: ReadonlySet<string>;
}

/** What to look for under one label: named groups of patterns, and the guards that say it is something else. */
export interface Detector {
  readonly label: Label;
  readonly groups: Readonly<Record<string, string>>;
  /** A guard that overlaps a match of any group sets it aside. */
  readonly guards?: string;
}

/** A family of meaning (`~regret`, `~household`): broad, and read beside the classes that say who does what. */
export const isFamily = (name: string): boolean => name.startsWith('~');
