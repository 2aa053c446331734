import type { Language } from '../language/language.ts';

/** Somebody the maker knows, by what they are to them. Closed: "mon village" and "my public" are groups already. */
const known: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:mon|ma)(?: (?:meilleure?|petite?|grande?|vieille|vieil|jeune|propre|ancienne?|premi(?:er|ère)))* (?:(?:arrière-)?(?:grand-|petite?-|belle-|beau-|demi-)?(?:mère|père|mamie|mamy|papi|papy|maman|papa|sœur|frère|fille|fils|tante|oncle|tata|tonton)|grand-tante|grand-oncle|cousine?|nièce|neveu|filleule?|marraine|parrain|voisine?|amie?|copine|copain|pote|mari|femme|compagne|compagnon|conjointe?|chérie?|collègue|cliente?|patiente?|élève|patronne?)(?![\p{L}-])/iu,
  en: /^my(?: (?:best|little|big|old|young|own|late|dear|first|former|next-door|older|younger|elder))* (?:(?:great-|step-?|half-)?(?:grand-?)?(?:mother|father|mum|mom|dad|ma|pa|nan|son|daughter)|gran|granny|grandma|grandpa|sister|brother|aunt|auntie|uncle|cousin|niece|nephew|god(?:mother|father|son|daughter)|neighbou?r|friend|husband|wife|partner|girlfriend|boyfriend|colleague|client|customer|patient|pupil|student|boss|(?:mother|father|sister|brother|son|daughter)-in-law)(?![\p{L}-])/iu,
};

/**
 * Whether these words name one person of the maker's own life ("ma tante en CHSLD"), where a page needs a group: that
 * person is not whom it speaks to, and is nobody's business.
 *
 * @param words without quotes or capital, as `stripped` and `uncapitalised` leave them
 */
export const isOnePerson = (words: string, language: Language): boolean => known[language].test(words);

/** The group that one person stands for: "des personnes comme ma tante en CHSLD". */
export const peopleLike = (words: string, language: Language): string =>
  `${language === 'fr' ? 'des personnes comme' : 'people like'} ${words}`;

/** Words that no sentence could name a group by, as a page may show them; a lone first name ("Claire") is left out. */
export const shownAlone = (words: string): string => (/^\p{Lu}[\p{L}'’-]+$/u.test(words) ? '' : words);
