import type { pitchMistakes as english } from '../en/pitch.ts';
import type { Words } from '../words.ts';

export const pitch: Words['pitch'] = {
  text: 'ta présentation, entre guillemets (sinon, l’entrée standard)',
  options: {
    language: 'la langue de la présentation : fr ou en (sinon, d’après ses mots)',
    format: 'text ou json',
    all: 'montrer toutes les remarques, avec les mots visés',
    lines: 'une présentation par ligne, une ligne de JSON pour chacune',
    failOn: 'code 1 à partir de cette gravité : error, warning, advice ou never',
  },
  invite: 'Dis-la en une à cinq phrases, comme à quelqu’un devant ton étal, puis appuie sur Entrée :',
  keep: 'À garder',
  thread: (words) => `« ${words} »`,
  said: 'C’est dit',
  unsaid: 'Pas encore dit',
  parts: {
    client: 'pour qui',
    situation: 'ce que la personne vit',
    change: 'ce qui change pour la personne',
    feeling: 'ce qu’elle ressent',
    means: 'comment tu t’y prends',
  },
  remark: 'Une remarque',
  all: (count) => (count === 1 ? 'La seule remarque' : `Les ${count} remarques`),
  question: 'Une question',
  ask: {
    service: {
      change: 'Le lendemain, qu’est-ce qui est différent dans sa vie ?',
      client: 'Qui t’a payé pour cela en dernier, et que se passait-il dans sa vie ?',
      situation: 'Que se passait-il dans sa vie juste avant de venir te voir ?',
      feeling: 'Qu’a dit la personne en repartant, ou quel air avait-elle ?',
      means: 'Comment t’y prends-tu, en un seul souffle ?',
    },
    thing: {
      change: 'Le lendemain, qu’est-ce qui se passe autrement chez la personne qui l’a ?',
      client: 'Qui te l’a acheté en dernier, et pour quel moment de sa vie ?',
      situation: 'Que cherchait la personne, ou que lui manquait-il, quand elle s’est arrêtée devant ?',
      feeling: 'Qu’a dit la personne, ou quel air avait-elle, en l’ayant en main ?',
      means: 'De quoi est-il fait, et comment, en un seul souffle ?',
    },
  },
  proof: 'Qui te l’a dit, avec quels mots, et quand ?',
  good: 'C’est clair',
  praise: 'On voit la personne, ce qu’elle vit, et ce qui change pour elle : garde cette phrase.',
  step: 'Dis-la à voix haute à trois personnes qui vivent cela, et garde leurs mots : limpide note',
  clarity: (score) => `Clarté ${score} sur 100 : pour comparer deux versions, pas pour en juger une.`,
  next: 'Pour aller plus loin, huit questions : limpide',
};

export const pitchMistakes: typeof english = {
  'no-pitch': () =>
    'Il n’y a pas de présentation à lire. Donne-la entre guillemets : limpide pitch "J’aide…"',
  'long-pitch': ({ most }) =>
    `C’est plus long qu’une présentation ne peut l’être (${most} caractères au plus). Donne une à cinq phrases.`,
};
