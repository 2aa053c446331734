import type { Locale } from '../locales/locale.ts';

type HelpTexts = Readonly<Record<string, string>>;

/**
 * What `everyHelp` (commander.ts) gives, in each locale. None in the source: the build writes them in this file's place
 * (`scripts/build.mjs`), so that help costs no more than to read it.
 */
export const prebuiltHelp: Partial<Record<Locale, () => Promise<{ readonly default: HelpTexts }>>> = {};
