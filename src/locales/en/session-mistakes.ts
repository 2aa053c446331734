import type { Args } from '../args.ts';
import { meant } from './phrases.ts';

/** Known mistakes of the coach's side. */
export const sessionMistakes = {
  'unknown-script': ({ value, nearest, known }: Args) =>
    `There is no session script “${value}”.${meant(nearest)} Ours: ${known}; yours: name its file.`,
  'script-refused': ({ file, list, count }: Args) =>
    `${file} cannot be run: ${list} (${count} in all). See: limpide session check ${file}`,
  'bad-name': ({ value }: Args) =>
    `“${value}” cannot be the name of a folder here: letters, digits, blanks and hyphens, without / or \\.`,
  'bad-id': ({ value }: Args) =>
    `“${value}” is not an id: lower-case letters, digits and hyphens, a letter first.`,
  'already-there': ({ file }: Args) => `${file} is already there; nothing was overwritten.`,
  'script-language': ({ file, language, known }: Args) =>
    `${file} does not speak “${language}”; it speaks: ${known}.`,
  'whose-session': (_: Args) => 'Say whose session it is: --for NAME, or --answers-dir FOLDER.',
  'not-together': ({ one, other }: Args) => `${one} and ${other} do not go together.`,
  'no-answers-here': ({ folder }: Args) => `${folder} holds no answers file (NAME.yaml).`,
  'bad-event': ({ cause }: Args) => `The other program sent a line that is not an answer: ${cause}`,
  'no-offer-in-case': ({ folder }: Args) => `${folder} holds no positioning file (offre.yaml or offer.yaml).`,
};
