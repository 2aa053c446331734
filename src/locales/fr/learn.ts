import type { learnMistakes as english } from '../en/learn.ts';
import type { Words } from '../words.ts';
import { meant } from './phrases.ts';

export const learn: Words['learn'] = {
  test: 'l’identifiant de l’hypothèse mise à l’essai, ou son début (à laisser de côté si une seule attend)',
  file: 'le fichier d’offre (un .yaml seul est le fichier)',
  options: {
    observed: 'ce que tu as compté : un nombre',
    learned: 'ce que tu as appris, avec leurs mots si tu peux',
    decision: 'keep, change, stop ou retest (ou garder, changer, arrêter, réessayer)',
    on: 'le jour du résultat ; sinon, aujourd’hui',
    by: 'avec --decision retest : avant quel jour tu réessaies',
    json: 'en JSON, pour un programme',
    plain: 'une ligne à la fois, sans dessin',
  },
  decisions: { keep: 'garder', change: 'changer', stop: 'arrêter', retest: 'réessayer' },
  which: 'C’était quel essai ?',
  nothing: 'Rien n’a été écrit.',
  done: ({ file, id }) => `C’est gardé dans ${file}, sous ${id}.`,
  verdicts: {
    held: ({ observed, least }) =>
      `Tu as compté ${observed}, et tu y croyais à partir de ${least} : cela tient.`,
    failed: ({ observed, least }) =>
      `Tu as compté ${observed}, et tu y croyais à partir de ${least} : cela ne tient pas. Mieux vaut le savoir que l’espérer.`,
    unclear: () =>
      'Aucun nombre n’était fixé d’avance, ou rien n’a été compté : cela t’apprend quelque chose, et ne prouve pas grand-chose.',
  },
  outOf: ({ least, of }) => `${least} sur ${of}`,
  decided: {
    keep: 'Tu gardes. Ce qu’on t’a dit en chemin vaut d’être gardé aussi : limpide note',
    despite: 'Tu gardes alors que le nombre dit non : écris pourquoi, avec --learned.',
    change: 'Change une seule chose, puis mets-la à l’essai.',
    stop: 'Tu t’arrêtes là : c’est du temps gagné pour ce qui marche.',
    retest: 'Tu réessaieras : donne-toi un jour avec --by.',
    undecided: 'Tu n’as pas encore décidé : garder, changer, arrêter ou réessayer (--decision).',
  },
  retest: ({ by }) => `Tu réessaieras avant le ${by}.`,
  counts: ({ certain, lead, guess }) => `Certain : ${certain} · pistes : ${lead} · à vérifier : ${guess}`,
};

export const learnMistakes: typeof english = {
  'no-test': () =>
    'Aucun essai n’attend de résultat dans ce fichier. L’assistant t’aide à en poser un : limpide',
  'which-test': ({ known }) =>
    `Plusieurs essais attendent. Nomme le tien : limpide learn IDENTIFIANT. Il y a : ${known}.`,
  'unknown-test': ({ value, nearest, known }) =>
    `Il n’y a pas d’essai « ${value} ».${meant(nearest)} ${known === '' ? 'Aucun n’attend.' : `En attente : ${known}.`}`,
  'already-learned': ({ id, on }) =>
    `Le résultat de ${id} est déjà là (${on}). Pour le changer, modifie le fichier ; pour réessayer, mets sa décision à retest.`,
  'no-result': () =>
    'Dis ce qu’il en est sorti : --observed 3, --learned "…", --decision keep (ou change, stop, retest).',
  'bad-observed': ({ value }) => `--observed : « ${value} » n’est pas un nombre, à partir de 0.`,
  'bad-day': ({ option, value }) =>
    `${option} : « ${value} » n’est pas un jour. Écris-le ainsi : 2026-11-22.`,
  'result-before-test': ({ on, set }) =>
    `--on : le résultat (${on}) ne peut pas venir avant le jour où le nombre a été fixé (${set}).`,
  'day-gone': ({ value }) => `--by : le ${value} est déjà passé. Donne un jour à venir.`,
  'by-without-retest': () => '--by va avec --decision retest.',
};
