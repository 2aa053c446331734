import type { Words } from '../words.ts';

export const init: Words['init'] = {
  options: { yes: 'tout écrire sans demander', dryRun: 'tout montrer, ne rien écrire' },
  proposed: {
    file: (name) => `${name} contiendrait :\n`,
    firstLine: (name) =>
      `${name} commencerait par cette ligne, pour que ton éditeur le complète et le vérifie :\n`,
  },
  settled: {
    file: (name) => `${name} :\n`,
    firstLine: (name) => `${name}, une première ligne, pour que ton éditeur le complète et le vérifie :\n`,
  },
  more: (lines) => `… et ${lines} autres lignes`,
  ask: (name) => `Écrire ${name} ? (o/n)`,
  yes: ['o', 'oui', 'y', 'yes'],
  written: (name) => `Écrit : ${name}`,
  add: (name) => `${name} est à toi : pour y mettre limpide, ajoute ces lignes :\n`,
  nothing: 'Tout est déjà là.',
  advice: `Ton fichier d’offre contient les mots de tes clientes et clients : ce sont des données personnelles. Dans un dépôt public,
ajoute offre.yaml et offer.yaml à .gitignore, et ne publie que la page (offre.md, offer.md). Les rapports ne montrent jamais ces mots en CI.`,
};

export const completion: Words['completion'] = { shell: 'bash, zsh ou fish' };

export const lsp: Words['lsp'] = {
  stdio: 'parler sur l’entrée et la sortie standard (toujours ainsi)',
  suppress: (rule) => `Laisser ${rule} de côté ici (écris ta raison)`,
  suppressInFile: (rule) => `Laisser ${rule} de côté dans tout le fichier (écris ta raison)`,
  apply: (words) => `Écrire : ${words}`,
  repair: 'Réparer tout ce qui est mécanique et sans risque',
  instead: 'Plutôt :',
  ignoreWhen: 'Quand la laisser de côté :',
};
