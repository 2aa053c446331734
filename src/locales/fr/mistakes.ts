import type { Words } from '../words.ts';
import { checkMistakes } from './check.ts';
import { diffMistakes } from './diff.ts';
import { learnMistakes } from './learn.ts';
import { noteMistakes } from './note.ts';
import { meant } from './phrases.ts';
import { pitchMistakes } from './pitch.ts';
import { renderMistakes } from './render.ts';
import { sessionMistakes } from './session-mistakes.ts';

export const mistakes: Words['mistakes'] = {
  ...sessionMistakes,
  ...checkMistakes,
  ...diffMistakes,
  ...learnMistakes,
  ...noteMistakes,
  ...pitchMistakes,
  ...renderMistakes,
  'unknown-command': ({ value, nearest, help }) =>
    `Il n’y a pas de commande « ${value} ».${meant(nearest)} Voir : ${help}`,
  'unknown-value': ({ option, value, nearest, known }) =>
    `${option} : « ${value} » n’est pas connu ici.${meant(nearest)} Il y a : ${known}.`,
  'unknown-locale': ({ value }) => `--locale : « ${value} » n’est pas parlé ici. Choisis fr ou en.`,
  'bad-date': ({ value }) => `--today : « ${value} » n’est pas une date. Écris-la ainsi : 2026-11-22.`,
  'unknown-schema': ({ value, nearest, known }) =>
    `Il n’y a pas de schéma « ${value} ».${meant(nearest)} Il y a : ${known}.`,
  'offer-broken': ({ place, cause, file }) =>
    `${place} : ${cause} Rien n’a été changé ; pour tout voir : limpide check ${file}`,
  'unknown-version': ({ place, format }) =>
    `${place} : le format « ${format} » est inconnu de cette version de limpide. Une plus récente le lit peut-être : npx limpide@latest`,
  'not-an-offer': ({ place }) =>
    `${place} : ce n’est pas un fichier d’offre (sa première ligne serait « format: limpide/1 »). Rien n’a été changé.`,
  'offer-cut': ({ file }) =>
    `${file} semble avoir été coupé : sa dernière clé, « end », manque ou compte un autre nombre de réponses. Rien n’a été changé ; compare avec ta dernière copie, puis vois : limpide check ${file}`,
  'cannot-edit': ({ file, path }) =>
    `${file} : la valeur ${path} ne peut pas être écrite sans toucher au reste ; rien n’a été changé. Écris-la à la main, puis reprends.`,
  'no-offer-here': () =>
    'Il n’y a pas de fichier d’offre ici (offre.yaml, offer.yaml). Commence-en un avec : limpide — ou nomme le tien.',
  'two-offers': ({ files }) =>
    `Il y a deux offres ici : ${files}. Ajoute le nom de la bonne après la commande.`,
  'other-language': ({ file, language }) =>
    `${file} est une offre en « ${language} ». Enlève --language, ou nomme un autre fichier.`,
  'file-not-found': ({ file }) => `${file} : ce fichier ou ce dossier n’existe pas.`,
  'file-is-folder': ({ file }) => `${file} est un dossier ; nomme un fichier qui s’y trouve.`,
  'file-not-a-file': ({ file }) =>
    `${file} n’est pas un fichier ordinaire (tube, périphérique…). Nommes-en un autre.`,
  'file-several-links': ({ file }) =>
    `${file} est un même fichier sous plusieurs noms (liens physiques) ; l’enregistrer les séparerait. Copie-le, et prends la copie.`,
  'file-dangling-link': ({ file }) =>
    `${file} est un lien qui ne mène nulle part. Répare le lien, ou nomme un autre fichier.`,
  'file-too-large': ({ file }) => `${file} est trop gros pour un fichier d’offre (plus de 1 Mo).`,
  'file-already-there': ({ file }) =>
    `${file} est apparu entre-temps ; rien n’a été écrasé. Relance pour continuer avec lui.`,
  'file-changed-meanwhile': ({ file }) =>
    `${file} a été changé par quelqu’un d’autre entre-temps ; rien n’a été écrasé. Relance pour continuer avec lui tel qu’il est.`,
  'file-held': ({ file }) =>
    `${file} est ouvert dans un autre limpide. Termine là-bas d’abord, puis relance.`,
  'file-disk-full': ({ file, errno }) =>
    `${file} : le disque est plein (${errno}). Les réponses d’avant sont enregistrées ; fais de la place, puis relance.`,
  'file-read-only': ({ file, errno }) =>
    `${file} : ce disque ne peut qu’être lu (${errno}). Commence dans un autre dossier.`,
  'file-no-permission': ({ file, errno }) =>
    `${file} : tu n’as pas le droit d’écrire ici (${errno}). Commence dans un dossier à toi.`,
  'file-not-kept': ({ file }) =>
    `${file} : le disque n’a pas gardé ce qui a été écrit ; le fichier est comme avant. Essaie un autre disque.`,
  'file-failed': ({ file, errno }) => `${file} : le disque a refusé (${errno}). Le fichier est comme avant.`,
  'no-terminal': () =>
    'Il n’y a pas de terminal où poser les questions. Donne des réponses (limpide start --answers FICHIER), ou des lignes sur l’entrée standard (limpide start --plain).',
  'bad-answers': ({ list }) => `Ces réponses ne conviennent pas ; rien n’a été écrit :\n${list}`,
  'answers-broken': ({ place, cause }) => `${place} : ${cause} Rien n’a été écrit.`,
  'script-broken': ({ list }) => `Ce script de séance contient des erreurs :\n${list}`,
  'unknown-language': ({ value }) =>
    `--language : « ${value} » n’est pas une langue d’offre ici. Choisis fr ou en.`,
};
