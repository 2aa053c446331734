import type { SaidToClient } from '../schema.ts';
import type { ScriptFinding } from './finding.ts';
import { at, type Source } from './located.ts';

/** Words that only one form has: one maker says « tu » to clients, another « vous ». */
const words = {
  tu: /(?<!\p{L})(?:(?:tu|te|toi|ton|ta|tes|tien(?:ne)?s?)(?![\p{L}’'])|t[’'](?=\p{L}))/iu,
  vous: /(?<!\p{L})(?:vous|votre|vos|vôtres?)(?!\p{L})/iu,
};
const other = { tu: 'vous', vous: 'tu' } as const;
const both = ['tu', 'vous'] as const;

/** What is said to a client in French: in both forms, each in its own; one text will do where neither shows. */
export function* forms({ questions, script }: Source): Iterable<ScriptFinding> {
  for (const one of questions) {
    const said = one.question.to_ask;
    const french = frenchOf(said, script.languages);
    const path = typeof said === 'object' ? ['to_ask', 'fr'] : ['to_ask'];
    if (typeof french === 'string') {
      const shown = both.find((form) => words[form].test(french));
      if (shown !== undefined) yield at(one, path, 'missing-form', { form: other[shown] });
      continue;
    }
    for (const form of french === undefined ? [] : both) {
      const text = french?.[form] ?? '';
      if (text.trim() === '') yield at(one, path, 'missing-form', { form });
      else if (words[other[form]].test(text)) yield at(one, [...path, form], 'form-of-the-other', { form });
    }
  }
}

function frenchOf(said: SaidToClient | undefined, languages: readonly string[]) {
  return typeof said === 'object' ? said.fr : languages[0] === 'fr' ? said : undefined;
}
