import type { Language } from '../language/language.ts';

/** 1 200 € in French, €1,200 in English; a currency that is no ISO code is written after the number as typed. */
export function money(amount: number, currency: string | undefined, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const code = { '€': 'EUR', $: 'USD', '£': 'GBP' }[currency ?? '€'] ?? (currency ?? '').toUpperCase();
  const digits = Number.isInteger(amount) ? 0 : 2;
  if (!/^[A-Z]{3}$/.test(code))
    return `${new Intl.NumberFormat(locale).format(amount)} ${currency ?? ''}`.trim();
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/**
 * What a price is for, said after it: "séance" is "par séance", "la pièce" and "a couple" stand as typed, and what is
 * neither a bare noun nor said with its article stands in brackets. '' for none.
 */
export function perUnit(unit: string, language: Language): string {
  if (unit === '' || /^(?:par|per|each|chaque|la|le|les|an?)\s|^l['’]/iu.test(unit)) return unit;
  if (!/^\p{L}[\p{L}-]*$/u.test(unit)) return `(${unit})`;
  return `${language === 'fr' ? 'par' : 'per'} ${unit}`;
}

/** 1er mai 2026, 1 May 2026; '' for what is no date. */
export function day(date: string | undefined, language: Language): string {
  if (date === undefined || Number.isNaN(Date.parse(date))) return '';
  const said = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return language === 'fr' ? said.replace(/^1(?= )/, '1er') : said;
}
