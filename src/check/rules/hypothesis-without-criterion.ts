import { rule } from '../rule.ts';

export default rule({
  id: 'hypothesis-without-criterion',
  severity: 'warning',
  about: 'evidence',
  text: {
    fr: {
      title: 'Une chose à vérifier, sans dire à partir de combien tu y crois',
      why: 'Sans nombre posé d’avance, on trouve toujours une raison d’y croire. Avec « 3 sur 5 », c’est la réalité qui répond.',
      message: () =>
        'Cette idée est à vérifier, mais rien ne dit à partir de combien tu y crois (`test.at_least` et `test.of`).',
      instead:
        'Écris par exemple : `test: {how: je propose le rituel du soir, people: clientes du marché, measure: celles qui réservent, at_least: 3, of: 5}`.',
      ignoreWhen: 'L’idée est notée pour plus tard, et tu ne comptes rien construire dessus pour l’instant.',
      question: () => 'Sur cinq personnes, combien devraient dire oui pour que tu y croies ?',
    },
    en: {
      title: 'A hypothesis without the number that would make you believe it',
      why: 'Without a number set beforehand, one always finds a reason to believe. With “3 of 5”, reality answers.',
      message: () =>
        'This is to be verified, but nothing says from how many on you believe it (`test.at_least` and `test.of`).',
      instead:
        'Write for example: `test: {how: I offer the evening session, people: market clients, measure: those who book, at_least: 3, of: 5}`.',
      ignoreWhen: 'The idea is noted for later, and you build nothing on it for now.',
      question: () => 'Of five people, how many would have to say yes for you to believe it?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nhypotheses:\n  - id: h-1\n    belief: ⟦elles veulent un bol à leur prénom⟧\n    test: {how: le proposer au marché}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nhypotheses:\n  - id: h-1\n    belief: parents want a Sunday call\n    test: {how: offer it, at_least: 3, of: 5}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, { belief, test }] of (offer?.hypotheses ?? []).entries())
      if (belief !== undefined && (test?.at_least === undefined || test.of === undefined))
        yield { at: ['hypotheses', index, 'belief'], args: undefined };
  },
});
