import type { Words } from '../words.ts';
import { meant } from './phrases.ts';

export const configuration: Words['configuration'] = {
  fault: (place, sentence) => `${place} : ${sentence}\n`,
  unreadable: ({ name }) => `${name} ne peut pas être lu.`,
  'unknown-rule': ({ name, nearest }) =>
    `Il n’y a pas de règle ${name}.${meant(nearest)} Voir : limpide rules`,
  'unknown-option': ({ rule, name, known }) =>
    `La règle ${rule} n’a pas d’option ${name}${known === '' ? '' : `, mais : ${known}`}.`,
  'wrong-option': ({ rule, name, example }) =>
    `L’option ${name} de ${rule} est d’un autre genre ; par exemple : ${example}.`,
  'unknown-preset': ({ name, nearest, known }) =>
    `Il n’y a pas de réglage tout prêt ${name}.${meant(nearest)} Il y a : ${known}. Un fichier s’écrit ./${name}.yaml`,
  'extends-missing': ({ name }) =>
    `${name} n’est pas là, ou pas dans ce dépôt : on ne peut étendre que ses fichiers.`,
  'extends-circle': ({ name }) => `${name} s’étend lui-même, en passant par d’autres.`,
};
