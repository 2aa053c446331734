import type { Words } from '../words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

export const report: Words['report'] = {
  severity: { error: 'erreur', warning: 'avertissement', advice: 'conseil' },
  clarity: (score) => `clarté ${score}/100`,
  suggestion: (words) => `Plutôt : ${words}`,
  more: (left) => `… et ${plural(left, 'autre', 'autres')} : vois le journal, ou le rapport en texte.`,
  counts: ({ error, warning, advice }, files) => {
    const said = [
      ...(error > 0 ? [plural(error, 'erreur', 'erreurs')] : []),
      ...(warning > 0 ? [plural(warning, 'avertissement', 'avertissements')] : []),
      ...(advice > 0 ? [plural(advice, 'conseil', 'conseils')] : []),
    ];
    return `${said.join(', ')} dans ${plural(files, 'fichier', 'fichiers')}.`;
  },
  nothing: (files) =>
    files === 1 ? 'Rien à redire sur ce fichier.' : `Rien à redire sur ces ${files} fichiers.`,
  hidden: (count) =>
    `Aucune erreur ; ${plural(count, 'remarque plus légère n’est pas montrée', 'remarques plus légères ne sont pas montrées')} (--quiet).`,
  next: (place, rule) => `La suite : regarde ${place} ; pour comprendre : limpide explain ${rule}`,
  statistics: { title: 'Combien de fois chaque règle a parlé', none: 'Aucune règle n’a parlé.' },
  markdown: {
    title: 'limpide',
    columns: ['Gravité', 'Endroit', 'Quoi', 'Règle'],
  },
};
