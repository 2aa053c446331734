import { rule } from '../rule.ts';
import type { Read } from '../verdicts.ts';

export default rule<Read>({
  id: 'vague-word',
  severity: 'warning',
  about: 'text',
  text: {
    fr: {
      title: 'Un mot passe-partout tient la place du service',
      why: 'Ces mots vont à toutes les offres, donc à aucune : on les lit sans rien voir. Une scène précise, elle, reste en tête.',
      message: ({ words }) =>
        `« ${words} » pourrait se lire sur mille autres pages ; on n’y voit pas encore ton service.`,
      instead:
        'Décris ce qu’on verrait si l’on filmait la personne une semaine après : un geste, un lieu, un moment.',
      ignoreWhen: 'Le mot a ici un sens propre : une robe sur mesure, la qualité de l’eau.',
      question: ({ words }) =>
        `Quand tu dis « ${words} », qu’est-ce que je verrais, concrètement, chez la personne ?`,
    },
    en: {
      title: 'A catch-all word stands where the service should',
      why: 'Such words fit every offer, hence none: one reads them and sees nothing. A precise scene stays in mind.',
      message: ({ words }) =>
        `“${words}” could stand on a thousand other pages; your service is not seen in it yet.`,
      instead: 'Tell what one would see by filming the person a week later: a gesture, a place, a moment.',
      ignoreWhen: 'The word has its plain meaning here: a dress made to measure, the quality of the water.',
      question: ({ words }) => `When you say “${words}”, what would I see, for real, in that person’s life?`,
    },
  },
  examples: {
    bad: [
      { language: 'fr', text: 'Je vous propose un ⟦accompagnement global⟧ vers votre bien-être.' },
      { language: 'en', text: 'I offer ⟦tailor-made solutions⟧ to unlock your full potential.' },
    ],
    good: [
      {
        language: 'fr',
        text: 'Vous rentrez d’une journée trop pleine : pendant une heure, personne ne vous demande rien.',
      },
      {
        language: 'en',
        text: 'You come home from a day too full: for one hour, nobody asks you for anything.',
      },
    ],
  },
  check: ({ hitsOf }) => hitsOf('vague-word'),
});
