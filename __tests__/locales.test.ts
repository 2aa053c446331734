/** The French of the interface stands in real typography: its blanks hold a line together. */
import { rules } from '../src/check/rules/index.ts';
import { forms } from '../src/commands/forms.ts';
import { wordsForPeople } from '../src/commands/words-for-people.ts';
import { fr as board } from '../src/documents/board/words-fr.ts';
import { typographic } from '../src/language/typography.ts';
import { fr } from '../src/locales/fr.ts';

/** Stands for whatever a sentence is told: each of its properties is a name, and it is one itself. */
const named: unknown = new Proxy(() => 'nom', {
  get: (_, key) => {
    if (key === Symbol.toPrimitive) return () => 'nom';
    if (key === Symbol.iterator) return () => ['nom'][Symbol.iterator]();
    if (key === 'length') return 1;
    return typeof key === 'string' && Object.hasOwn(Array.prototype, key) ? () => ['nom'] : named;
  },
});

function* textsOf(value: unknown, path: string): Iterable<{ readonly path: string; readonly text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'function') yield* textsOf(value(named, named, named), path);
  else if (Array.isArray(value)) for (const one of value) yield* textsOf(one, path);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) if (key !== 'en') yield* textsOf(one, `${path}.${key}`);
}

/** What is typed or printed as it is: a command's argument, a line of YAML or JSON. */
const literal =
  /"[^"]*"|(?:\w+: )?\{.*\}|`[^`]*`|«[\s\u202f]*[-:?][\s\u202f]*»|(?:format|client|fr|stories|fetch-depth|limpide-ignore\S* \S*): ?/g;
const spacing = (text: string): string => text.replace(literal, 'nom');

const everyWord = {
  locale: fr,
  board,
  forms,
  people: {
    tu: wordsForPeople({ language: 'fr', address: 'tu' }),
    vous: wordsForPeople({ language: 'fr' }),
  },
  rules: Object.fromEntries(rules.map(({ id, text }) => [id, text.fr])),
};

test('French words keep their blanks before : ; ! ? » and after «', () => {
  const strays = [...textsOf(everyWord, '')]
    .filter(({ text }) => typographic(spacing(text), 'fr') !== spacing(text))
    .map(({ path, text }) => `${path}: ${text}`);
  expect([...new Set(strays)]).toEqual([]);
});
