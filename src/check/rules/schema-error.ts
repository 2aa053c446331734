import { rule } from '../rule.ts';

/** As `yaml/decode.ts` names its problems. Values typed by the person are not repeated: they may be a client's words. */
type Args = Readonly<Record<string, string>> & { readonly code: string; readonly name: string };

const french: Record<string, string> = {
  text: 'un texte',
  number: 'un nombre',
  'whole number': 'un nombre entier',
  'yes or no': 'oui ou non (`true` ou `false`)',
  list: 'une liste (des lignes qui commencent par `- `)',
  record: 'des clés et des valeurs',
  nothing: 'rien',
};
const english: Record<string, string> = {
  text: 'a text',
  number: 'a number',
  'whole number': 'a whole number',
  'yes or no': 'yes or no (`true` or `false`)',
  list: 'a list (lines that start with `- `)',
  record: 'keys and values',
  nothing: 'nothing',
};

export default rule<Args>({
  id: 'schema-error',
  severity: 'error',
  about: 'file',
  text: {
    fr: {
      title: 'Quelque chose n’est pas à sa place dans le fichier',
      why: 'Une clé mal écrite ou une valeur d’un autre genre n’est pas lue : ce que tu y as mis ne compterait pas.',
      message: ({
        code,
        name,
        value,
        key,
        nearest,
        known,
        expected,
        found,
        minimum,
        maximum,
        fix,
        pattern,
      }) => {
        const near = nearest === undefined ? '' : ` Voulais-tu dire \`${nearest}\` ?`;
        switch (code) {
          case 'unknown-key':
            return `${isName(key) ? `La clé \`${key}\`` : 'Cette clé'} n’existe pas ici.${near === '' ? `${listed(known, ' On y attend :')}` : near}`;
          case 'missing-key':
            return `Il manque la clé \`${key}\`.`;
          case 'wrong-type':
            return `\`${name}\` attend ${french[expected!]}, et contient ${french[found!]}.`;
          case 'not-one-of':
            return `\`${name}\` n’accepte pas cette valeur.${near} On y attend : ${known}.`;
          case 'bad-pattern':
            return pattern?.includes('d{4}')
              ? `\`${name}\` attend une date comme 2026-05-12.`
              : `\`${name}\` attend un identifiant (lettres minuscules sans accent, chiffres, tirets).`;
          case 'out-of-range':
            return `\`${name}\` vaut ${value}, et devrait ${maximum === undefined ? `être au moins ${minimum}` : `aller de ${minimum ?? 0} à ${maximum}`}.`;
          case 'decimal-comma':
            return `\`${name}\` s’écrit avec un point : ${fix}.`;
          default:
            return `\`${name}\` n’a pas pu être lu.`;
        }
      },
      instead:
        'Corrige la ligne marquée ; `limpide schema` montre tout ce que le fichier peut contenir, et ton éditeur peut t’aider (`limpide init`).',
      ignoreWhen: 'Jamais : une information que personne ne lit est perdue.',
    },
    en: {
      title: 'Something is not in its place in the file',
      why: 'A misspelt key or a value of another kind is not read: what you put there would not count.',
      message: ({
        code,
        name,
        value,
        key,
        nearest,
        known,
        expected,
        found,
        minimum,
        maximum,
        fix,
        pattern,
      }) => {
        const near = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
        switch (code) {
          case 'unknown-key':
            return `There is no ${isName(key) ? `key \`${key}\`` : 'such key'} here.${near === '' ? `${listed(known, ' Expected:')}` : near}`;
          case 'missing-key':
            return `The key \`${key}\` is missing.`;
          case 'wrong-type':
            return `\`${name}\` expects ${english[expected!]}, and holds ${english[found!]}.`;
          case 'not-one-of':
            return `\`${name}\` does not take this value.${near} Expected: ${known}.`;
          case 'bad-pattern':
            return pattern?.includes('d{4}')
              ? `\`${name}\` expects a date such as 2026-05-12.`
              : `\`${name}\` expects an id (lower-case letters without accents, digits, hyphens).`;
          case 'out-of-range':
            return `\`${name}\` is ${value}, and should ${maximum === undefined ? `be at least ${minimum}` : `go from ${minimum ?? 0} to ${maximum}`}.`;
          case 'decimal-comma':
            return `\`${name}\` is written with a point: ${fix}.`;
          default:
            return `\`${name}\` could not be read.`;
        }
      },
      instead:
        'Correct the marked line; `limpide schema` shows all that the file may hold, and your editor can help (`limpide init`).',
      ignoreWhen: 'Never: what nobody reads is lost.',
    },
  },
  examples: {
    bad: [
      { language: 'fr', text: 'format: limpide/1\nlanguage: fr\nmaker:\n  ⟦crafft⟧: céramiste\n' },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nprice:\n  - {what: a bowl, amount: ⟦"12,50"⟧}\n',
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nhypotheses:\n  - test: {by: ⟦next Tuesday⟧}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nprice:\n  - {what: a bowl, amount: 12.50}\n',
      },
    ],
  },
  *check() {},
});

/** A whole sentence may have become a key by a slip of the indent. */
const isName = (key: string | undefined): boolean => /^[\w-]{1,40}$/.test(key ?? '');

/** A long list helps nobody: `instead` says where to see it. */
const listed = (known: string | undefined, before: string): string =>
  known === undefined || known.split(', ').length > 9 ? '' : `${before} ${known}.`;
