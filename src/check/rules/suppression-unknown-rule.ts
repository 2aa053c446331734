import { rule } from '../rule.ts';

export default rule<{ rule: string; nearest: string }>({
  id: 'suppression-unknown-rule',
  severity: 'warning',
  about: 'file',
  text: {
    fr: {
      title: 'Un commentaire veut faire taire une règle qui n’existe pas',
      why: 'Une faute de frappe ici laisse croire que la remarque est tue.',
      message: ({ rule, nearest }) =>
        `Il n’y a pas de règle \`${rule}\`.${nearest === '' ? '' : ` Voulais-tu dire \`${nearest}\` ?`}`,
      instead: 'Choisis un nom dans la liste de `limpide rules`.',
      ignoreWhen: 'Jamais : enlève le commentaire s’il ne sert plus.',
    },
    en: {
      title: 'A comment silences a rule that does not exist',
      why: 'A slip here makes one believe that the finding is silenced.',
      message: ({ rule, nearest }) =>
        `There is no rule \`${rule}\`.${nearest === '' ? '' : ` Did you mean \`${nearest}\`?`}`,
      instead: 'Choose a name from the list of `limpide rules`.',
      ignoreWhen: 'Never: take the comment out when it serves no more.',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\n⟦# limpide-ignore-file no-nxt-offer: je débute⟧\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\n# limpide-ignore-file no-next-offer: sold once in a lifetime\nservice:\n  statement: {change: a house blessed}\n',
      },
    ],
  },
  *check() {},
});
