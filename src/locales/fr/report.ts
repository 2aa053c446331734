import type { Words } from '../words.ts';
import { counted } from './phrases.ts';

export const report: Words['report'] = {
  severity: { error: 'erreur', warning: 'avertissement', advice: 'conseil' },
  clarity: (score) => `clarté ${score}/100`,
  suggestion: (words) => `Plutôt : ${words}`,
  more: (left) => `… et ${counted(left, 'autre', 'autres')} : vois le journal, ou le rapport en texte.`,
  counts: ({ error, warning, advice }, files) => {
    const said = [
      ...(error > 0 ? [counted(error, 'erreur', 'erreurs')] : []),
      ...(warning > 0 ? [counted(warning, 'avertissement', 'avertissements')] : []),
      ...(advice > 0 ? [counted(advice, 'conseil', 'conseils')] : []),
    ];
    return `${said.join(', ')} dans ${counted(files, 'fichier', 'fichiers')}.`;
  },
  nothing: (files) =>
    files === 1 ? 'Rien à redire sur ce fichier.' : `Rien à redire sur ces ${files} fichiers.`,
  hidden: (count) =>
    `Aucune erreur ; ${counted(count, 'remarque plus légère n’est pas montrée', 'remarques plus légères ne sont pas montrées')} (--quiet).`,
  nothingNew: 'Rien de nouveau à redire.',
  known: (count) =>
    `${counted(count, 'remarque déjà connue n’est pas redite', 'remarques déjà connues ne sont pas redites')} (--baseline).`,
  next: (place, rule) => `La suite : regarde ${place} ; pour comprendre : limpide explain ${rule}`,
  statistics: { title: 'Combien de fois chaque règle a parlé', none: 'Aucune règle n’a parlé.' },
  markdown: {
    title: 'limpide',
    columns: ['Gravité', 'Endroit', 'Quoi', 'Règle'],
  },
};
