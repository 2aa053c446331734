import type { LanguageData, LanguageFacts, Persons } from './language-data.ts';

/** The part of a language's data that is words rather than numbers, as it is stored. */
export interface StoredFacts {
  readonly language: LanguageFacts['language'];
  readonly labels: LanguageFacts['labels'];
  readonly elided: readonly string[];
  readonly abbreviations: readonly string[];
  readonly links: readonly string[];
  readonly joins: readonly string[];
  readonly negations: readonly string[];
  readonly contrasts: readonly string[];
  readonly persons: Readonly<Record<keyof Persons, readonly string[]>>;
  readonly clitics: readonly (readonly [string, 'apart' | 'joined'])[];
  readonly respell: readonly (readonly [string, readonly string[]])[];
  readonly compounds: readonly (readonly [string, string])[];
  /** How many levels of classes; three stages follow them: the detectors of a pitch, the signs of a quote, the turns that say a part. */
  readonly levels: number;
  /** The first pattern of each stage: they are numbered one stage after the other. */
  readonly stages: readonly number[];
  /** The names that patterns give: first those of the classes, which are numbered by their place here. */
  readonly names: readonly string[];
  readonly classes: number;
  /** The texts of the last atoms, which words are compared with from their end. */
  readonly tails: readonly string[];
  /** The endings that words take, with the sets each is in, a bit a set. */
  readonly endings: readonly (readonly [string, number])[];
  /** Letters. */
  readonly longestKey: number;
}

/** What a word is by itself, told as bits. */
export const roles = { maker: 1, reader: 2, negation: 4, contrast: 8, link: 16 } as const;

/** Each role's words. */
export function wordsByRole({ persons, negations, contrasts, links }: LanguageFacts) {
  return [
    [roles.maker, [...persons.maker, ...persons.group]],
    [roles.reader, [...persons.familiar, ...persons.formal]],
    [roles.negation, [...negations]],
    [roles.contrast, [...contrasts]],
    [roles.link, [...links]],
  ] as const;
}

type Compiled = Pick<
  StoredFacts,
  'levels' | 'stages' | 'names' | 'classes' | 'tails' | 'endings' | 'longestKey'
>;

export function storedFacts(data: LanguageData, compiled: Compiled): StoredFacts {
  const { language, labels, persons } = data;
  return {
    language,
    labels,
    elided: [...data.elided],
    abbreviations: [...data.abbreviations],
    links: [...data.links],
    joins: [...data.joins],
    negations: [...data.negations],
    contrasts: [...data.contrasts],
    persons: {
      maker: [...persons.maker],
      group: [...persons.group],
      familiar: [...persons.familiar],
      formal: [...persons.formal],
      unaddressed: [...persons.unaddressed],
    },
    clitics: [...data.clitics],
    respell: [...data.respell],
    compounds: [...data.compounds],
    ...compiled,
  };
}

export function factsOf(stored: StoredFacts, stem: LanguageFacts['stem']): LanguageFacts {
  const { language, labels, persons, clitics, respell, compounds } = stored;
  return {
    language,
    labels,
    stem,
    elided: new Set(stored.elided),
    abbreviations: new Set(stored.abbreviations),
    links: new Set(stored.links),
    joins: new Set(stored.joins),
    negations: new Set(stored.negations),
    contrasts: new Set(stored.contrasts),
    persons: {
      maker: new Set(persons.maker),
      group: new Set(persons.group),
      familiar: new Set(persons.familiar),
      formal: new Set(persons.formal),
      unaddressed: new Set(persons.unaddressed),
    },
    clitics: new Map(clitics),
    respell: new Map(respell),
    compounds: new Map(compounds),
  };
}
