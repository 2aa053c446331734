import { cite } from '../law.ts';
import { rule } from '../rule.ts';
import type { Read } from '../verdicts.ts';

export default rule<Read>({
  id: 'health-claim',
  severity: 'warning',
  about: 'text',
  source: cite('H1', 'H3'),
  text: {
    fr: {
      title: 'Promesse de santé',
      why: 'Une personne malade peut y croire et laisser ses soins. Et dire à tort qu’un service guérit est une pratique trompeuse.',
      message: ({ words, law }) =>
        `« ${words} » laisse entendre que tu soignes${law ? ', ce que le Code de la consommation (L. 121-4, 16°) interdit sans preuve' : ''}.`,
      instead:
        'Dis ce qu’on vit pendant et après la séance : s’allonger, souffler, dormir à son heure. Garde tout le reste.',
      ignoreWhen: 'Tu exerces une profession de santé et tu parles de ton titre.',
      question: () => 'Qu’est-ce que la personne ressent en sortant, avec ses mots ?',
    },
    en: {
      title: 'Health claim',
      why: 'Somebody ill may believe it and leave their treatment. And to say wrongly that a service cures is misleading.',
      message: ({ words, law }) =>
        `“${words}” lets people think that you treat an illness${law ? ', which French law (Code de la consommation L. 121-4, 16°) forbids without proof' : ''}.`,
      instead:
        'Say what one lives during and after the session: lie down, breathe out, sleep on time. Keep all the rest.',
      ignoreWhen: 'You hold a health profession’s title and speak within it.',
      question: () => 'What does the person feel on leaving, in their words?',
    },
  },
  examples: {
    bad: [
      { language: 'fr', text: 'Mes séances ⟦guérissent vos migraines⟧ et votre eczéma.' },
      { language: 'en', text: 'My sessions ⟦cure your migraines⟧ and your eczema.' },
    ],
    good: [
      { language: 'fr', text: 'Apprendre à gérer votre stress avant un examen, en quatre rendez-vous.' },
      { language: 'en', text: 'Learn to manage your nerves before an exam, in four meetings.' },
    ],
  },
  check: ({ hitsOf }) => hitsOf('health-claim'),
});
