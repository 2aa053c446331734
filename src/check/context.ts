import type { Language } from '../language/language.ts';
import { once } from '../language/once.ts';
import type { Label, Reading } from '../language/reading.ts';
import { publicTexts } from '../offer/public.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';
import { type Ears, earsOf } from './ears.ts';
import type { Surroundings } from './engine.ts';
import type { PublicText, Role, RuleContext } from './rule.ts';
import type { Settings } from './settings.ts';
import { Supports } from './support.ts';
import { Today } from './today.ts';
import { Hits } from './verdicts.ts';
import { provenBy, wholeOf } from './whole.ts';

/** What every rule is handed alike: all but its own options, where it has any. */
export type SharedContext = Asked & RuleContext<undefined>;

type Asking = { readonly [Name in 'texts' | 'whole' | 'proven']: () => RuleContext<unknown>[Name] };

/**
 * What is worked out when a rule asks. A class: an object written with getters of its own has a shape of its own, which
 * holds all that they see until the next full collection, and there is one for every file.
 */
class Asked {
  readonly asking: Asking;

  constructor(asking: Asking) {
    this.asking = asking;
  }

  get texts() {
    return this.asking.texts();
  }

  get whole() {
    return this.asking.whole();
  }

  get proven() {
    return this.asking.proven();
  }
}

/** Its texts stay those of the context, read once, and only when a rule asks. */
export const withOptions = (context: SharedContext, options: unknown): RuleContext<unknown> =>
  Object.assign(new Asked(context.asking), context, { options });

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
  const ears = reader && earsOf(reader);
  const read = reader && oncePerText((text: string) => reader.read(text));
  const texts = once(() =>
    ears === undefined || read === undefined ? [] : publicTextsOf(offer, language, ears, read),
  );
  const whole = once(() => read && wholeOf(offer, read));
  const proven = once(() => provenBy(offer));
  const supports = once(() => new Supports(offer, thresholds, ears));
  const context: SharedContext = Object.assign(new Asked({ texts, whole, proven }), {
    offer,
    language,
    hitsOf: (label: Label) => hits.of(label),
    labels: () => hits.all(),
    stemsOf: (text: string) => ears?.stemsOf(text) ?? [],
    jurisdiction: jurisdiction ?? (language === 'fr' ? ('fr' as const) : ('none' as const)),
    today: typeof today === 'string' ? new Today(today) : today,
    thresholds,
    supportOf: (evidence: readonly string[] | undefined) => supports().of(evidence),
    page,
    options: undefined,
  });
  const hits = new Hits(context);
  return context;
}

function publicTextsOf(
  offer: Positioning,
  language: Language,
  ears: Ears,
  read: (text: string) => Reading,
): PublicText[] {
  return publicTexts(offer).map(({ at, text }) => new TextOfFile(at, text, language, ears, read));
}

/** A text is read when a rule first asks: most are only looked at. */
class TextOfFile implements PublicText {
  readonly at: Path;
  readonly text: string;
  readonly role: Role;
  readonly language: Language;
  readonly #ears: Ears;
  readonly #read: (text: string) => Reading;

  constructor(at: Path, text: string, language: Language, ears: Ears, read: (text: string) => Reading) {
    this.at = at;
    this.text = text;
    this.role = roleOf(at);
    this.language = language;
    this.#ears = ears;
    this.#read = read;
  }

  get met(): ReadonlySet<Label> {
    return this.#ears.metIn(this.text, () => this.reading);
  }

  get reading(): Reading {
    return this.#read(this.text);
  }
}

function roleOf(at: Path): Role {
  if (at[1] === 'statement') return 'statement';
  return at[1] === 'not_for' || at[1] === 'limits' ? 'limit' : 'other';
}

/** What is asked of a text is worked out once a file: the same words may stand in it twice. */
function oncePerText<T>(make: (text: string) => T): (text: string) => T {
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
