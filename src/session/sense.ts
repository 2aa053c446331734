/** In which sense something was given (said, done, paid), where its wording makes it plain. */
import type { Language } from '../language/language.ts';
import { once } from '../language/once.ts';
import type { Evidence } from '../offer/schema.ts';

/** Closed lists: what they do not hold is left open, for a wrong sense is worse than none. */
const signs = once(
  (): Readonly<Record<Language, Readonly<Record<'own' | 'told' | 'did', RegExp>>>> => ({
    fr: {
      own: /^(?:je |j'|moi[ ,]|mon |ma |mes |nous |notre |nos )/u,
      told: /^(?:elles?|ils?) (?:m'|nous )?(?:a|ont) (?:dit|raconté|répondu|expliqué|confié|avoué)(?!\p{L})/u,
      did: /^(?:elles?|ils?) (?:(?:est|sont) (?:revenue?s?|repassée?s?|retournée?s?)|(?:(?:m'|nous |l'|les |en )?(?:a|ont) (?:re)?(?:payé|acheté|pris|commandé|réservé|amené|apporté|emporté|offert|envoyé|écrit|appelé|rappelé|recommandé|gardé|réglé))e?s?)(?!\p{L})/u,
    },
    en: {
      own: /^(?:i|i'[a-z]+|my|we|we'[a-z]+|our)(?!\p{L})/u,
      told: /^(?:she|he|they) (?:said|told|answered|explained|replied|admitted)(?!\p{L})/u,
      did: /^(?:she|he|they) (?:came back|returned|paid|bought|ordered|booked|brought|took|gave|sent|wrote|called|rang|recommended|kept)(?!\p{L})/u,
    },
  }),
);

const spoken: ReadonlySet<Evidence['source']> = new Set([
  'message',
  'conversation',
  'interview',
  'review',
  'comment',
  'survey',
]);

/**
 * `paid` comes from the money given alone, never from wording: a grade rests on it.
 * @returns undefined where it is not plain: an "I" may be the maker's own, unless the source is somebody's words
 */
export function senseOf(
  { words = '', source, gave }: Pick<Evidence, 'words' | 'source' | 'gave'>,
  language: Language,
): Evidence['sense'] {
  if (gave === 'money' || gave === 'money-again') return 'paid';
  const text = words.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ');
  if (/^(?:«[^«»]+»|“[^“”]+”|"[^"]+")[.!?]?$/u.test(text)) return 'said';
  const { own, told, did } = signs()[language];
  if (told.test(text) || (own.test(text) && spoken.has(source))) return 'said';
  return did.test(text) ? 'did' : undefined;
}
