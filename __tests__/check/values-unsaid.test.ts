/** A value of a file may be a client's words: what is wrong with it is said without repeating it. */

import schemaError from '../../src/check/rules/schema-error.ts';
import { locales } from '../../src/locales/locale.ts';

const words = 'elle a pleuré hier';

test.each(locales.flatMap((locale) => ['not-one-of', 'bad-pattern'].map((code) => [locale, code] as const)))(
  '%s: %s',
  (locale, code) => {
    const args = { code, name: 'evidence[0].sense', value: words, known: 'said, felt' };
    for (const pattern of ['^[a-z]', '^\\d{4}$'])
      expect(schemaError.text[locale].message({ ...args, pattern })).not.toContain(words);
  },
);
