import { cite } from '../law.ts';
import { rule } from '../rule.ts';
import type { Read } from '../verdicts.ts';

const guarantee = /garanti|guarant/i;

export default rule<Read>({
  id: 'absolute-promise',
  severity: 'warning',
  about: 'text',
  source: cite('C5'),
  text: {
    fr: {
      title: 'Une promesse que personne ne peut tenir à chaque fois',
      why: 'Plus la promesse est grande, moins on la croit. Ce qui est arrivé à une vraie personne convainc mieux.',
      message: ({ words, law }) =>
        `« ${words} » promet un résultat sûr pour chacun${law && guarantee.test(words) ? ' ; une garantie annoncée t’engage (Code de la consommation, L. 217-21)' : ''}.`,
      instead: 'Dis ce qui est arrivé à quelqu’un, ou ce que tu fais si cela ne marche pas.',
      ignoreWhen: 'C’est une garantie écrite avec ses conditions, ou un fait mesuré.',
      question: () => 'Chez qui est-ce arrivé, et en combien de temps ?',
    },
    en: {
      title: 'A promise that nobody can keep every time',
      why: 'The greater the promise, the less it is believed. What happened to a real person convinces better.',
      message: ({ words, law }) =>
        `“${words}” promises a sure result to everybody${law && guarantee.test(words) ? '; an advertised guarantee binds you (Code de la consommation, L. 217-21)' : ''}.`,
      instead: 'Tell what happened to somebody, or what you do when it does not work.',
      ignoreWhen: 'It is a guarantee written with its terms, or a measured fact.',
      question: () => 'Who did it happen to, and how long did it take?',
    },
  },
  examples: {
    bad: [
      { language: 'fr', text: 'Vous parlerez anglais cet été, ⟦résultat garanti⟧.' },
      { language: 'en', text: 'You will speak French by summer, results ⟦guaranteed⟧.' },
    ],
    good: [
      {
        language: 'fr',
        text: 'En douze semaines, Nadia a commandé au restaurant sans passer à l’anglais : vous parlerez d’abord de ce que vous aimez.',
      },
      {
        language: 'fr',
        text: 'Je m’occupe de tout pour que ce soit l’un des plus beaux jours de votre vie : vous dansez.',
      },
      {
        language: 'en',
        text: 'In twelve weeks Nadia ordered dinner in French: you first learn to speak of what you love.',
      },
      {
        language: 'en',
        text: 'I plan the day so that it is one of the finest days of your life: you dance, I handle the rest.',
      },
    ],
  },
  check: ({ hitsOf }) => hitsOf('absolute-promise'),
});
