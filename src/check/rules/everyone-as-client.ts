import { rule } from '../rule.ts';
import type { Read } from '../verdicts.ts';

export default rule<Read>({
  id: 'everyone-as-client',
  severity: 'warning',
  about: 'text',
  text: {
    fr: {
      title: 'Une offre pour tout le monde',
      why: 'Personne ne s’appelle « tout le monde ». Dire à qui tu rends vraiment service ne ferme aucune porte : les autres viendront quand même.',
      message: ({ words }) => `« ${words} » : qui pourrait se dire « c’est pour moi » en lisant cela ?`,
      instead:
        'Nomme une situation que tes clientes ou tes clients vivaient vraiment : « vous venez d’emménager ».',
      ignoreWhen: 'Être ouvert à chacun est le service lui-même : un lieu sans condition d’entrée.',
      question: () =>
        'Parmi les personnes qui ont acheté, qu’est-ce que trois d’entre elles vivaient en commun ?',
    },
    en: {
      title: 'An offer for everybody',
      why: 'Nobody’s name is “everyone”. To say whom you really serve closes no door: the others will come all the same.',
      message: ({ words }) => `“${words}”: who would read that and think “this is for me”?`,
      instead: 'Name a situation that your clients were really in: “you have just moved in”.',
      ignoreWhen: 'Being open to all is the service itself: a place with no condition of entry.',
      question: () => 'Of the people who bought, what were three of them living through alike?',
    },
  },
  examples: {
    bad: [
      { language: 'fr', text: 'Des séances de chant ⟦pour tous, petits et grands, débutants ou confirmés⟧.' },
      { language: 'en', text: 'Singing lessons ⟦for everyone, young and old, whatever your level⟧.' },
    ],
    good: [
      {
        language: 'fr',
        text: 'Tous les mercredis, vous chantez avec dix personnes qui n’osaient pas ouvrir la bouche en septembre.',
      },
      {
        language: 'en',
        text: 'Every Wednesday you sing with ten people who did not dare to open their mouths in September.',
      },
    ],
  },
  check: ({ hitsOf }) => hitsOf('everyone-as-client'),
});
