import type { Words } from '../words.ts';

export const help: Words['help'] = {
  about: 'Un coach dans le terminal : quel service rends-tu vraiment ?',
  titles: {
    'Usage:': 'Usage :',
    'Options:': 'Options :',
    'Commands:': 'Commandes :',
    'Arguments:': 'Arguments :',
  },
  commands: {
    start: 'commencer, ou continuer, ici',
    pitch: 'lire une présentation, tout de suite',
    check: 'vérifier des fichiers d’offre',
    session: 'pour les coachs : séances, dossiers, bilans',
    share: 'une copie sans les personnes',
    note: 'garder une chose que tu as entendue ou vue',
    learn: 'garder le résultat d’un essai',
    next: 'quoi faire maintenant, avec les mots à dire',
    diff: 'ce qui a changé entre deux versions',
    show: 'ton offre, sur un seul écran',
    render: 'écrire la page d’offre et d’autres documents',
    rules: 'la liste des règles',
    explain: 'expliquer une règle : pourquoi, pas clair, clair, quoi demander',
    init: 'préparer les réglages, l’éditeur et la CI de ce dossier',
    schema: 'afficher le schéma JSON d’un fichier',
    lsp: 'le serveur de langage, pour les éditeurs',
    completion: 'la complétion pour bash, zsh ou fish',
  },
  options: {
    locale: 'la langue de l’interface : fr ou en',
    noColor: 'sans couleur',
    today: 'la date à écrire, AAAA-MM-JJ (pour un résultat reproductible)',
    help: 'afficher cette aide',
    version: 'afficher la version',
  },
};
