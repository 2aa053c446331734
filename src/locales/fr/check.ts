import type { Words } from '../words.ts';
import { meant } from './phrases.ts';

export const check: Words['check'] = {
  paths: 'fichiers, dossiers ou motifs ; - pour l’entrée standard (sinon, ce dossier)',
  options: {
    format: 'format de sortie, à l’écran ou FORMAT:FICHIER ; peut être répété',
    failOn: 'code 1 à partir de cette gravité : error, warning, advice ou never',
    maxWarnings: 'code 1 au-delà de ce nombre d’avertissements',
    allowEmpty: 'code 0 même si aucun fichier ne correspond',
    config: 'le fichier de réglages à suivre',
    noConfig: 'ne suivre aucun fichier de réglages',
    printConfig: 'montrer chaque réglage, et d’où il vient',
    baseline: 'remarques déjà connues, qui ne sont plus redites',
    updateBaseline: 'créer la liste des remarques connues, ou en ôter ce qui est réglé',
    fix: 'réparer ce qui est mécanique et sans risque',
    fixDryRun: 'montrer ce que --fix changerait',
    stdinFilename: 'le nom de ce qui vient de l’entrée standard',
    cache: 'ne relire que les fichiers changés depuis la dernière fois (sinon, .limpide-cache)',
    threads: 'combien de fils de calcul peuvent travailler à la fois (sinon, selon le nombre de fichiers)',
    changed: 'seulement les fichiers changés depuis une référence git (sinon, HEAD)',
    watch: 'vérifier à nouveau à chaque changement',
    statistics: 'compter les remarques par règle',
    quiet: 'ne montrer que les erreurs',
    excerpts: 'montrer les mots de tes clientes et clients même hors du terminal',
  },
  outputCauses: {
    'not-found': 'son dossier n’existe pas',
    'is-folder': 'un dossier porte ce nom',
    'not-a-file': 'ce qui porte ce nom n’est pas un fichier ordinaire',
    'disk-full': 'le disque est plein',
    'read-only': 'ce disque ne peut être que lu',
    'no-permission': 'tu n’as pas le droit d’y écrire',
    failed: 'le disque a refusé',
  },
  cacheNotKept: (file) =>
    `Le cache ${file} ne peut pas être écrit : la prochaine fois, tous les fichiers seront relus.`,
  nothingToFix: 'Rien que --fix puisse réparer. Pour voir ce qui a été trouvé : limpide check',
  empty: 'Aucun fichier d’offre à vérifier.',
  watching: 'Je regarde les changements ; Ctrl+C pour arrêter.',
  baselineWritten: (file, count) =>
    `${file} contient ${count} ${count < 2 ? 'remarque connue' : 'remarques connues'}.`,
  rendered: (page) => `${page} est de nouveau à jour.`,
  fixed: (count, file) => `${count} ${count < 2 ? 'réparation' : 'réparations'} dans ${file}.`,
};

export const checkMistakes: Pick<Words['mistakes'], keyof typeof import('../en/check.ts').checkMistakes> = {
  'no-such-file': ({ names }) =>
    `Rien ne s’appelle ${names}. Vérifie le nom, ou le dossier où tu te trouves.`,
  'not-a-regular-file': ({ names }) =>
    `${names} n’est pas un fichier qui se lit (un tube, un périphérique…).`,
  'no-file-matched': () =>
    'Aucun fichier d’offre ici : un fichier YAML dont le haut dit « format: limpide/1 ». Pour en commencer un : limpide. Pour accepter qu’il n’y en ait pas : --allow-empty',
  'unreadable-file': ({ names }) => `Ces fichiers ne peuvent pas être lus : ${names}. Vérifie leurs droits.`,
  'unknown-format': ({ value, nearest, known }) =>
    `--format : « ${value} » n’est pas un format.${meant(nearest)} Il y a : ${known} ; vers un fichier : sarif:out.sarif`,
  'bad-max-warnings': ({ value }) => `--max-warnings : « ${value} » n’est pas un nombre entier.`,
  'no-configuration': ({ name }) => `--config : ${name} n’est pas là.`,
  'bad-configuration': () => 'Les réglages ne sont pas utilisables : rien n’a été vérifié.',
  'output-refused': ({ file, cause }) => `${file} n’a pas pu être écrit : ${cause}. Nomme un autre fichier.`,
  'cannot-watch': ({ errno }) =>
    `Les changements ne peuvent pas être suivis ici : le système refuse (${errno}), souvent parce que trop de fichiers sont déjà suivis. Nomme un dossier plus petit.`,
  'not-a-git-reference': ({ ref }) =>
    `--changed : git ne connaît pas « ${ref} » ici. En CI, va d’abord chercher la branche de départ (fetch-depth: 0).`,
  'bad-baseline': ({ file }) =>
    `${file} n’est pas une liste de remarques connues, et reste comme il est. Nomme un autre fichier : s’il n’existe pas encore, --update-baseline le crée.`,
  'no-baseline': ({ file }) =>
    `La liste de remarques connues ${file} n’existe pas encore. Pour la faire : --baseline ${file} --update-baseline`,
  'update-without-baseline': () => '--update-baseline demande --baseline FICHIER.',
  'bad-threads': ({ value }) => `--threads prend un nombre de 1 à 99, pas « ${value} ».`,
  'not-a-cache': ({ file }) =>
    `--cache : « ${file} » n’est pas un cache de limpide, et serait écrasé. Donne un autre nom, et mets d’abord les chemins à vérifier : limpide check offres --cache`,
  'cache-alone': () => '--cache ne va pas avec --fix, --fix-dry-run ni l’entrée standard (-).',
  'stdin-alone': () => 'L’entrée standard (-) se vérifie seule, sans --fix, --watch ni --changed.',
  'unknown-rule': ({ value, nearest }) =>
    `Il n’y a pas de règle « ${value} ».${meant(nearest)} Voir : limpide rules`,
  'unknown-shell': ({ value, known }) => `Pas de complétion pour « ${value} », mais pour : ${known}.`,
  'init-unanswered': () =>
    'Plus rien ne peut être demandé ici : l’entrée est finie. Avec --yes tout est écrit, avec --dry-run tout est montré.',
};
