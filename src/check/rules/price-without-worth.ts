import { rule } from '../rule.ts';

export default rule({
  id: 'price-without-worth',
  severity: 'advice',
  about: 'structure',
  text: {
    fr: {
      title: 'Un prix sans ce qu’il vaut pour la personne',
      why: 'Seul, un prix se compare à un autre prix. Avec ce qu’il change, il se compare à ce que coûterait de ne rien faire.',
      message: () => 'Ce prix ne dit pas ce qu’il vaut pour la personne (`worth`).',
      instead:
        'Écris ce que cela lui épargne ou lui donne, avec ses mots : « trois week-ends de démarches en moins ».',
      ignoreWhen: 'Le prix n’est pas encore affiché.',
      question: () => 'Combien coûtait de rester sans rien faire ?',
    },
    en: {
      title: 'A price without what it is worth to the person',
      why: 'Alone, a price is held against another price. With what it changes, it is held against the cost of doing nothing.',
      message: () => 'This price does not say what it is worth to the person (`worth`).',
      instead: 'Write what it spares or gives them, in their words: “three weekends of paperwork less”.',
      ignoreWhen: 'The price is not shown yet.',
      question: () => 'What did doing nothing cost them?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nprice:\n  - {what: une séance, amount: ⟦60⟧, currency: EUR}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nprice:\n  - {what: a month, amount: 60, worth: three weekends of paperwork less}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, { amount, worth }] of (offer?.price ?? []).entries())
      if (amount !== undefined && (worth ?? '').trim() === '')
        yield { at: ['price', index, 'amount'], args: undefined };
  },
});
