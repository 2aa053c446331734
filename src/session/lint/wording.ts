import type { Language } from '../../language/language.ts';
import type { ScriptFinding } from './finding.ts';
import { at, type Source } from './located.ts';
import { textsOf } from './texts.ts';

/**
 * Questions that put the answer in the mouth, and questions about a future nobody has lived: both give compliments and
 * guesses instead of facts. Read on folded text (lower case, plain apostrophes and blanks).
 */
const patterns: Readonly<
  Record<'leading-question' | 'hypothetical-question', Readonly<Record<Language, RegExp>>>
> = {
  'leading-question': {
    fr: /, ?(?:n'est[- ]ce pas|non|d'accord|hein|pas vrai) ?\?|(?:tu ne (?:penses|trouves|crois)|vous ne (?:pensez|trouvez|croyez)|ne (?:penses|trouves|crois)-tu|ne (?:pensez|trouvez|croyez)-vous) pas|(?:es-tu|êtes-vous|tu es|vous êtes) d'accord (?:que|pour dire|avec)|(?<!\p{L})(?:bien sûr|évidemment|avoue|avouez|ne serait-ce pas|à quel point (?:aimes|adores|aimez|adorez|est-ce (?:bien|utile|important)))(?!\p{L})/u,
    en: /, ?(?:isn't it|aren't they|don't you|doesn't it|wouldn't you|right|correct|agreed) ?\?|(?:don't|wouldn't) you (?:think|agree|feel|love)|(?<!\p{L})(?:would you agree|do you agree|surely|obviously|of course|how much do you (?:love|like|enjoy)|how (?:great|useful|important|good) (?:is|was|would))(?!\p{L})/u,
  },
  'hypothetical-question': {
    fr: /(?<!\p{L})(?:achèterai(?:s|t|ent)|achèteriez|utiliserai(?:s|t|ent)|utiliseriez|paierai(?:s|t|ent)|paieriez|(?:serai[st]|seriez)[- ](?:tu|il|elle|vous) (?:prête?s?|intéressée?s?)|(?:aimerai[st]|voudrai[st]|aimeriez|voudriez)-(?:tu|il|elle|vous) (?:acheter|payer|utiliser|essayer|suivre|venir)|que ferai[st]-(?:tu|il|elle)|que feriez-vous|imagine (?:que|un)|imaginez (?:que|un))(?!\p{L})|(?<!\p{L})si (?:je |on |quelqu'un )(?:te |vous )?(?:proposai[st]|offrai[st]|pouvai[st])/u,
    en: /(?<!\p{L})(?:would (?:you|they|he|she|people|your clients?) (?:ever |also )?(?:buy|pay|use|recommend|be (?:ready|willing|interested)|come|subscribe|choose|try)|what would you do|imagine (?:that|a|you)|if (?:i|we|someone) (?:could|had|offered|made)|how likely)(?!\p{L})/u,
  },
};

/** Asking people what they would say of themselves in other words is not asking them to guess. */
export function* wording({ questions, script }: Source): Iterable<ScriptFinding> {
  for (const one of questions) {
    for (const { path, text, language } of textsOf(one)) {
      if (!['ask', 'to_ask', 'more', 'follow_up'].includes(String(path[0]))) continue;
      const read = language ?? script.languages[0] ?? 'en';
      const folded = text.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s/g, ' ');
      for (const code of ['leading-question', 'hypothetical-question'] as const) {
        const found = patterns[code][read].exec(folded)?.[0];
        if (found !== undefined) yield at(one, path, code, { words: found.trim() });
      }
    }
  }
}
