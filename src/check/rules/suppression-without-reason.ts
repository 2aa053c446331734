import { rule } from '../rule.ts';

export default rule({
  id: 'suppression-without-reason',
  severity: 'error',
  about: 'file',
  text: {
    fr: {
      title: 'Une remarque est tue sans dire pourquoi',
      why: 'Dans six mois, la raison est ce qui permet de savoir si elle tient encore.',
      message: () => 'Ce commentaire fait taire une remarque sans donner de raison ; il n’a pas d’effet.',
      instead:
        'Écris la raison après deux points : `# limpide-ignore vague-word: c’est le mot de mes clientes`.',
      ignoreWhen: 'Jamais : quelques mots suffisent.',
    },
    en: {
      title: 'A finding is silenced without saying why',
      why: 'In six months the reason is what tells whether it still holds.',
      message: () => 'This comment silences a finding without a reason; it has no effect.',
      instead: 'Write the reason after a colon: `# limpide-ignore vague-word: it is my clients’ own word`.',
      ignoreWhen: 'Never: a few words are enough.',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nevidence:\n  ⟦# limpide-ignore evidence-without-date⟧\n  - {id: e-1, words: Je l’ai offert}\n',
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
