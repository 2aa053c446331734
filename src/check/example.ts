import type { Reader } from '../language/read.ts';
import { checkFile } from './check-file.ts';
import type { Finding } from './finding.ts';
import { checkPitch } from './pitch.ts';
import type { RuleExample } from './rule.ts';
import { recommended } from './settings.ts';

/** What signs of an example only say where the words to find stand. */
const marks = /[⟦⟧]/g;

/**
 * All that is found in an example, its marks left out.
 *
 * @param today ISO date for examples that depend on it
 */
export function foundIn(
  { language, text: marked, page, minClarity = 0 }: RuleExample,
  readers: Readonly<Record<'fr' | 'en', Reader>>,
  today: string,
): readonly Finding[] {
  const text = marked.replace(marks, '');
  const settings = { ...recommended, minClarity };
  return text.startsWith('format:')
    ? checkFile({ file: 'offer.yaml', source: text, page }, settings, { today, readers }).findings
    : checkPitch(text, readers[language], settings, today);
}
