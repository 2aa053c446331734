import type { Language } from '../language/language.ts';
import { once } from '../language/once.ts';
import type { Reader } from '../language/read.ts';
import { certaintyOf } from '../offer/certainty.ts';
import { type Grade, grade, type QuoteKind } from '../offer/grade.ts';
import { publicTexts } from '../offer/public.ts';
import type { Evidence, Positioning, Relation } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';
import type { Surroundings } from './engine.ts';
import type { PublicText, Role, RuleContext } from './rule.ts';
import type { Settings } from './settings.ts';
import { Today } from './today.ts';
import { provenBy, wholeOf } from './whole.ts';

/** What every rule is handed alike: all but its own options, where it has any. */
export type SharedContext = RuleContext<undefined>;

/**
 * What the rules are told of one file. Its texts are read when a rule first asks for them; without a reader of its
 * language, words are not judged and every quote counts as a fact.
 */
export function contextOf(
  offer: Positioning,
  page: string | undefined,
  { thresholds, jurisdiction }: Settings,
  { today, readers }: Surroundings,
): SharedContext {
  const language: Language = offer.language ?? 'fr';
  const reader = readers[language];
  const read = reader && remembering(reader.read);
  const contentOf = reader && remembering(reader.contentOf);
  const texts = once(() => (read === undefined ? [] : publicTextsRead(offer, language, read)));
  const whole = once(() => (read === undefined ? undefined : wholeOf(offer, read)));
  const proven = once(() => provenBy(offer));
  const grades = new GradesAsked(offer, reader);
  return {
    offer,
    language,
    get texts() {
      return texts();
    },
    get whole() {
      return whole();
    },
    get proven() {
      return proven();
    },
    contentOf: (text) => contentOf?.(text) ?? [],
    jurisdiction: jurisdiction ?? (language === 'fr' ? 'fr' : 'none'),
    today: typeof today === 'string' ? new Today(today) : today,
    thresholds,
    supportOf: (evidence) => certaintyOf(evidence, offer, grades, thresholds),
    page,
    options: undefined,
  };
}

/** A text is read when a rule first asks: most are only looked at. */
function publicTextsRead(offer: Positioning, language: Language, read: Reader['read']): PublicText[] {
  return publicTexts(offer).map(({ at, text }) => ({
    at,
    text,
    role: roleOf(at),
    language,
    get reading() {
      return read(text);
    },
  }));
}

function roleOf(at: Path): Role {
  if (at[1] === 'statement') return 'statement';
  return at[1] === 'not_for' || at[1] === 'limits' ? 'limit' : 'other';
}

/** The grades of a file's evidence: a quote is read when its own is asked for. */
class GradesAsked {
  readonly #evidence: ReadonlyMap<string | undefined, Evidence>;
  readonly #relations: ReadonlyMap<string | undefined, Relation | undefined>;
  readonly #known = new Map<string, Grade | undefined>();
  readonly #reader: Reader | undefined;

  constructor({ evidence = [], clients = [] }: Positioning, reader: Reader | undefined) {
    this.#evidence = new Map(evidence.map((one) => [one.id, one]));
    this.#relations = new Map(clients.map(({ id, relation }) => [id, relation]));
    this.#reader = reader;
  }

  get(id: string): Grade | undefined {
    if (!this.#known.has(id)) {
      const one = this.#evidence.get(id);
      this.#known.set(id, one && grade(one, this.#kindOf(one), this.#relations.get(one.client ?? '')));
    }
    return this.#known.get(id);
  }

  /** An act without words is a fact that somebody saw. */
  #kindOf({ words = '' }: Evidence): QuoteKind {
    return this.#reader === undefined || words.trim() === '' ? 'fact' : this.#reader.readQuote(words).kind;
  }
}

/** What is asked of a text is worked out once a file: the same words may stand in it twice. */
function remembering<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    let known = made.get(text);
    if (known === undefined) {
      known = make(text);
      made.set(text, known);
    }
    return known;
  };
}
