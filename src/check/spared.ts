import type { Language } from '../language/language.ts';
import type { Label, Reading, Verdict } from '../language/reading.ts';

// Letters are those of French and English: to compile `\p{L}` in a pattern that takes no account of capitals costs a
// millisecond, and there are a dozen patterns here.

/** « l'un des plus beaux jours », "one of the finest days": a superlative shared with others promises nothing absolute. */
const shared: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![a-zà-ÿœ])une? (?:des|parmi (?:les|vos|tes))(?: [a-zà-ÿœ’']+){1,6}$/i,
  en: /(?<![a-zà-ÿœ])one of (?:the|your|their|his|her|my|our)(?: [a-zà-ÿœ’']+){1,6}$/i,
};

/** What everybody lives before an exam or at night, and the parts that everybody has, are by themselves no illness. */
const ordinary =
  /^(?:(?:le|la|les|l['’]|votre|ton|son|leur|your|the|my|their|his|her|you|vous|tu)\s*)?(?:stress(?:ed|es|ful|é|ée|és|ées)?|nerves|nervous|trac|stage fright|appréhensions?|nervosité|sleep|sommeil|dormir|grief|deuil|heart|cœur|skin|peau|bones|knees?|hips?|shoulders?|genoux?|épaules?|dos|sugar|add)$/i;

/** These are held against texts in lower case: to leave case aside, a pattern takes thrice as long to compile. */

/** A wish told by its verb alone, nobody named: « se trouver belle dans une robe », "to express one's personality". */
const wish: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:(?:pour|afin de)\s+)?(?:(?:vous|tu) (?:vous |te |t['’])?(?:exprim|retrouv|gard|gér|viv|dor|offr|sent|oubli|profit|gagn|choisi|compren|partag|transmett|célébr|fêt|trouv)|ne (?:plus|pas) |pouvoir|savoir|oser|apprendre à|réussir à|arriver à|cesser de|arrêter de|se (?=[a-zà-ÿœ]+(?:er|ir|re|oir)(?![a-zà-ÿœ]))|s['’](?=[a-zà-ÿœ]+(?:er|ir|re)(?![a-zà-ÿœ]))|(?:exprimer|retrouver|garder|gérer|vivre|dormir|offrir|avoir|être|sentir|oublier|profiter|gagner|choisir|comprendre|partager|transmettre|célébrer|fêter)(?![a-zà-ÿœ]))/,
  en: /^(?:to |(?:you |you['’]ll )?(?:be able to|know how to|dare to|learn to|stop|no longer|feel|find|express|keep|live|sleep|enjoy|manage|understand|share|celebrate|forget|choose|remember)(?![a-zà-ÿœ]))/,
};
const wanted: Readonly<Record<Language, RegExp>> = {
  fr: /qui (?:veu(?:t|lent)|souhaite(?:nt)?|aimerai(?:t|ent)|rêve(?:nt)? (?:de |d['’])|ont envie (?:de |d['’])) ?(?:ne plus |se |s['’])?[a-zà-ÿœ]+(?:er|ir|re|oir)(?![a-zà-ÿœ])/,
  en: /who (?:(?:wants?|wish(?:es)?|would like|long|hope) to|dream of) [a-zà-ÿœ]+/,
};
const lifeMoment: Readonly<Record<Language, RegExp>> = {
  fr: /(?:jours?|moments?|instants?|souvenirs?|étapes?) d(?:['’]une|e (?:la|leur|sa|votre|ta)) vie(?![a-zà-ÿœ])/,
  en: /(?:days?|moments?|memor(?:y|ies)|times?) (?:of|in) (?:a|one['’]s|your|their|his|her) li(?:fe|ves)(?![a-zà-ÿœ])/,
};

/** Whether a client's wish is told: the change is said by it, even if no word of change is known in it. */
export const tellsAWish = (told: Told): boolean => isWanted(told);

/** More words than that are a pitch, which must name its people. */
const longestWish = 14;

/**
 * Turns against which there is nothing to say, whatever the weights make of them: what a client wishes for their own
 * life is the service itself.
 */
export function spared({ label, span, because, matched }: Verdict, reading: Reading): boolean {
  const { text, language } = reading;
  return (
    sparesText[label]?.(reading) ??
    sparesTurn[label]?.({ text, language, ...span, because, matched }) ??
    false
  );
}

/** Whether nothing is to be said of a text, whatever its turns: then none needs to be weighed. */
export const sparedText = (label: Label, reading: Reading): boolean => sparesText[label]?.(reading) ?? false;

type Told = Pick<Reading, 'text' | 'language'>;

interface Place extends Told {
  readonly start: number;
  readonly end: number;
  readonly because: readonly string[];
  readonly matched: boolean;
}

const isWanted = (told: Told): boolean => isWish(told) || wanted[told.language].test(told.text.toLowerCase());

function isWish({ text, language }: Told): boolean {
  const lower = text.toLowerCase();
  return (
    (wish[language].test(lower.trim()) || lifeMoment[language].test(lower)) &&
    (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= longestWish
  );
}

const sparesText: Readonly<Partial<Record<Label, (told: Told) => boolean>>> = {
  'client-absent': isWish,
  'service-unsaid': isWanted,
};

const sparesTurn: Readonly<Partial<Record<Label, (place: Place) => boolean>>> = {
  'absolute-promise': ({ text, language, start, end }) =>
    shared[language].test(text.slice(Math.max(0, start - 24), end)),
  'health-claim': ({ because }) => because.length > 0 && because.every((words) => ordinary.test(words)),
  // « repriser soi-même », « dans leur propre écriture »: plain words of the language.
  'vague-word': ({ text, start }) => /^soi[-\s]m[êe]me(?![a-zà-ÿœ])/i.test(text.slice(start, start + 9)),
  'green-claim': ({ text, start, end }) =>
    /^propres?$/i.test(text.slice(start, end)) && owner.test(text.slice(Math.max(0, start - 8), start)),
  'ideal-client-fiction': (place) =>
    isWish(place) || (isWanted(place) && (!place.matched || wordsOf(place) <= 3)),
};

const owner = /(?:mon|ton|son|ma|ta|sa|mes|tes|ses|notre|votre|nos|vos|leurs?)\s$/i;

const wordsOf = ({ text, start, end }: Place): number => text.slice(start, end).split(/\s+/).length;
