import { rule } from '../rule.ts';

export default rule<{ rule: string }>({
  id: 'suppression-unused',
  severity: 'warning',
  about: 'file',
  text: {
    fr: {
      title: 'Un commentaire ne fait plus rien taire',
      why: 'Il cacherait une remarque future, que personne n’a encore lue.',
      message: ({ rule }) => `La règle \`${rule}\` ne dit rien ici : ce commentaire ne sert plus.`,
      instead: 'Enlève le commentaire.',
      ignoreWhen: 'Jamais : enlève-le.',
    },
    en: {
      title: 'A comment silences nothing any more',
      why: 'It would hide a future finding that nobody has read yet.',
      message: ({ rule }) => `The rule \`${rule}\` says nothing here: this comment serves no more.`,
      instead: 'Take the comment out.',
      ignoreWhen: 'Never: take it out.',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: "format: limpide/1\nlanguage: fr\n⟦# limpide-ignore-file test-overdue: en pause jusqu'au printemps⟧\nmaker: {craft: céramiste}\n",
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nevidence:\n  # limpide-ignore evidence-without-date: an old note, kept for its words\n  - {id: e-1, words: I gave it away}\n',
      },
    ],
  },
  *check() {},
});
