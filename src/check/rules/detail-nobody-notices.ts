import { rule } from '../rule.ts';

export default rule({
  id: 'detail-nobody-notices',
  severity: 'advice',
  about: 'evidence',
  text: {
    fr: {
      title: 'Un détail soigné que personne n’a remarqué',
      why: 'La passion pousse à polir ce que nul ne voit. C’est ton droit ; mais ces heures-là ne sont pas ce que l’on t’achète.',
      message: () => 'Personne n’a remarqué ce détail (`noticed_by`).',
      instead:
        'Montre deux versions à trois personnes. Si nulle ne voit la différence, garde-le pour ta joie ou gagne ces heures.',
      ignoreWhen: 'Ce détail évite un défaut qui, lui, se verrait.',
      question: () => 'Qui l’a remarqué sans que tu le montres ?',
    },
    en: {
      title: 'A polished detail that nobody noticed',
      why: 'Passion makes one polish what nobody sees. That is your right; but those hours are not what people buy from you.',
      message: () => 'Nobody noticed this detail (`noticed_by`).',
      instead:
        'Show two versions to three people. If none sees the difference, keep it for your joy or save those hours.',
      ignoreWhen: 'This detail prevents a flaw that would be seen.',
      question: () => 'Who noticed it without your pointing at it?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\npassion:\n  polish:\n    - detail: ⟦le dessous du pied poncé trois fois⟧\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nclients:\n  - {id: ann}\npassion:\n  polish:\n    - {detail: the foot sanded three times, noticed_by: [ann]}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, { detail, noticed_by }] of (offer?.passion?.polish ?? []).entries())
      if (detail !== undefined && (noticed_by ?? []).length === 0)
        yield { at: ['passion', 'polish', index, 'detail'], args: undefined };
  },
});
