import { rule } from '../rule.ts';
import type { Read } from '../verdicts.ts';

export default rule<Read>({
  id: 'mixed-address',
  severity: 'warning',
  about: 'text',
  languages: ['fr'],
  text: {
    fr: {
      title: 'Tu et vous à la même personne',
      why: 'On ne sait plus à qui tu parles, et la confiance hésite. L’un comme l’autre est juste, du moment qu’il dure.',
      message: ({ words }) => `Ici tu dis « ${words} », et ailleurs dans le même texte l’autre forme.`,
      instead: 'Choisis celui que tu dirais en face, et garde-le partout.',
      ignoreWhen:
        'Le « vous » s’adresse à plusieurs personnes, ou l’une des formes est dans les mots d’une cliente.',
      question: () => 'Quand la personne est devant toi, lui dis-tu tu ou vous ?',
    },
    en: {
      title: 'Both “tu” and “vous” for the same person',
      why: 'One no longer knows to whom you speak, and trust wavers. Either is right, as long as it stays.',
      message: ({ words }) => `Here you say “${words}”, and elsewhere in the same text the other form.`,
      instead: 'Choose the one you would say face to face, and keep it throughout.',
      ignoreWhen: 'The “vous” speaks to several people, or one of the forms stands in a client’s words.',
      question: () => 'When the person is in front of you, do you say “tu” or “vous”?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'Tu n’arrives plus à fermer ta valise ? Je ⟦vous⟧ montre comment partir avec un seul sac.',
      },
    ],
    good: [
      {
        language: 'fr',
        text: 'Tu n’arrives plus à fermer ta valise ? Je te montre comment partir avec un seul sac.',
      },
      {
        language: 'fr',
        text: 'Vous partez avec un seul sac. « Tu m’as sauvé mes vacances », m’a écrit Salima.',
      },
    ],
  },
  check: ({ hitsOf }) => hitsOf('mixed-address'),
});
