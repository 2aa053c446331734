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

/** More words than a text has, or as many: told from its signs alone, so that a short text need not be read. */
export function mostWordsIn(text: string): number {
  let words = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter =
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7);
    if (!isLetter) words += 1;
  }
  return words;
}

const vowels = /[aeiouyàâäéèêëîïôöùûüÿœæ]+/giu;

/** Syllables as they are written: groups of vowels, without a silent ending; one at least. */
export function syllablesOf(word: string, language: Language): number {
  const groups = word.match(vowels)?.length ?? 0;
  const silent = language === 'fr' ? /[^aeiouyàâéèêîôùû](?:e|es|ent)$/iu : /[^aeiouyl]e$|[^aeiouytd]ed$/iu;
  return Math.max(1, groups > 1 && silent.test(word) ? groups - 1 : groups);
}
