import type { Language } from './language.ts';

/** What a readability formula counts. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/**
 * How easy a text is to read, about 0 (hard) to 100 (easy): base − a × words per sentence − b × syllables per word.
 *
 * English: Rudolf Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221-233.
 * French: Liliane Kandel and Abraham Moles, « Application de l'indice de Flesch à la langue française », Cahiers
 * d'études de radio-télévision 19 (1958), 253-274: the same, fitted to French words, which are longer.
 */
const formulas = {
  en: { base: 206.835, perSentence: 1.015, perWord: 84.6 },
  fr: { base: 207, perSentence: 1.015, perWord: 73.6 },
} as const satisfies Readonly<Record<Language, unknown>>;

export function readingEase({ words, sentences, syllables }: Counts, language: Language): number {
  if (words === 0 || sentences === 0) return 100;
  const { base, perSentence, perWord } = formulas[language];
  return base - perSentence * (words / sentences) - perWord * (syllables / words);
}

const vowels = /[aeiouyàâäéèêëîïôöùûüÿœæ]+/giu;

/** Syllables as they are written: groups of vowels, without a silent ending; one at least. */
export function syllablesOf(word: string, language: Language): number {
  const groups = word.match(vowels)?.length ?? 0;
  const silent = language === 'fr' ? /[^aeiouyàâéèêîôùû](?:e|es|ent)$/iu : /[^aeiouyl]e$|[^aeiouytd]ed$/iu;
  return Math.max(1, groups > 1 && silent.test(word) ? groups - 1 : groups);
}
