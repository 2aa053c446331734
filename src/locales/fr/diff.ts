import type { diffMistakes as english } from '../en/diff.ts';
import type { Words } from '../words.ts';
import { counted } from './phrases.ts';

export const diff: Words['diff'] = {
  before: (text) => `avant : ${text}`,
  after: (text) => `maintenant : ${text}`,
  old: 'l’ancien fichier ; ou, seul, le fichier à comparer à ce que git en a gardé',
  new: 'le nouveau fichier',
  options: {
    since: 'une référence git (sinon HEAD) ou une date : comparer le fichier à ce qu’il était alors',
    format: 'text, json ou markdown (pour un commentaire de demande de fusion)',
    excerpts: 'montrer aussi les textes privés, dont les mots des clients, où que le résultat aille',
    exitCode: 'sortir avec le code 1 quand le fond a changé',
  },
  title: ({ before, after, isNew }) =>
    isNew ? `${after} : il n’existait pas encore (${before})` : `${before} → ${after}`,
  nothing: 'Rien n’a changé sur le fond.',
  none: 'rien',
  statement: 'Ta phrase',
  clarity: 'Clarté, sur 100',
  held: 'Certain, pistes, à vérifier',
  tests: 'Essais',
  heard: 'Entendu et vu',
  published: 'Sur ta page',
  findings: ({ gone, found }) => `Remarques : ${gone} en moins, ${counted(found, 'nouvelle', 'nouvelles')}`,
  gone: ({ rule, severity, message }) => `en moins : ${message} (${rule}, ${severity})`,
  found: ({ rule, severity, message }) => `nouvelle : ${message} (${rule}, ${severity})`,
  kinds: {
    past: 'ce qu’ils ont vécu',
    present: 'ce qui leur pèse aujourd’hui',
    future: 'ce qu’ils veulent pour demain',
    image: 'comment ils veulent se voir',
    feeling: 'un ressenti',
    profile: 'un trait du portrait',
    belief: 'une idée à essayer',
  },
  certainty: { certainty: 'certain', lead: 'piste', hypothesis: 'à vérifier' },
  named: ({ place, text }) => `${place}, « ${text} »`,
  takenOut: ({ name }) => `${name} : enlevé`,
  added: ({ name, certainty }) => `${name} : nouveau, ${certainty}`,
  reworded: ({ name, certainty }) => `${name} : dit autrement, ${certainty} comme avant`,
  moved: ({ name, before, after }) => `${name} : ${before} → ${after}`,
  testSet: ({ name, least, of, by }) =>
    `${name} : un nombre est fixé, ${least}${of === '' ? '' : ` sur ${of}`}${by === '' ? '' : `, avant le ${by}`}`,
  tested: ({ name, verdict, observed, decision }) =>
    `${name} : ${verdict}${observed === '' ? '' : ` (${observed} en tout)`} ; ${decision}`,
  verdicts: { held: 'cela tient', failed: 'cela ne tient pas', unclear: 'essayé, sans nombre pour trancher' },
  decisions: { keep: 'gardé', change: 'à changer', stop: 'arrêté', retest: 'à réessayer' },
  undecided: 'pas encore décidé',
  learned: ({ text }) => `. Appris : « ${text} »`,
  newlyHeard: ({ count, people, grades }) =>
    `${counted(count, 'chose', 'choses')} de plus, ${people === 0 ? 'de personne en particulier' : `de ${counted(people, 'personne', 'personnes')}`} (${grades})`,
  corrected: (count) => counted(count, 'corrigée', 'corrigées'),
  removed: (count) => counted(count, 'enlevée', 'enlevées'),
  somebody: 'quelqu’un, sans nom noté',
  quote: ({ from, words, grade }) => `${from} : « ${words} » (${grade})`,
};

export const diffMistakes: typeof english = {
  'since-with-two': () => '--since va avec un seul fichier : deux fichiers se comparent tels qu’ils sont.',
  'not-in-git': ({ value }) =>
    `« ${value} » n’est ni une date, ni quelque chose que git connaît ici (une branche, une étiquette, un commit, dans un dossier suivi par git). Sans git, deux fichiers se comparent ainsi : limpide diff ancien.yaml nouveau.yaml`,
  'version-unreadable': ({ place, cause }) => `${place} : ${cause} Cette version ne peut pas être comparée.`,
};
