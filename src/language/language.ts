/** The languages an offer can be written in. The interface's `Locale` is another thing (see `locales/`). */
export type Language = 'fr' | 'en';
export const languages: readonly Language[] = ['fr', 'en'];
