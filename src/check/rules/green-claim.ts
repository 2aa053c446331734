import { cite } from '../law.ts';
import { rule } from '../rule.ts';
import type { Read } from '../verdicts.ts';

export default rule<Read>({
  id: 'green-claim',
  severity: 'warning',
  about: 'text',
  source: cite('G1', 'G2', 'G3'),
  text: {
    fr: {
      title: 'Promesse verte sans fait précis',
      why: 'Tout le monde dit « écologique » : le mot ne pèse plus rien. Un fait vérifiable, lui, se retient et se croit.',
      message: ({ words, law }) =>
        `« ${words} » reste général${law ? ' ; sur un produit, le Code de l’environnement (L. 541-9-1) interdit ce genre de mention' : ''}.`,
      instead: 'Remplace-le par un fait : la matière, d’où elle vient, combien, quel label et pour quoi.',
      ignoreWhen: 'Le fait précis ou le label et ce qu’il couvre sont écrits juste à côté.',
      question: () => 'Quel fait précis pourrait-on vérifier ?',
    },
    en: {
      title: 'Green claim without a precise fact',
      why: 'Everybody says “eco-friendly”: the word weighs nothing now. A fact one can check is remembered, and believed.',
      message: ({ words, law }) =>
        `“${words}” stays general${law ? '; on a product, French law (Code de l’environnement L. 541-9-1) forbids such a mention' : ''}.`,
      instead:
        'Put a fact in its place: the material, where it comes from, how much, which label and for what.',
      ignoreWhen: 'The precise fact, or the label and its scope, stands right beside it.',
      question: () => 'Which precise fact could somebody check?',
    },
  },
  examples: {
    bad: [
      { language: 'fr', text: 'Des savons ⟦respectueux de la planète⟧ qui laissent vos mains douces.' },
      { language: 'en', text: 'Soaps that are ⟦kind to the planet⟧ and leave your hands soft.' },
    ],
    good: [
      {
        language: 'fr',
        text: 'Laine de brebis d’Ardèche, tondue à 12 km : votre enfant n’a plus froid sous la tente.',
      },
      { language: 'en', text: 'Wool from sheep shorn eight miles away: your child sleeps warm in the tent.' },
    ],
  },
  check: ({ hitsOf }) => hitsOf('green-claim'),
});
