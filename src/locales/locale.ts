/** The interface's language; an offer's own `Language` is another thing. */
export type Locale = 'fr' | 'en';
export const locales: readonly Locale[] = ['fr', 'en'];

/** A text in both languages. */
export type InBoth = Readonly<Record<Locale, string>>;

/**
 * The locale, from the first that says one: `--locale`, LIMPIDE_LOCALE, LANGUAGE, LC_ALL, LC_MESSAGES, LANG, then the
 * system's own (`Intl`, asked only then: it is slow to load). POSIX sends `C` and an empty value on to the next; what we
 * do not speak reads English. Undefined when nothing says one.
 */
export function localeFrom(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  system: () => string | undefined,
): Locale | undefined {
  const said = [
    asked,
    env['LIMPIDE_LOCALE'],
    ...(env['LANGUAGE'] ?? '').split(':'),
    env['LC_ALL'],
    env['LC_MESSAGES'],
    env['LANG'],
  ];
  for (const name of said) {
    // In lower case first: to leave case aside, a pattern has the tables of Unicode read.
    const language = /^([a-z]{2,3})(?:[_.@-]|$)/.exec((name ?? '').toLowerCase())?.[1];
    if (language === 'fr') return 'fr';
    if (language !== undefined && name !== 'POSIX') return 'en';
  }
  const spoken = system();
  if (spoken === undefined) return undefined;
  return spoken.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
