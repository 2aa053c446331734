import type { Language } from './language.ts';

const marks: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les des du un une et est vous tu je nous on votre vos ton ta tes mes mon ma pour dans avec qui que sur sans au aux ne pas plus ce cette chez ou se sa ses son par elle il'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an and is are you your i we my our for in with who that of to on at from it this not no so she he they by be have was or their'.split(
      ' ',
    ),
  ),
};

/** The language whose function words are the more numerous; accents settle a tie, then French. */
export function detectLanguage(text: string): Language {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/[a-zà-ÿœ]+/g) ?? [];
  const count = (language: Language) => words.filter((word) => marks[language].has(word)).length;
  const accents = /[àâçéèêëîïôûùœ]/i.test(text) ? 0.5 : 0;
  return count('en') > count('fr') + accents ? 'en' : 'fr';
}
