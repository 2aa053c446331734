import type { Args } from '../args.ts';
import { checkMistakes } from './check.ts';
import { diffMistakes } from './diff.ts';
import { learnMistakes } from './learn.ts';
import { noteMistakes } from './note.ts';
import { meant } from './phrases.ts';
import { pitchMistakes } from './pitch.ts';
import { renderMistakes } from './render.ts';
import { sessionMistakes } from './session-mistakes.ts';

/** One sentence for each known mistake: place, cause, what to do. Arguments are already made visible. */
export const mistakes = {
  ...sessionMistakes,
  ...checkMistakes,
  ...diffMistakes,
  ...learnMistakes,
  ...noteMistakes,
  ...pitchMistakes,
  ...renderMistakes,
  'unknown-command': ({ value, nearest, help }: Args) =>
    `There is no command “${value}”.${meant(nearest)} See: ${help}`,
  'unknown-value': ({ option, value, nearest, known }: Args): string =>
    `${option}: “${value}” is not known here.${meant(nearest)} There are: ${known}.`,
  'unknown-locale': ({ value }: Args) => `--locale: “${value}” is not spoken here. Use fr or en.`,
  'bad-date': ({ value }: Args) => `--today: “${value}” is not a date. Write it as 2026-11-22.`,
  'unknown-schema': ({ value, nearest, known }: Args) =>
    `There is no schema “${value}”.${meant(nearest)} There are: ${known}.`,
  'offer-broken': ({ place, cause, file }: Args) =>
    `${place}: ${cause} Nothing was changed; see all of it with: limpide check ${file}`,
  'unknown-version': ({ place, format }: Args) =>
    `${place}: the format “${format}” is not known to this limpide. A newer one may read it: npx limpide@latest`,
  'not-an-offer': ({ place }: Args) =>
    `${place}: this is not a positioning file (its first line would be “format: limpide/1”). Nothing was changed.`,
  'offer-cut': ({ file }: Args) =>
    `${file} seems to have been cut: its last key, “end”, is missing or counts another number of answers. Nothing was changed; compare with your last copy, then see: limpide check ${file}`,
  'cannot-edit': ({ file, path }: Args) =>
    `${file}: the value ${path} could not be written without altering the rest, so nothing was changed. Write it by hand, then go on.`,
  'no-offer-here': (_: Args) =>
    'There is no positioning file here (offre.yaml, offer.yaml). Start one with: limpide — or name yours.',
  'two-offers': ({ files }: Args) =>
    `There are two offers here: ${files}. Name the one you mean after the command.`,
  'other-language': ({ file, language }: Args) =>
    `${file} is an offer in “${language}”. Leave out --language, or name another file.`,
  'file-not-found': ({ file }: Args) => `${file}: there is no such file or folder.`,
  'file-is-folder': ({ file }: Args) => `${file} is a folder; name a file in it.`,
  'file-not-a-file': ({ file }: Args) =>
    `${file} is not an ordinary file (a pipe, a device…). Name another one.`,
  'file-several-links': ({ file }: Args) =>
    `${file} is one file under several names (hard links); saving would part them. Copy it, and use the copy.`,
  'file-dangling-link': ({ file }: Args) =>
    `${file} is a link that leads nowhere. Mend the link, or name another file.`,
  'file-too-large': ({ file }: Args) => `${file} is too large for a positioning file (over 1 MB).`,
  'file-already-there': ({ file }: Args) =>
    `${file} appeared meanwhile; nothing was overwritten. Start again to go on with it.`,
  'file-changed-meanwhile': ({ file }: Args) =>
    `${file} was changed by somebody else meanwhile; nothing was overwritten. Start again to go on with it as it is now.`,
  'file-held': ({ file }: Args) =>
    `${file} is open in another limpide. Finish there first, then start again.`,
  'file-disk-full': ({ file, errno }: Args) =>
    `${file}: the disk is full (${errno}). The answers before are saved; make room, then start again.`,
  'file-read-only': ({ file, errno }: Args) =>
    `${file}: this disk can only be read (${errno}). Start in another folder.`,
  'file-no-permission': ({ file, errno }: Args) =>
    `${file}: you may not write here (${errno}). Start in a folder of your own.`,
  'file-not-kept': ({ file }: Args) =>
    `${file}: the disk did not keep what was written; the file is as it was. Try another disk.`,
  'file-failed': ({ file, errno }: Args) => `${file}: the disk refused (${errno}). The file is as it was.`,
  'no-terminal': (_: Args) =>
    'There is no terminal to ask questions in. Give answers (limpide start --answers FILE), or lines on standard input (limpide start --plain).',
  'bad-answers': ({ list }: Args) => `These answers do not fit; nothing was written:\n${list}`,
  'answers-broken': ({ place, cause }: Args) => `${place}: ${cause} Nothing was written.`,
  'script-broken': ({ list }: Args) => `This session script has errors:\n${list}`,
  'unknown-language': ({ value }: Args) =>
    `--language: “${value}” is not a language of offers here. Use fr or en.`,
};
