import { rule } from '../rule.ts';
import type { Read } from '../verdicts.ts';

export default rule<Read>({
  id: 'too-many-services',
  severity: 'warning',
  about: 'text',
  text: {
    fr: {
      title: 'Beaucoup de métiers dans une seule phrase',
      why: 'Aller dans tous les sens, c’est souvent avoir un fil qu’on ne voit pas encore. En lisant une liste, on ne sait pas pour quoi t’appeler.',
      message: ({ words }) =>
        `Il y a ici au moins quatre offres (« ${words} ») ; laquelle t’a été payée en dernier ?`,
      instead:
        'Mets devant une seule chose, celle qu’on t’achète le plus volontiers, et cherche le fil des autres.',
      ignoreWhen: 'Ce sont les étapes ou les bienfaits d’une seule et même offre.',
      question: () => 'Qu’est-ce que les gens viennent chercher, qui se retrouve dans tout cela ?',
    },
    en: {
      title: 'Many crafts in one breath',
      why: 'To go in every direction is often to have a thread one does not see yet. A list leaves people unsure what to call you for.',
      message: ({ words }) => `There are four offers or more here (“${words}”); which one was last paid for?`,
      instead: 'Put one forward, the one people buy most gladly, and look for the thread of the others.',
      ignoreWhen: 'They are the steps or the benefits of one and the same offer.',
      question: () => 'What do people come for, that is found in all of these?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'Reiki, couture sur demande, ⟦cours de yoga, photographie de mariage⟧, bougies et rédaction de sites web.',
      },
      {
        language: 'en',
        text: 'Reiki, dressmaking, ⟦yoga classes, wedding photography⟧, candles and website copy.',
      },
    ],
    good: [
      {
        language: 'fr',
        text: 'Je lave, je reprise, je double et je repasse le manteau de votre grand-mère : vous le portez cet hiver.',
      },
      {
        language: 'en',
        text: 'I wash, mend, line and press your grandmother’s coat: you wear it this winter.',
      },
    ],
  },
  check: ({ hitsOf }) => hitsOf('too-many-services'),
});
