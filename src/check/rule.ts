import type { Language } from '../language/language.ts';
import type { Label, Part, Reading, Span } from '../language/reading.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';
import type { Support } from './support.ts';
import type { Today } from './today.ts';
import type { Read } from './verdicts.ts';
import type { WholeText } from './whole.ts';

export type Severity = 'error' | 'warning' | 'advice';

/** What a rule yields: where in the document, which words of the value there, and values for its sentence. */
export interface Hit<Args> {
  /** Path of the value in the positioning file (`['service', 'past', 'text']`); `[]` for the whole, or a bare pitch. */
  readonly at: Path;
  /** The words inside that value; the whole value when absent. */
  readonly span?: Span;
  readonly args: Args;
  /** Words proposed in place of the span; only ever suggested, unless the rule is `mechanical`. */
  readonly replacement?: string;
  /** A lower severity than the rule's own, for a milder case (a passion beside a service that is said). */
  readonly severity?: Severity;
}

/**
 * What a public text is. `statement`: a pitch, or a part of the statement, which is read as a whole (`whole`). `limit`:
 * what is not promised, for whom it is not. `other`: a price, a next offer, a first step.
 */
export type Role = 'statement' | 'limit' | 'other';

/** One public text of an offer, read once and shared by all rules. */
export interface PublicText {
  readonly at: Path;
  readonly role: Role;
  readonly text: string;
  readonly language: Language;
  /** The labels of which a pattern is in it (`Reading.met`): known of most texts without their reading. */
  readonly met: ReadonlySet<Label>;
  readonly reading: Reading;
}

export interface RuleContext<Options> {
  /** Absent when a bare pitch is read. */
  readonly offer: Positioning | undefined;
  readonly language: Language;
  readonly texts: readonly PublicText[];
  /** How the offer is presented, as one text; absent while the statement is empty. */
  readonly whole: WholeText | undefined;
  /** Parts of the offer that the file's structure says, whatever its wording. */
  readonly proven: ReadonlySet<Part>;
  /** Each verdict of a label, as a hit of the rule that bears its name. */
  readonly hitsOf: (label: Label) => readonly Hit<Read>[];
  /** The labels that the offer has anywhere, whatever rules are on. */
  readonly labels: () => ReadonlySet<Label>;
  /** The words of a text that carry meaning of their own, each by the part its inflections share; none without a reader. */
  readonly stemsOf: (text: string) => readonly string[];
  readonly options: Options;
  /** `fr` by default for an offer in French: wording law is cited only there. */
  readonly jurisdiction: 'fr' | 'none';
  readonly today: Today;
  readonly thresholds: Thresholds;
  /** How well these pieces of evidence hold what rests on them, by the thresholds. */
  readonly supportOf: (evidence: readonly string[] | undefined) => Support;
  /** The statement's page, when it stands beside the file. */
  readonly page: string | undefined;
}

export interface Thresholds {
  /** Different clients at E2 or above for a certainty. Default 3. */
  readonly certainty: number;
  /** The same for a lead. Default 1. */
  readonly lead: number;
}

export interface RuleText<Args> {
  readonly title: string;
  readonly why: string;
  message(args: Args): string;
  /** What to write, or what to ask one's clients, instead. */
  readonly instead: string;
  readonly ignoreWhen: string;
  /** What to do in this very case, in place of `instead`, where one advice does not fit them all. */
  remedy?(args: Args): string;
  question?(args: Args): string;
}

/** `⟦…⟧` in `text` marks the words that must be found; an example without marks must give nothing. */
export interface RuleExample {
  readonly language: Language;
  /** A bare public text, or (with a leading `format:`) a whole positioning file. */
  readonly text: string;
  /** The page of the statement that stands beside it. */
  readonly page?: string;
  /** What the configuration asks for, 0-100; nothing when absent. */
  readonly minClarity?: number;
}

export interface Rule<Args = unknown, Options = unknown> {
  readonly id: string;
  readonly severity: Severity;
  /** `file`: found by the engine itself while it reads; such a rule's own `check` yields nothing. */
  readonly about: 'file' | 'structure' | 'text' | 'evidence';
  /** Its replacement may be applied without asking (`--fix`): it changes no wording. */
  readonly mechanical?: boolean;
  /** Both when absent. */
  readonly languages?: readonly Language[];
  /** Two at most, with their defaults. */
  readonly options?: Options;
  readonly source?: string;
  readonly text: Readonly<Record<'fr' | 'en', RuleText<Args>>>;
  readonly examples: { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] };
  check(context: RuleContext<Options>): Iterable<Hit<Args>>;
}

/** Gives a rule its type; a rule file is `export default rule({...})`. */
export const rule = <Args, Options = undefined>(definition: Rule<Args, Options>): Rule<Args, Options> =>
  definition;
