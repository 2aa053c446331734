import { rule } from '../rule.ts';

export default rule({
  id: 'belief-from-passion',
  severity: 'warning',
  about: 'evidence',
  text: {
    fr: {
      title: 'Une idée qui ne part que de ta passion',
      why: 'La passion donne l’élan, mais elle fait aussi croire que les autres veulent ce que l’on aime. Une idée solide part d’au moins une chose entendue ou vue.',
      message: () => 'Cette idée ne part que de toi (`from`) : rien d’entendu ni de vu ne l’a fait naître.',
      instead:
        'Cherche la phrase d’une cliente, la demande d’un passant, le geste qui t’y a fait penser, et ajoute-le à `from`. Sinon, garde-la pour le plaisir et vérifie-la en petit.',
      ignoreWhen: 'Tu l’essaies par jeu, sans y mettre ni argent ni semaines de travail.',
      question: () => 'Qu’as-tu entendu ou vu qui t’y a fait penser ?',
    },
    en: {
      title: 'A hypothesis that comes from your passion alone',
      why: 'Passion gives the spark, but it also makes us believe that others want what we love. A sound idea starts from at least one thing heard or seen.',
      message: () => 'This idea comes from you alone (`from`): nothing heard or seen gave birth to it.',
      instead:
        'Look for the sentence of a client, the request of a passer-by, the gesture that made you think of it, and add it to `from`. Otherwise keep it for the joy of it, and test it small.',
      ignoreWhen: 'You try it for fun, with neither money nor weeks of work in it.',
      question: () => 'What did you hear or see that made you think of it?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nhypotheses:\n  - belief: une gamme bleu cobalt plaira\n    from: ⟦[passion]⟧\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nevidence:\n  - {id: e-1}\nhypotheses:\n  - {belief: a cobalt line would sell, from: [passion, e-1]}\n  - {belief: not said yet where it comes from}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, { from }] of (offer?.hypotheses ?? []).entries())
      if (from !== undefined && from.length > 0 && from.every((id) => id === 'passion'))
        yield { at: ['hypotheses', index, 'from'], args: undefined };
  },
});
