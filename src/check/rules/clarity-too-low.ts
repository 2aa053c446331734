import { rule } from '../rule.ts';

/** Speaks only when the configuration sets `min-clarity`. */
export default rule<{ clarity: number; least: number }>({
  id: 'clarity-too-low',
  severity: 'error',
  about: 'file',
  text: {
    fr: {
      title: 'L’offre est moins claire que le seuil choisi',
      why: 'Tu as choisi ce seuil pour qu’une nouvelle version ne dise pas moins que l’ancienne.',
      message: ({ clarity, least }) =>
        `La clarté est de ${clarity} sur 100, et ta configuration demande au moins ${least}.`,
      instead: 'Regarde les autres remarques : chacune réglée fait remonter la clarté.',
      ignoreWhen: 'Le seuil est trop haut pour cette offre : baisse `min-clarity`.',
    },
    en: {
      title: 'The offer is less clear than the threshold chosen',
      why: 'You chose this threshold so that a new version says no less than the old one.',
      message: ({ clarity, least }) =>
        `Clarity is ${clarity} of 100, and your configuration asks for at least ${least}.`,
      instead: 'Look at the other findings: each one settled raises clarity.',
      ignoreWhen: 'The threshold is too high for this offer: lower `min-clarity`.',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\n# limpide.config.yaml demande min-clarity: 40.\nservice:\n  ⟦statement⟧: {means: en six rendez-vous}\n',
        minClarity: 40,
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\n# limpide.config.yaml asks for min-clarity: 40.\nservice:\n  ⟦statement⟧: {means: in six meetings}\n',
        minClarity: 40,
      },
    ],
    good: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\n# limpide.config.yaml demande min-clarity: 40.\nservice:\n  statement:\n    audience: jeunes parents\n    situation: qui se lèvent trois fois par nuit\n    means: en six rendez-vous\n    change: vous dormez jusqu’à sept heures\n',
        minClarity: 40,
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\n# limpide.config.yaml asks for min-clarity: 40.\nservice:\n  statement:\n    audience: new parents\n    situation: who get up three times a night\n    means: in six meetings\n    change: you sleep until seven\n',
        minClarity: 40,
      },
    ],
  },
  *check() {},
});
