import type { Args } from '../args.ts';
import type { Words } from '../words.ts';
import { meant } from './phrases.ts';

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
  'template-unknown-variable': ({ place, detail, nearest, known }: Args): string =>
    `${place} : rien ne remplit « ${detail} ».${meant(nearest) || ` Il y a : ${known}.`}`,
  'template-syntax': ({ place, detail }: Args): string => `${place} : ce modèle ne se lit pas (${detail}).`,
  'template-not-utf8': ({ file }: Args): string =>
    `${file} n’est pas du texte UTF-8 ; enregistre-le en UTF-8.`,
};
