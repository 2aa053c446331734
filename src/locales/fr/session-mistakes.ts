import type { Words } from '../words.ts';
import { meant } from './phrases.ts';

export const sessionMistakes: Pick<
  Words['mistakes'],
  keyof typeof import('../en/session-mistakes.ts').sessionMistakes
> = {
  'unknown-script': ({ value, nearest, known }) =>
    `Il n’y a pas de séance « ${value} ».${meant(nearest)} Les nôtres : ${known} ; une des tiennes : donne son fichier.`,
  'script-refused': ({ file, list, count }) =>
    `${file} ne peut pas servir : ${list} (${count} en tout). Voir : limpide session check ${file}`,
  'bad-name': ({ value }) =>
    `« ${value} » ne peut pas être un nom de dossier ici : lettres, chiffres, espaces et tirets, sans / ni \\.`,
  'bad-id': ({ value }) =>
    `« ${value} » n’est pas un identifiant : minuscules sans accent, chiffres et tirets, une lettre d’abord.`,
  'already-there': ({ file }) => `${file} existe déjà ; rien n’a été écrasé.`,
  'script-language': ({ file, language, known }) => `${file} ne parle pas « ${language} », mais : ${known}.`,
  'whose-session': () => 'Dis avec qui : --for NOM, ou --answers-dir DOSSIER.',
  'not-together': ({ one, other }) => `${one} et ${other} ne vont pas ensemble.`,
  'no-answers-here': ({ folder }) => `${folder} ne contient aucun fichier de réponses (NOM.yaml).`,
  'bad-event': ({ cause }) => `L’autre programme a envoyé une ligne qui n’est pas une réponse : ${cause}`,
  'no-offer-in-case': ({ folder }) =>
    `${folder} ne contient pas de fichier d’offre (offre.yaml ou offer.yaml).`,
};
