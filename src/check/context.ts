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
  const ears = reader && earsOf(reader);
  const read = reader && oncePerText((text: string) => reader.read(text));
  const texts = once(() =>
    ears === undefined || read === undefined ? [] : publicTextsOf(offer, language, ears, read),
  );
  const whole = once(() => read && wholeOf(offer, read));
  const proven = once(() => provenBy(offer));
  const supports = once(() => new Supports(offer, thresholds, ears));
  const context: SharedContext = {
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
    hitsOf: (label) => hits.of(label),
    labels: () => hits.all(),
    stemsOf: (text) => ears?.stemsOf(text) ?? [],
    jurisdiction: jurisdiction ?? (language === 'fr' ? 'fr' : 'none'),
    today: typeof today === 'string' ? new Today(today) : today,
    thresholds,
    supportOf: (evidence) => supports().of(evidence),
    page,
    options: undefined,
  };
  const hits = new Hits(context);
  return context;
}

/** A text is read when a rule first asks: most are only looked at. */
function publicTextsOf(
  offer: Positioning,
  language: Language,
  ears: Ears,
  read: (text: string) => Reading,
): PublicText[] {
  return publicTexts(offer).map(({ at, text }) => ({
    at,
    text,
    role: roleOf(at),
    language,
    get met(): ReadonlySet<Label> {
      return ears.metIn(text, () => read(text));
    },
    get reading() {
      return read(text);
    },
  }));
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
