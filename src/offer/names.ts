/** The files of an offer, named in its own language. */
export interface OfferNames {
  /** The positioning file. */
  readonly file: string;
  /** The offer statement, in Markdown. */
  readonly page: string;
}

const names = {
  fr: { file: 'offre.yaml', page: 'offre.md' },
  en: { file: 'offer.yaml', page: 'offer.md' },
} as const;

export function offerNames(language: 'fr' | 'en'): OfferNames {
  return names[language];
}

/** Whether a YAML text says at its top level that it is a positioning file, of whatever version. Reads no further. */
export function saysOffer(text: string): boolean {
  return /^(?:\ufeff?|\ufeff?\{\s*)(?:format|"format"|'format')[ \t]*:[ \t]*["']?limpide\//m.test(text);
}
