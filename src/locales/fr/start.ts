import type { Words } from '../words.ts';

export const start: Words['start'] = {
  options: {
    file: 'le fichier d’offre à commencer ou à reprendre',
    answers:
      'prendre les réponses dans un fichier YAML, par identifiant de question (- pour l’entrée standard)',
    language: 'la langue de l’offre : fr ou en',
    quick: 'la première soirée seulement',
    plain: 'une ligne à la fois, sans dessin : lecteur d’écran, tube ou terminal simple',
    noFollowUps: 'poser les questions prévues, jamais une de plus',
  },
  someoneElse: 'quelqu’un d’autre : écris son nom',
  somethingElse: 'autre chose : écris-le',
  thatIsAll: 'c’est tout',
  noneOfThese: 'rien de tout cela',
  nobodyHere: 'personne en particulier',
  leaveIt: 'on laisse ainsi',
  replaced: ({ before }) => `Cela remplace « ${before} ».`,
  toAsk: ({ ask }) => `C’est gardé comme une question à poser à une vraie personne : « ${ask} »`,
  paid: ({ list }) => `On t’a déjà payé pour : ${list}.`,
  notPaid: ({ list }) => `Personne encore pour : ${list}.`,
  firstPerson: ({ who }) => `La première personne à aller écouter : ${who}.`,
  head: ({ evening, evenings, title, number, of }) =>
    evenings > 1
      ? `Soirée ${evening} · ${title} · ${number} sur ${of} environ`
      : `${title} · ${number} sur ${of} environ`,
  minutesLeft: (minutes) =>
    minutes <= 1 ? 'Encore une minute environ ce soir.' : `Encore ${minutes} minutes environ ce soir.`,
  problems: {
    empty: () => 'Rien encore. Quelques mots suffisent.',
    'not-a-number': ({ value }) =>
      `« ${value} » n’est pas un nombre. Écris-le en chiffres, même à peu près : 45, ou 45,50.`,
    'not-whole': () => 'Un nombre entier, s’il te plaît.',
    'too-small': ({ least }) => `Au moins ${least}.`,
    'too-large': ({ most }) => `${most} au plus.`,
    'not-a-date': ({ value }) =>
      `« ${value} » n’est pas une date. Écris-la ainsi : 22/11/2026. Pas encore de date ? Passe la question.`,
    'not-to-come': ({ value }) => `« ${value} » : donne un jour à venir, comme 22/11/2026.`,
    'not-a-choice': ({ value, known }) => `« ${value} » n’est pas parmi les choix : ${known}.`,
    'not-yes-or-no': ({ value }) => `« ${value} » : réponds par oui ou par non.`,
    'too-short': ({ limit }) => `Un peu plus : au-delà de ${limit} caractères.`,
    'too-long': ({ limit }) => `Un peu plus court : moins de ${limit} caractères.`,
    'too-few': ({ least }) => `Il en faut au moins ${least}.`,
    'too-many': ({ most }) => `Pas plus de ${most}.`,
    'not-of-form': () => 'Cela n’a pas la forme attendue.',
  },
  answersAt: ({ at, sentence }) => `${at} : ${sentence}`,
  answers: {
    'unknown-answer': ({ near }) =>
      near ? `cette question n’existe pas. Voulais-tu dire ${near} ?` : 'cette question n’existe pas.',
    'not-reached': () => 'les autres réponses laissent cette question de côté : enlève-la, ou change-les.',
    'missing-answer': () => 'il faut une réponse.',
    'not-a-list': () => 'il faut une liste (des lignes qui commencent par « -  »).',
    'not-a-record': () => 'il faut des clés et des valeurs.',
    'not-there': ({ value }) => `il n’y a pas de « ${value} » à choisir.`,
    'not-a-text': () => 'il faut un texte.',
  },
  hello: ({ file }) =>
    `Tes réponses vont dans ${file}, chacune dès que tu la donnes. Tu t’arrêtes quand tu veux.`,
  goOn: ({ file }) => `On reprend ${file}.`,
  saved: ({ file, page, command }) =>
    `Toutes tes réponses sont dans ${file}${page === '' ? '' : `, et ta page du moment dans ${page}`}. Pour reprendre : ${command}`,
  savedButLast: ({ file, command }) =>
    `Ta dernière réponse n’est pas enregistrée. Celles d’avant sont dans ${file}. Pour reprendre : ${command}`,
  nothingYet: 'Rien n’a encore été écrit. Pour recommencer : limpide',
  statementTitle: 'Ta phrase, pour l’instant',
  thread: ({ thread }) => `À garder : « ${thread} »`,
  notSaid: ({ parts }) => `Pas encore dit : ${parts}.`,
  toConfirm: 'Tu as changé une réponse dont celle-ci découlait. Est-ce qu’elle tient toujours ?',
  evening: {
    stop: 'C’est assez pour ce soir : enregistrer et s’arrêter',
    on: ({ evening }) => `Continuer avec la soirée ${evening}`,
    ask: 'On continue, ou c’est assez pour ce soir ?',
  },
  review: {
    ask: 'Quelle réponse veux-tu relire ?',
    done: 'Aucune : revenir aux questions',
    empty: 'Il n’y a pas encore de réponse à relire.',
  },
  jump: { ask: 'Où veux-tu aller ?' },
  disk: {
    ask: ({ cause }) =>
      `Ta réponse n’a pas pu être enregistrée. Elle est toujours là. ${cause} Que fait-on ?`,
    changed: ({ file }) => `${file} a été changé entre-temps, peut-être par toi ; rien n’a été écrasé.`,
    takeUp: 'prendre ce qui a changé dans le fichier, et y ajouter ma réponse',
    retry: 'réessayer',
    elsewhere: 'enregistrer dans un autre dossier',
    folder: 'Quel dossier ?',
    noFolder: 'Ce dossier n’existe pas.',
    quit: 'partir ; les réponses d’avant sont enregistrées',
  },
  end: {
    promisesHealth:
      'Avant de publier : ta phrase promet quelque chose pour la santé, et cela se prouve. Pour en savoir plus et trouver d’autres mots : limpide explain health-claim',
    before: 'Avant',
    after: 'Maintenant',
    certain: 'Certain',
    lead: 'Piste',
    guess: 'À vérifier',
    todo: 'Trois choses à faire',
    meanwhile: 'D’ici la prochaine soirée',
    talk: ({ to, by }) => `Parler ${to} avant le ${by}.`,
    result: ({ belief, by }) => `Noter ce que ton essai a donné (c’était pour le ${by}) : ${belief}`,
    thank: ({ who, by }) => `Remercier ${who} avant le ${by}, et demander ce qui s’est passé depuis.`,
    see: ({ who, by }) => `Aller écouter ${who} avant le ${by}.`,
    talkLate: ({ to, by }) => `Parler ${to} : c’était pour le ${by}, et il n’est pas trop tard.`,
    ask: ({ ask, by }) => `Demander à une vraie personne, avant le ${by} : « ${ask} »`,
    askOf: ({ ask, to, by }) => `Demander ${to}, avant le ${by} : « ${ask} »`,
    listen: ({ by }) => `Avant le ${by}, noter mot pour mot une chose que quelqu’un dit de ce que tu fais.`,
    test: ({ belief, by }) => `Mettre à l’essai, avant le ${by} : ${belief}`,
    person: ({ by }) =>
      `Avant le ${by}, demander à la dernière personne venue à toi ce qui se passait dans sa vie, juste avant.`,
    send: ({ by }) =>
      `Montrer ta page, avant le ${by}, à une personne à qui elle s’adresse, et noter ce qu’elle dit.`,
    say: ({ by }) =>
      `Dire ta phrase, avant le ${by}, à quelqu’un qui ne la connaît pas, et noter ce qu’on te répond.`,
    later: 'Pour la soirée suivante, quand tu veux : limpide',
    files: ({ yaml, page }) => `Tes réponses : ${yaml} · ta page, à copier où tu veux : ${page}`,
    board: ({ board }) => `À regarder, d’un double-clic : ${board}`,
    invitation: 'Un message à envoyer :',
  },
  menu: {
    talk: ({ to, by }) => `Tu voulais parler ${to} avant le ${by}. C’est fait ?`,
    heard: ({ who }) => `Qu’a dit ${who}, mot pour mot ?`,
    planned: ({ what, by }) => `Tu avais prévu ceci avant le ${by} : « ${what} » C’est fait ?`,
    ask: 'Tu as répondu à tout. Que veux-tu faire ?',
    review: 'relire ou changer une réponse',
    page: 'réécrire la page',
    consent: 'dire quelles paroles peuvent être montrées',
    observed: 'Combien en as-tu compté ? (un nombre ; passe si tu n’as pas compté)',
    learned: 'Qu’as-tu appris, avec leurs mots si tu peux ?',
    decision: 'Et donc ?',
    again: 'Avant quel jour, cette fois ?',
    decisions: {
      keep: 'je garde',
      change: 'je change quelque chose',
      stop: 'j’arrête',
      retest: 'je réessaie',
    },
    quit: 'partir',
  },
  consent: {
    ask: 'Parmi ces paroles, lesquelles ta page peut-elle montrer ?',
    why: 'Seulement celles pour lesquelles la personne t’a dit oui. Aucune pour l’instant est une bonne réponse : rien ne se montre sans accord.',
    none: 'aucune pour l’instant',
  },
  noted: 'C’est noté.',
  pageByHand: ({ page, beside }) =>
    `${page} a été changée à la main : elle reste telle quelle. La nouvelle page est dans ${beside}.`,
};
