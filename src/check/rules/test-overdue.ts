import { rule } from '../rule.ts';

export default rule<{ by: string }>({
  id: 'test-overdue',
  severity: 'advice',
  about: 'evidence',
  text: {
    fr: {
      title: 'Un essai dont la date est passée',
      why: 'Un essai qu’on ne regarde pas n’apprend rien, et l’idée reste dans l’air.',
      message: ({ by }) => `Cet essai devait être fini le ${by} et n’a pas de résultat.`,
      instead:
        'Note ce qui s’est passé (`limpide learn`), même si c’est « personne n’a répondu » : c’est un résultat. Ou choisis une autre date.',
      ignoreWhen: 'L’essai est en pause pour une raison que tu connais.',
      question: () => 'Que s’est-il passé, en nombre ?',
    },
    en: {
      title: 'A test whose date is past',
      why: 'A test that nobody looks at teaches nothing, and the idea stays in the air.',
      message: ({ by }) => `This test was to end on ${by} and has no result.`,
      instead:
        'Note what happened (`limpide learn`), even “nobody answered”: that is a result. Or choose another date.',
      ignoreWhen: 'The test is paused for a reason you know.',
      question: () => 'What happened, in numbers?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nhypotheses:\n  - belief: un cours du soir les aiderait\n    test: {at_least: 3, of: 5, by: ⟦2026-11-01⟧}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nhypotheses:\n  - {belief: a class would help, test: {by: 2026-11-01}, result: {on: 2026-11-01, observed: 0}}\n  - {belief: a book would help, test: {by: 2026-12-24}}\n',
      },
    ],
  },
  *check({ offer, today }) {
    for (const [index, { test, result }] of (offer?.hypotheses ?? []).entries())
      if (
        test?.by !== undefined &&
        result?.observed === undefined &&
        result?.learned === undefined &&
        today.isPast(test.by)
      )
        yield { at: ['hypotheses', index, 'test', 'by'], args: { by: test.by } };
  },
});
