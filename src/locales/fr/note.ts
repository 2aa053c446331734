import type { noteMistakes as english } from '../en/note.ts';
import type { Words } from '../words.ts';
import { meant } from './phrases.ts';

export const note: Words['note'] = {
  words:
    'ce que tu as entendu ou vu, entre guillemets (sinon, l’entrée standard : l’historique du terminal n’en garde rien)',
  file: 'le fichier d’offre (un .yaml seul est le fichier)',
  options: {
    from: 'qui : un identifiant, un nom, ou le début d’un nom',
    new: 'cette personne est nouvelle ici, et pour toi elle est : client, prospect, visitor, recipient, free-user, friend, family, self',
    on: 'quand : 2026-11-20, 2026-11, ou des mots (« le mois dernier ») ; sinon, aujourd’hui',
    where:
      'message, conversation, interview, review, comment, survey, sale, observation ou fair (ou leur nom en français)',
    sense: 'said, thought, felt, heard, saw, did ou paid (ou dit, pensé, ressenti…)',
    gave: 'ce que la personne a donné : time, reputation, money ou money-again (ou temps, son nom, argent…)',
    secondHand: 'c’est quelqu’un d’autre qui te l’a rapporté',
    supports:
      'ce que cela appuie, d’après toi : past, present, future, un ressenti, l’identifiant d’une hypothèse (peut se répéter)',
    against: 'l’identifiant de ce que cela contredit (peut se répéter)',
    json: 'en JSON, pour un programme',
    plain: 'une ligne à la fois, sans dessin',
  },
  sources: {
    message: 'message',
    conversation: 'conversation',
    interview: 'entretien',
    review: 'avis',
    comment: 'commentaire',
    survey: 'sondage',
    sale: 'vente',
    observation: 'vu de mes yeux',
    fair: 'foire ou marché',
  },
  relations: {
    client: 'client ou cliente',
    prospect: 'pourrait le devenir',
    visitor: 'de passage',
    recipient: 'l’a reçu en cadeau',
    'free-user': 'l’a eu gratuitement',
    friend: 'ami ou amie',
    family: 'famille',
    self: 'moi',
  },
  gifts: {
    time: 'temps',
    reputation: 'son nom',
    money: 'argent',
    'money-again': 'argent encore',
  },
  ask: {
    words: 'Qu’as-tu entendu ou vu ? Avec ses mots, comme ils sont venus.',
    from: 'C’était qui ?',
    when: 'À peu près quand ?',
    where: 'Comment est-ce arrivé jusqu’à toi ?',
    relation: ({ who }) => `${who} n’est pas encore dans ton fichier. Qui est-ce, pour toi ?`,
    notYet: ({ value }) => `« ${value} » n’est pas encore arrivé.`,
    meant: ({ who }) => `c’était ${who}`,
  },
  nothing: 'Rien n’a été écrit.',
  done: ({ file, id, about }) => `C’est gardé dans ${file}, sous ${id}${about === '' ? '' : ` (${about})`}.`,
  added: ({ who, id }) => `${who} rejoint les personnes de ton fichier, sous ${id}.`,
  nobody: ({ id, grade }) =>
    `On ne sait pas de qui cela vient, alors cela ne compte encore pour personne (${grade}). Quand tu le sauras, ajoute « client: » sous ${id}, dans le fichier.`,
  reasons: {
    guess: 'Cela se lit comme une supposition : une question à poser, plutôt qu’une chose vécue',
    'close-one': 'Toi et ta famille ne comptez pas comme des clients. C’est gardé quand même',
    compliment:
      'C’est un compliment : il fait chaud au cœur. Pour en savoir plus, demande ce que la personne a fait ensuite',
    hypothetical: 'Cela parle d’un jour qui n’est pas venu. Demande quand c’est arrivé la dernière fois',
    generality: 'Cela parle des gens en général. Demande à cette personne ce qu’elle a vécu, elle',
    'second-hand': 'On te l’a rapporté. De sa bouche, cela pèsera plus lourd',
    undated: 'Il n’y a pas de date. À peu près quand suffirait',
    friend: 'Un ami te veut du bien : cela comptera le jour où il aura payé',
    'paid-again': 'On est revenu, et on a payé de nouveau : il n’y a pas de signe plus fort',
    paid: 'On a payé : peu de signes sont plus forts',
    gave: 'On t’a donné de son temps, ou son nom : c’est un signe fort',
    lived: 'C’est vécu, ou c’est fait : ton offre peut s’appuyer dessus',
  },
  graded: ({ reason, grade }) => `${reason} (${grade}).`,
  moved: ({ text, before, after }) =>
    before === after ? `« ${text} » : ${after}, comme avant.` : `« ${text} » : ${before} → ${after}.`,
  certainty: { certainty: 'certain', lead: 'piste', hypothesis: 'à vérifier' },
};

export const noteMistakes: typeof english = {
  'no-words': () =>
    'Il n’y a rien à noter. Donne les mots entre guillemets (limpide note "Je l’ai offert à ma mère"), ou sur l’entrée standard.',
  'words-not-utf8': () =>
    'Ce qui est arrivé sur l’entrée standard n’est pas du texte UTF-8. Rien n’a été écrit.',
  'long-words': ({ most }) =>
    `C’est trop long pour une seule chose entendue (${most} caractères au plus). Note-la en plusieurs fois.`,
  'unknown-person': ({ value, nearest, file }) =>
    `Il n’y a personne du nom de « ${value} » dans ${file}.${meant(nearest)} Pour une personne nouvelle, ajoute : --new client (ou prospect, visitor, friend…)`,
  'person-already-there': ({ value, id }) =>
    `« ${value} » est déjà dans le fichier, sous ${id}. Enlève --new, ou donne un autre nom.`,
  'new-without-from': () => '--new dit qui est une personne pour toi : donne son nom avec --from.',
  'nothing-to-support': () =>
    '--supports : il n’y a encore rien, dans le fichier, que cela puisse appuyer. Enlève-le ; l’assistant (limpide) te le demandera.',
  'not-yet': ({ value }) => `« ${value} » n’est pas encore arrivé. On ne note que ce qui a eu lieu.`,
};
