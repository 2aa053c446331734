import { toYou } from '../language/grammar/en/person.ts';
import { toGroup } from '../language/grammar/fr/group.ts';
import { toReader } from '../language/grammar/fr/person.ts';
import { type Shape, shapeOf, stripped, uncapitalised } from '../language/grammar/shape.ts';
import type { Language } from '../language/language.ts';
import type { Address } from '../offer/schema.ts';
import { audienceOf as englishAudience } from './en/audience.ts';
import { audienceOf as frenchAudience } from './fr/audience.ts';
import { isOnePerson } from './one-person.ts';

/** The parts a statement is composed from, in the order a person says them. */
export type StatementPart = 'audience' | 'situation' | 'means' | 'change' | 'feeling';
export const statementParts: readonly StatementPart[] = [
  'audience',
  'situation',
  'means',
  'change',
  'feeling',
];

/** The form to ask for when a part cannot be used safely as typed. */
export type AskedForm =
  | 'shorter'
  | 'one-gesture'
  | 'group'
  | 'clause'
  | 'infinitive'
  | 'how'
  | 'feeling'
  | 'third-person';

const taken: Readonly<Record<StatementPart, { readonly shapes: readonly Shape[]; readonly ask: AskedForm }>> =
  {
    audience: { shapes: ['noun', 'bare-noun'], ask: 'group' },
    situation: { shapes: ['relative', 'clause', 'circumstance', 'noun'], ask: 'clause' },
    means: { shapes: ['circumstance', 'gerund', 'noun', 'i-clause'], ask: 'how' },
    change: {
      shapes: ['infinitive', 'noun', 'clause', 'gerund', 'imperative', 'adjective'],
      ask: 'infinitive',
    },
    feeling: { shapes: ['noun', 'bare-noun', 'adjective', 'infinitive', 'clause'], ask: 'feeling' },
  };

export type Fit =
  | { readonly fits: true; readonly shape: Shape }
  | { readonly fits: false; readonly shape: Shape; readonly ask: AskedForm };

/**
 * Whether a part can be woven into a sentence as typed. When it cannot, `ask` is the form to ask its author for:
 * nothing is forced, and a statement composed without asking takes the words as they are.
 *
 * @param address when given, the words must also turn safely to that reader
 */
export function fits(part: StatementPart, text: string, language: Language, address?: Address): Fit {
  const shape = shapeOf(text, language);
  const { shapes, ask } = taken[part];
  if (isLong(text) || reported.test(text)) return { fits: false, shape, ask: shorter[part] ?? ask };
  if (!shapes.includes(shape)) return { fits: false, shape, ask };
  if (part === 'audience')
    return isGroup(text, language) ? { fits: true, shape } : { fits: false, shape, ask };
  if (address === undefined || shape === 'i-clause' || shape === 'relative') return { fits: true, shape };
  const said = turned(stripped(text), shape, language, address);
  return said === undefined ? { fits: false, shape, ask: 'third-person' } : { fits: true, shape };
}

/** How each is asked for in fewer words; the others by the form that they need anyway. */
const shorter: Readonly<Partial<Record<StatementPart, AskedForm>>> = {
  means: 'one-gesture',
  change: 'shorter',
};

/** More than this, beside four other parts, is not said in one breath. */
const mostWords = 20;

const isLong = (text: string): boolean => text.trim().split(/\s+/u).length > mostWords;

/** What somebody said, told inside: whose words are whose can no longer be turned to a reader. */
const reported =
  /(?<!\p{L})(?:(?:she|he|they|\p{Lu}\p{L}+) (?:said|says|told me)|(?:m[’']a|m[’']ont|a) (?:dit|raconté|confié))(?!\p{L})/u;

/** Whether a sentence can name them, and they are no single person of the maker's own life. */
function isGroup(text: string, language: Language): boolean {
  if (isOnePerson(uncapitalised(stripped(text), language), language)) return false;
  return (language === 'fr' ? frenchAudience(text) : englishAudience(text)) !== undefined;
}

function turned(words: string, shape: Shape, language: Language, address: Address): string | undefined {
  if (address === 'third')
    return language === 'fr' && shape === 'infinitive' ? toGroup(words, undefined) : words;
  return language === 'fr' ? toReader(words, address) : toYou(words);
}
