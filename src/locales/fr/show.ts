import type { Words } from '../words.ts';

export const show: Words['show'] = {
  options: { file: 'le fichier d’offre à montrer', json: 'en JSON, pour un programme' },
  clarity: (first, last) => (first === last ? `clarté ${last}` : `clarté ${first} → ${last}`),
  more: (count) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
  questions: (count) => (count === 1 ? '1 question à poser' : `${count} questions à poser`),
  notYet: 'pas encore noté',
  image: 'image',
  feelings: 'ressenti',
  anybody: 'à trouver',
};
