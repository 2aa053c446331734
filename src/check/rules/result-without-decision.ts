import { rule } from '../rule.ts';

export default rule({
  id: 'result-without-decision',
  severity: 'advice',
  about: 'evidence',
  text: {
    fr: {
      title: 'Un résultat sans décision',
      why: 'Un essai sert à décider : garder, changer, arrêter ou recommencer. Sans décision, la réponse des gens se perd.',
      message: () => 'Le résultat est là, mais pas ce que tu en fais (`result.decision`).',
      instead:
        'Choisis : `keep` (garder), `change` (changer), `stop` (arrêter) ou `retest` (refaire un essai).',
      ignoreWhen: 'Tu attends une dernière réponse.',
      question: () => 'Alors : tu gardes, tu changes, tu arrêtes ou tu recommences ?',
    },
    en: {
      title: 'A result without a decision',
      why: 'A test is for deciding: keep, change, stop or test again. Without a decision, what people answered is lost.',
      message: () => 'The result is there, but not what you make of it (`result.decision`).',
      instead: 'Choose: `keep`, `change`, `stop` or `retest`.',
      ignoreWhen: 'You await one last answer.',
      question: () => 'So: keep, change, stop or test again?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nhypotheses:\n  - belief: un cours du soir les aiderait\n    ⟦result⟧: {on: 2026-06-01, observed: 4}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nhypotheses:\n  - {belief: a class would help, result: {observed: 4, decision: keep}}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, { result }] of (offer?.hypotheses ?? []).entries())
      if (result?.observed !== undefined && result.decision === undefined)
        yield { at: ['hypotheses', index, 'result'], args: undefined };
  },
});
