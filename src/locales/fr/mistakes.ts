import type { Words } from '../words.ts';
import { checkMistakes } from './check.ts';

const meant = (nearest: string | undefined): string => (nearest ? ` Voulais-tu dire ${nearest} ?` : '');

export const mistakes: Words['mistakes'] = {
  ...checkMistakes,
  'unknown-command': ({ value, nearest }) =>
    `Il n’y a pas de commande « ${value} ».${meant(nearest)} Voir : limpide --help`,
  'unknown-locale': ({ value }) => `--locale : « ${value} » n’est pas parlé ici. Choisis fr ou en.`,
  'bad-date': ({ value }) => `--today : « ${value} » n’est pas une date. Écris-la ainsi : 2026-11-22.`,
  'unknown-schema': ({ value, nearest, known }) =>
    `Il n’y a pas de schéma « ${value} ».${meant(nearest)} Il y a : ${known}.`,
};
