import type { Language } from '../language/language.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Surroundings } from './engine.ts';
import type { PublicText, RuleContext } from './rule.ts';
import type { Settings } from './settings.ts';
import { supportIn } from './support.ts';

export interface SharedContext {
  readonly language: Language;
  /** What every rule is handed alike. */
  readonly shared: Omit<RuleContext<unknown>, 'texts' | 'options'>;
  /** Reads the public texts, at the first call only. */
  texts(): readonly PublicText[];
}

/** What the rules are told of one file. */
export function contextOf(
  offer: Positioning,
  page: string | undefined,
  settings: Settings,
  { today }: Surroundings,
): SharedContext {
  const language = offer.language ?? 'fr';
  return {
    language,
    shared: {
      offer,
      language,
      jurisdiction: settings.jurisdiction ?? (language === 'fr' ? 'fr' : 'none'),
      today,
      thresholds: settings.thresholds,
      supportOf: (evidence) => supportIn(offer, evidence, settings.thresholds),
      page,
    },
    texts: () => [],
  };
}
