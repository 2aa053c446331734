import type { Language } from '../../language/language.ts';

const locale: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** `2026-05-12` → "12 mai 2026"; `2026-05` → "mai 2026". Anything else is given back as it is. */
export function dateInWords(iso: string, language: Language): string {
  const parts = /^\d{4}-\d{2}(-\d{2})?$/.exec(iso);
  const time = parts === null ? Number.NaN : Date.parse(iso);
  if (parts === null || Number.isNaN(time)) return iso;
  const format = new Intl.DateTimeFormat(locale[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(parts[1] !== undefined && { day: 'numeric' }),
  });
  const said = format.format(new Date(time));
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said;
}
