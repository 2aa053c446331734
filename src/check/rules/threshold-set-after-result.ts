import { rule } from '../rule.ts';

export default rule<{ set: string; result: string }>({
  id: 'threshold-set-after-result',
  severity: 'error',
  about: 'evidence',
  text: {
    fr: {
      title: 'Le nombre a été posé après avoir vu le résultat',
      why: 'Déplacer la cible une fois la flèche partie, c’est se raconter une histoire. Un essai n’apprend quelque chose que si le nombre était écrit avant.',
      message: ({ set, result }) =>
        `Le nombre a été posé le ${set}, alors que le résultat date du ${result}.`,
      instead:
        'Garde ce que tu as appris, et refais un essai avec le nombre que tu juges juste, posé aujourd’hui (`result.decision: retest`).',
      ignoreWhen: 'La date est une faute de frappe : corrige-la plutôt que de faire taire la remarque.',
    },
    en: {
      title: 'The number was set after the result was seen',
      why: 'Moving the target once the arrow has flown is telling oneself a story. A test only teaches something when its number was written first.',
      message: ({ set, result }) => `The number was set on ${set}, but the result is of ${result}.`,
      instead:
        'Keep what you learned, and test again with the number you now find right, set today (`result.decision: retest`).',
      ignoreWhen: 'The date is a slip: correct it rather than silence this.',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nhypotheses:\n  - belief: un cours du soir les aiderait\n    test: {at_least: 2, of: 5, set_on: ⟦2026-06-02⟧}\n    result: {on: 2026-06-01, observed: 2}\n',
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nhypotheses:\n  - belief: an evening class would help\n    test: {at_least: 2, of: 5, set_on: ⟦"2026-06-01"⟧}\n    result: {on: 2026-06-01, observed: 2}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nhypotheses:\n  - belief: an evening class would help\n    test: {at_least: 3, of: 5, set_on: 2026-05-01}\n    result: {on: 2026-06-01, observed: 2}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, { test, result }] of (offer?.hypotheses ?? []).entries()) {
      const [set, on] = [test?.set_on, result?.on];
      if (set !== undefined && on !== undefined && set >= on)
        yield { at: ['hypotheses', index, 'test', 'set_on'], args: { set, result: on } };
    }
  },
});
