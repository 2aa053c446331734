import { rule } from '../rule.ts';

export default rule<{ format: string }>({
  id: 'unknown-version',
  severity: 'error',
  about: 'file',
  text: {
    fr: {
      title: 'Le fichier est d’une version que limpide ne connaît pas',
      why: 'Lire de travers un fichier plus récent ferait perdre ce qu’il contient de nouveau.',
      message: () => 'Ce fichier n’est pas au format `limpide/1`, le seul que cette version sait lire.',
      instead:
        'Mets limpide à jour, ou corrige la première ligne si c’est une faute de frappe : `format: limpide/1`.',
      ignoreWhen: 'Jamais : rien d’autre n’est vérifié dans ce fichier.',
    },
    en: {
      title: 'The file is of a version that limpide does not know',
      why: 'Misreading a newer file would lose what is new in it.',
      message: () => 'This file is not in the format `limpide/1`, the only one this version reads.',
      instead: 'Update limpide, or correct the first line if it is a slip: `format: limpide/1`.',
      ignoreWhen: 'Never: nothing else is checked in this file.',
    },
  },
  examples: {
    bad: [{ language: 'fr', text: 'format: ⟦limpide/9⟧\nlanguage: fr\n' }],
    good: [{ language: 'en', text: 'format: limpide/1\nlanguage: en\n' }],
  },
  *check() {},
});
