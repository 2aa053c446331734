import { isId } from '../links.ts';
import { rule } from '../rule.ts';

export default rule<{ against: string }>({
  id: 'counter-evidence-unanswered',
  severity: 'warning',
  about: 'evidence',
  text: {
    fr: {
      title: 'Quelque chose dit le contraire, et reste sans réponse',
      why: 'Ce qui contredit vaut de l’or : c’est là qu’on apprend. Laissé de côté, cela empêche d’être certain.',
      message: ({ against }) => `Ceci va contre « ${against} » et reste sans réponse (\`answered\`).`,
      instead:
        'Écris dans `answered` ce que tu en as compris : une autre sorte de personne, un autre moment, ou une idée à changer.',
      ignoreWhen: 'Tu viens de le noter et tu n’en sais pas encore plus.',
      question: () => 'Qu’est-ce qui était différent pour cette personne ?',
    },
    en: {
      title: 'Something says the contrary, and has no answer',
      why: 'What contradicts is gold: there one learns. Left aside, it keeps you from being certain.',
      message: ({ against }) => `This goes against “${against}” and has no answer (\`answered\`).`,
      instead:
        'Write in `answered` what you made of it: another kind of person, another moment, or an idea to change.',
      ignoreWhen: 'You have just noted it and know no more yet.',
      question: () => 'What was different for that person?',
    },
  },
  examples: {
    bad: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nevidence:\n  - {id: e-1}\n  - {id: e-2, against: ⟦[e-1]⟧}\n',
      },
    ],
    good: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nevidence:\n  - {id: e-1}\n  - {id: e-2, against: [e-1], answered: elle cherchait un cadeau}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, { against, answered }] of (offer?.evidence ?? []).entries())
      if (against !== undefined && against.length > 0 && (answered ?? '').trim() === '')
        yield { at: ['evidence', index, 'against'], args: { against: against.filter(isId).join(', ') } };
  },
});
