import type { Words } from '../words.ts';
import { counted } from './phrases.ts';

export const session: Words['session'] = {
  commands: {
    new: 'une nouvelle séance, à partir d’une des nôtres ou vide',
    check: 'ce qui ne va pas dans une séance',
    test: 'jouer les histoires d’une séance',
    graph: 'dessiner le chemin d’une séance (Mermaid)',
    run: 'mener une séance avec quelqu’un, ou la remplir depuis des réponses',
    guide: 'tes notes à côté des questions, dans un deuxième terminal',
    questionnaire: 'une séance en page à imprimer, puis à recopier',
    summary: 'ce qu’on envoie après une séance',
    report: 'une ligne par dossier',
  },
  options: {
    script: 'une des nôtres (first, after-sale, five-conversations), un fichier ou un dossier',
    id: 'l’identifiant de la nouvelle séance, et le nom de son dossier',
    from: 'partir d’une copie de celle-ci',
    failOn: 'code 1 à partir de cette gravité : error, warning, advice ou never',
    format: {
      check: 'format de sortie, comme pour limpide check',
      questionnaire: 'markdown ou html pour imprimer, answers pour recopier les réponses',
      report: 'csv, html, json ou text',
    },
    language: 'la langue de la séance : fr ou en',
    for: 'avec qui : le nom de son dossier',
    folder: 'là où sont les dossiers des personnes que tu accompagnes',
    answers: 'prendre les réponses dans un fichier YAML, par identifiant de question',
    answersDir: 'un fichier de réponses par personne, à son nom',
    dryRun: 'montrer le chemin qui serait suivi, sans rien écrire',
    transcript: 'garder la conversation dans transcript.md',
    log: 'garder un journal dans events.jsonl',
    events: 'parler en lignes JSON, pour un autre programme',
    noFollowUps: 'poser les questions prévues, jamais une de plus',
    by: 'qui note les réponses : maker (la personne) ou coach',
    again: 'refaire une séance finie : ce que le fichier contient est à confirmer',
    plain: 'une ligne à la fois, sans dessin',
    follow: 'suivre la séance en direct',
    case: 'le dossier d’une personne',
    folderOf: 'le dossier qui contient tes dossiers',
    output: 'écrire plutôt dans ce fichier',
    shareFile: 'le fichier d’offre à copier sans les personnes',
  },
  fine: (file, questions) => `${file} : rien à redire (${counted(questions, 'question', 'questions')}).`,
  counts: (error, warning, advice) =>
    `${[
      ...(error > 0 ? [counted(error, 'erreur', 'erreurs')] : []),
      ...(warning > 0 ? [counted(warning, 'avertissement', 'avertissements')] : []),
      ...(advice > 0 ? [counted(advice, 'conseil', 'conseils')] : []),
    ].join(', ')}.`,
  story: {
    good: ({ id }) => `oui   ${id}`,
    bad: ({ id }) => `non   ${id}`,
    shouldBeAsked: ({ id }) => `${id} devrait être demandé, et ne l’est pas`,
    shouldNotBeAsked: ({ id }) => `${id} ne devrait pas être demandé, et l’est`,
    shouldBeWritten: ({ path, expected, found }) =>
      found === ''
        ? `${path} devrait valoir « ${expected} », et est vide`
        : `${path} devrait valoir « ${expected} », et vaut « ${found} »`,
    none: 'Cette séance ne raconte pas encore d’histoire. Sous « stories: », donne des réponses et les questions qu’elles amènent.',
    total: (good, all) =>
      good === all
        ? `${counted(all, 'histoire', 'histoires')}, tout se passe comme raconté.`
        : `${good} sur ${all} ${good < 2 ? 'se passe' : 'se passent'} comme raconté.`,
  },
  made: ({ file }) => `${file} est à toi. Ensuite : limpide session check ${file}`,
  blank: {
    title: 'Une conversation',
    goal: 'Ce avec quoi la personne doit repartir.',
    section: 'Pour commencer',
    ask: 'Que s’est-il passé la dernière fois ?',
    why: 'Ce qu’on a fait en dit plus que ce qu’on croit qu’on ferait.',
    guidance: 'Pour toi seul·e. Laisse durer le silence.',
    note: 'Tout ce qu’une séance peut contenir : limpide schema session',
  },
  run: {
    would: (count) => `Serait demandé (${count}) :`,
    done: ({ name, file }) => `${name} : fini → ${file}`,
    open: ({ name, file, left, which }) => `${name} : encore ${left} à répondre (${which}) → ${file}`,
    broken: ({ name, problem }) => `${name} : rien d’écrit. ${problem}`,
    more: (count) => `et ${count} de plus`,
    total: (good, broken) =>
      broken === 0
        ? `${counted(good, 'dossier', 'dossiers')}, tout est écrit.`
        : `${counted(good, 'écrit', 'écrits')}, ${counted(broken, 'autre non', 'autres non')}.`,
    busy: 'Je remplis les dossiers',
    notes: 'Pour toi seul·e : limpide ne montre jamais ce fichier, ne le publie pas, ne le partage pas.',
  },
  events: { notAReply: 'Ce n’est pas une réponse : {"answer": …} ou {"move": …}, une par ligne.' },
  transcript: {
    title: ({ name, date }) => `# ${name}, ${date}`,
    skipped: '(passé)',
    unknown: '(pas encore su)',
    coach: '(noté par le coach)',
    yes: 'oui',
    no: 'non',
  },
  guide: {
    waiting: ({ name }) => `J’attends la séance avec ${name}. Ctrl+C pour arrêter.`,
    question: 'Maintenant',
    said: 'Déjà dit',
    none: '(pas de note pour cette question)',
    over: 'La séance est finie.',
  },
  questionnaire: {
    hello: 'Prends ton temps. Laisse vide ce que tu ne sais pas encore.',
    one: 'une réponse :',
    several: 'une ou plusieurs :',
    lines: 'une par ligne',
    repeat: 'autant de fois que tu veux',
    onlyIf: 'Seulement si cela te concerne.',
    example: ({ craft }) => `Par exemple, ${craft} :`,
    kinds: {
      number: 'un nombre',
      money: 'un montant',
      date: 'une date',
      scale: ({ least, most }) => `de ${least} à ${most}`,
      yesNo: 'oui / non / je ne sais pas encore',
    },
    typedBack: ({ script }) =>
      `Réponses à ${script}, recopiées. Sous une ligne qui finit par |, écris à la ligne suivante, deux espaces plus à droite,\nsur autant de lignes qu’il faut. Ce qui est resté vide reste vide.`,
  },
  summary: {
    title: ({ name }) => `Après notre séance, ${name}`,
    goal: 'Ce que nous voulions',
    statement: 'Ton offre, telle qu’elle est',
    noStatement: 'La phrase se cherche encore.',
    commitments: 'Ce que tu as décidé',
    certain: (certain, lead, guess) =>
      `${counted(certain, 'certitude', 'certitudes')}, ${counted(lead, 'piste', 'pistes')}, ${guess} à vérifier.`,
    toAsk: 'À demander à une vraie personne',
    tests: 'À essayer',
    next: ({ date }) => `Nous nous reparlons le ${date}.`,
    by: ({ date }) => `avant le ${date}`,
  },
  report: {
    title: 'Dossiers',
    columns: {
      case: 'Dossier',
      before: 'Clarté au début',
      now: 'maintenant',
      certain: 'certain',
      lead: 'pistes',
      guess: 'à vérifier',
      due: 'essais en retard',
      next: 'La suite',
      last: 'Dernière séance',
    },
    none: 'Aucun dossier ici : chacun est un dossier qui contient un fichier d’offre.',
    unreadable: ({ file, problem }) => `${file} : ${problem}`,
    changed: 'Entre les deux dernières séances',
    changes: {
      added: (count) => counted(count, 'réponse de plus', 'réponses de plus'),
      changed: (count) => counted(count, 'réponse changée', 'réponses changées'),
      removed: (count) => counted(count, 'réponse retirée', 'réponses retirées'),
      statement: 'la phrase a changé',
      clarity: ({ from, to }) => `clarté ${from} → ${to}`,
    },
    often: 'Ce qui revient le plus',
    inCases: (count) => `dans ${counted(count, 'dossier', 'dossiers')}`,
    today: ({ date }) => `Le ${date}`,
  },
  share: {
    suffix: '.partage.yaml',
    done: ({ file }) =>
      `${file} : les noms sont des pseudonymes, les paroles données sans accord n’y sont plus, tes notes privées non plus. Ce sont encore des données personnelles : qui connaît ces personnes peut les reconnaître. Relis avant d’envoyer.`,
    client: (number) => `Personne ${number}`,
  },
};
