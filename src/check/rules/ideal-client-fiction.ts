import { rule } from '../rule.ts';
import type { Read } from '../verdicts.ts';

export default rule<Read>({
  id: 'ideal-client-fiction',
  severity: 'warning',
  about: 'text',
  text: {
    fr: {
      title: 'Une cliente imaginée tient la place d’une vraie',
      why: 'Un âge, des goûts, un style de vie ne disent pas pourquoi quelqu’un achète. Une personne réelle, avec ce qu’elle vivait ce jour-là, le dit.',
      message: ({ words }) =>
        `« ${words} » dessine un portrait ; on ne sait pas encore ce que cette personne vit.`,
      instead: 'Pars de quelqu’un qui a vraiment acheté, et dis la situation où cette personne se trouvait.',
      ignoreWhen: 'L’âge ou l’état est l’objet même du service : un cours pour les 6-10 ans.',
      question: () => 'Qui, en vrai, t’a acheté cela, et que se passait-il dans sa vie à ce moment ?',
    },
    en: {
      title: 'An imagined client stands in for a real one',
      why: 'An age, tastes, a lifestyle do not tell why somebody buys. A real person, with what was going on that day, does.',
      message: ({ words }) =>
        `“${words}” draws a portrait; what that person is living through is not known yet.`,
      instead: 'Start from somebody who really bought, and tell the situation they were in.',
      ignoreWhen: 'The age or the condition is what the service is about: a class for ages 6 to 10.',
      question: () => 'Who really bought this, and what was going on in their life at the time?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'Des bijoux pour ⟦la femme moderne et dynamique⟧ de 30 à 45 ans qui assume ses choix.',
      },
      {
        language: 'en',
        text: 'Jewellery for ⟦ambitious, stylish women⟧ in their thirties who love travel and good design.',
      },
    ],
    good: [
      {
        language: 'fr',
        text: 'Vous venez d’avoir un bébé et vos bagues ne passent plus : je les ajuste en une heure.',
      },
      {
        language: 'en',
        text: 'You have just had a baby and your rings no longer fit: I resize them in an hour.',
      },
    ],
  },
  check: ({ hitsOf }) => hitsOf('ideal-client-fiction'),
});
