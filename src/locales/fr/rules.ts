import type { Words } from '../words.ts';

export const rules: Words['rules'] = {
  rule: 'la règle à expliquer',
  format: 'format de sortie : text, json ou markdown',
  columns: ['Règle', 'Gravité', 'Ce qu’elle trouve'],
  fixable: 'réparé par --fix',
  why: 'Pourquoi cela compte',
  message: 'Ce qu’elle dit',
  bad: 'Pas clair',
  good: 'Clair',
  instead: 'Plutôt',
  question: 'À te demander, ou à demander à tes clientes et clients',
  ignoreWhen: 'Quand la laisser de côté',
  suppress: (id) => `# limpide-ignore ${id}: ta raison`,
  options: 'Options, avec leur valeur d’origine',
  option: (id, list) => `${id}: {options: {${list}}}`,
  source: 'Source',
  marked: (words) => `Marqué : ${words.map((one) => `« ${one} »`).join(', ')}.`,
};
