import { rule } from '../rule.ts';
import type { Read } from '../verdicts.ts';

export default rule<Read>({
  id: 'service-unsaid',
  severity: 'warning',
  about: 'text',
  text: {
    fr: {
      title: 'On ne voit pas encore ce qui change pour la personne',
      why: 'Même derrière un objet, on achète un service : un problème résolu, une envie réalisée, une émotion. Matière, durée et prix viennent après.',
      message: () =>
        'Ce texte dit ce que tu fais, pas encore ce que la personne pourra faire, éviter ou ressentir.',
      instead: 'Ajoute une chose précise qui se passe chez elle, après.',
      ignoreWhen: 'Le service est dit juste à côté, et ce texte n’est qu’une légende.',
      question: () => 'Le lendemain, qu’est-ce qui est différent dans sa vie ?',
    },
    en: {
      title: 'What changes for the person is not said yet',
      why: 'Even behind an object, people buy a service: a problem solved, a wish come true, a feeling. Materials, length and price come next.',
      message: () => 'This tells what you make, not yet what the person can do, avoid or feel.',
      instead: 'Add one precise thing that happens in their life afterwards.',
      ignoreWhen: 'The service is told right beside it, and this is only a caption.',
      question: () => 'The day after, what is different in their life?',
    },
  },
  examples: {
    bad: [
      { language: 'fr', text: '⟦Bols en grès, tournés à la main. 24 euros pièce, marché du samedi.⟧' },
      { language: 'en', text: '⟦Stoneware bowls, thrown by hand. £24 each, Saturday market.⟧' },
    ],
    good: [
      {
        language: 'fr',
        text: 'Vous ne vous brûlez plus les doigts : ce bol garde la soupe chaude et se tient à une main.',
      },
      {
        language: 'en',
        text: 'You no longer burn your fingers: this bowl keeps soup hot and you can hold it in one hand.',
      },
    ],
  },
  check: ({ hitsOf }) => hitsOf('service-unsaid'),
});
