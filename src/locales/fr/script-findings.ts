import type { Words } from '../words.ts';
import { meant } from './phrases.ts';

const things: Readonly<Record<string, string>> = {
  sections: 'étapes',
  questions: 'questions',
  'follow-ups': 'questions de plus',
  choices: 'choix',
  examples: 'exemples',
  computed: 'valeurs calculées',
  stories: 'histoires',
};
const types: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'oui ou non',
  array: 'une liste',
  object: 'un ensemble de valeurs',
};

export const scriptFindings: Words['scriptFindings'] = {
  'include-not-found': ({ name }) =>
    `Les questions de « ${name} » ne peuvent pas être reprises : seul un fichier du dossier de la séance peut l’être.`,
  'empty-script': () => 'Cette séance ne demande rien, ou ne parle aucune langue.',
  'too-many': ({ what, count, most }) => `${count} ${things[what!] ?? what} : ${most} au plus.`,
  'text-too-long': ({ length, most }) =>
    `Un texte de ${length} caractères : ${most} au plus, sinon personne ne le lit.`,
  'escape-in-text': () => 'Ce texte contient des caractères de commande invisibles. Récris-le sans eux.',
  'duplicate-id': ({ id, first }) => `L’identifiant \`${id}\` est déjà pris (${first}).`,
  'reserved-id': ({ id }) =>
    `\`${id}\` est un mot des conditions, ou le nom d’une valeur calculée : il faut un autre identifiant.`,
  'unknown-place': ({ into, step, known, nearest }) =>
    `\`${into}\` : il n’y a pas de \`${step}\` là.${meant(nearest, '`') || (known ? ` Il y a : ${known}.` : ' Dans une liste qui a sa place, écris `.words`.')}`,
  'reserved-place': ({ into }) =>
    `\`${into}\` est tenu par limpide. Sans \`into\`, une réponse est gardée sous \`answers\`.`,
  'place-of-another-kind': ({ into, kind, type }) =>
    `\`${into}\` attend ${types[type!] ?? type}, pas ${kind}.`,
  'place-needs-list': ({ into }) =>
    `Une liste se garde dans une liste, comme \`evidence[]\` ; pas dans \`${into}\`.`,
  'missing-part': ({ kind, part }) => `Une question de type \`${kind}\` a besoin de \`${part}\`.`,
  'part-without-use': ({ kind, part }) => `\`${part}\` ne sert à rien dans une question de type \`${kind}\`.`,
  'bounds-crossed': ({ least, most }) => `Entre ${least} et ${most}, il n’y a rien.`,
  'default-outside': ({ value }) =>
    `La réponse par défaut « ${value} » n’est pas une réponse que cette question accepte.`,
  'list-without-end': ({ list }) =>
    `Personne ne pourrait terminer \`${list}\` : c’est en passant la première question qu’on dit « c’est tout », elle ne peut donc pas être obligatoire.`,
  'condition-unknown': ({ id, nearest }) =>
    `Cette condition regarde \`${id}\`, qui n’est pas une question d’avant.${meant(nearest, '`')}`,
  'condition-later': ({ id }) => `Cette condition regarde \`${id}\`, qui n’est demandé que plus tard.`,
  'condition-malformed': ({ path }) =>
    `\`${path}\` n’est pas une condition. Écris \`{id: valeur}\`, un opérateur, ou \`all\`, \`any\` (des listes) et \`not\`.`,
  'condition-value': ({ id, value, known, nearest }) =>
    `\`${id}\` ne vaut jamais « ${value} ».${meant(nearest, '`') || ` Ses choix : ${known}.`}`,
  unreachable: ({ id }) => `Aucune réponse ne mène à \`${id}\` : ses conditions se contredisent.`,
  'required-for-nothing': ({ id }) =>
    `\`${id}\` est obligatoire, alors que rien ne repose dessus. Qui n’a pas encore la réponse doit pouvoir continuer.`,
  'follow-up-never': () => 'Cette question de plus ne vient jamais : dis quand (`heard` ou `shorter_than`).',
  'unknown-heard': ({ id, nearest }) =>
    `Rien qui s’appelle \`${id}\` ne s’entend dans une réponse.${meant(nearest, '`')}`,
  'unknown-name': ({ name, nearest }) =>
    `\`${name}\` n’est pas une réponse connue à ce moment-là.${meant(nearest, '`')}`,
  'later-name': ({ name }) => `\`${name}\` ne sera répondu que plus tard : rien ne peut être cité ici.`,
  'unknown-filter': ({ filter, known }) => `\`${filter}\` ne relie rien. Il y a : ${known}.`,
  'missing-translation': ({ languages }) => `Pas dit en : ${languages}.`,
  'missing-form': ({ form }) =>
    `Ces mots, dits à un client, n’existent pas pour qui dit « ${form} » : écris les deux, ainsi : « fr: {tu: …, vous: …} ».`,
  'form-of-the-other': ({ form }) =>
    `Écrit pour qui dit « ${form} », mais la phrase parle à l’autre personne.`,
  'leading-question': ({ words }) =>
    `« ${words} » souffle la réponse. Demande ce qui s’est passé, et laisse la réponse ouverte.`,
  'hypothetical-question': ({ words }) =>
    `« ${words} » fait deviner. On dit vrai de ce qu’on a fait : demande la dernière fois.`,
  'story-unknown': ({ id, story, nearest }) =>
    `L’histoire \`${story}\` parle de \`${id}\`, qui n’est pas une question.${meant(nearest, '`')}`,
};
