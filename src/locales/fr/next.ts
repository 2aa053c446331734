import type { Words } from '../words.ts';

export const next: Words['next'] = {
  options: { file: 'le fichier d’offre', json: 'en JSON, pour un programme' },
  title: 'À faire maintenant',
  toSay: ({ say }) => `À dire : « ${say} »`,
  after: ({ command }) => `Ensuite : ${command}`,
  nothing: 'Rien n’attend aujourd’hui. Ce qui rouvrirait quelque chose :',
  opens: [
    'Garder une chose que quelqu’un a dite ou faite : limpide note "…" --from …',
    'Faire d’un doute un essai, avec un nombre et une date : limpide, puis « relire ou changer une réponse »',
  ],
};
