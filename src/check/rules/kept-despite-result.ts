import { rule } from '../rule.ts';

interface Args {
  readonly observed: number;
  readonly needed: number;
}

export default rule<Args>({
  id: 'kept-despite-result',
  severity: 'warning',
  about: 'evidence',
  text: {
    fr: {
      title: 'Gardé, alors que l’essai a dit non',
      why: 'Le nombre était le tien, posé d’avance. Passer outre sans dire pourquoi, c’est revenir à l’envie d’y croire.',
      message: ({ observed, needed }) =>
        `L’essai a donné ${observed}, il fallait ${needed}, et tu gardes l’idée telle quelle.`,
      instead:
        'Change une chose et refais un essai (`change`, `retest`), ou écris dans `learned` ce qui te fait garder.',
      ignoreWhen: 'Tu gardes par plaisir, en sachant que ce n’est pas ce que les gens demandent.',
      question: () => 'Qu’as-tu appris qui pèse plus que ce nombre ?',
    },
    en: {
      title: 'Kept, although the test said no',
      why: 'The number was yours, set beforehand. Passing over it without saying why is going back to wishing.',
      message: ({ observed, needed }) =>
        `The test gave ${observed}, ${needed} were needed, and you keep the idea as it is.`,
      instead:
        'Change one thing and test again (`change`, `retest`), or write in `learned` what makes you keep it.',
      ignoreWhen: 'You keep it for joy, knowing that it is not what people ask for.',
      question: () => 'What did you learn that weighs more than this number?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nhypotheses:\n  - belief: un cours du soir les aiderait\n    test: {at_least: 3, of: 5}\n    result: {observed: 1, decision: ⟦keep⟧}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nhypotheses:\n  - {belief: a class would help, test: {at_least: 3, of: 5}, result: {observed: 1, decision: change}}\n  - {belief: a book would help, test: {at_least: 3, of: 5}, result: {observed: 2, decision: keep, learned: it rained all day}}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, { test, result }] of (offer?.hypotheses ?? []).entries()) {
      if (result?.decision !== 'keep' || (result.learned ?? '').trim() !== '') continue;
      const [observed, needed] = [result.observed, test?.at_least];
      if (observed !== undefined && needed !== undefined && observed < needed)
        yield { at: ['hypotheses', index, 'result', 'decision'], args: { observed, needed } };
    }
  },
});
