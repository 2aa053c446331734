import type { Words } from '../words.ts';

export const render: Words['render'] = {
  options: {
    file: 'le fichier d’offre',
    as: (kinds) => `quel document : ${kinds}`,
    output: 'où l’écrire (- pour l’écran)',
    template: 'un dossier à toi, avec page.fr.md ou page.en.md',
    force: 'remplacer une page changée à la main, en gardant une copie',
  },
  written: ({ page }) => `${page} est écrite.`,
  beside: ({ page, beside }) =>
    `${page} a été changée à la main : elle reste telle quelle. La nouvelle page est dans ${beside} (--force la remplace, en gardant une copie).`,
  replaced: ({ page, kept }) => `${page} est écrite. Ce que tu avais changé est gardé dans ${kept}.`,
};

export const renderMistakes = {
  'template-unknown-variable': ({ place, detail }: Readonly<Record<string, string>>): string =>
    `${place} : rien ne remplit « ${detail} ». Les variables sont dans docs/modeles.md.`,
  'template-syntax': ({ place, detail }: Readonly<Record<string, string>>): string =>
    `${place} : ce modèle ne se lit pas (${detail}).`,
  'template-not-utf8': ({ file }: Readonly<Record<string, string>>): string =>
    `${file} n’est pas du texte UTF-8 ; enregistre-le en UTF-8.`,
};
