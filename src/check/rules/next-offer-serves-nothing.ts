import { rule } from '../rule.ts';

export default rule<{ unknown: boolean }>({
  id: 'next-offer-serves-nothing',
  severity: 'warning',
  about: 'evidence',
  text: {
    fr: {
      title: 'Une suite qui ne répond à aucun besoin noté',
      why: 'Proposer pour vendre encore, c’est du remplissage, et cela se sent. Une suite qui sert part de ce qu’une personne a dit, fait ou ressenti.',
      message: ({ unknown }) =>
        unknown
          ? 'Cette suite dit servir un besoin que rien dans le fichier ne connaît.'
          : 'Cette suite ne dit pas à quoi elle sert (`serves`).',
      instead:
        'Mets dans `serves` l’identifiant de ce que tu as entendu ou vu, ou le sentiment recherché (`service.feelings`). Si tu n’en trouves aucun, laisse cette suite de côté.',
      ignoreWhen:
        'C’est une idée que tu comptes vérifier avant de la proposer : fais-en plutôt une chose à vérifier.',
      question: () => 'Qui te l’a demandé, ou qui en avait besoin ?',
    },
    en: {
      title: 'A next offer that answers no recorded need',
      why: 'Offering just to sell again is filler, and it shows. A next offer that serves starts from what somebody said, did or felt.',
      message: ({ unknown }) =>
        unknown
          ? 'This next offer says it serves a need that nothing in the file knows.'
          : 'This next offer does not say what it serves (`serves`).',
      instead:
        'Put in `serves` the id of something you heard or saw, or a feeling from `service.feelings`. If there is none, set this next offer aside.',
      ignoreWhen: 'It is an idea that you mean to test before offering it: rather make it a hypothesis.',
      question: () => 'Who asked you for it, or who needed it?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nrelationship:\n  next:\n    - {id: n-1, name: ⟦Le coffret de Noël⟧}\n    - {id: n-2, name: La recharge, serves: [⟦e-9⟧]}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nevidence:\n  - {id: e-1, words: I fear the second month}\nservice:\n  feelings: [{word: relieved, evidence: [e-1]}]\nrelationship:\n  next:\n    - {id: n-1, name: The second month, serves: [e-1]}\n    - {id: n-2, name: A yearly check, serves: [Relieved]}\n',
      },
    ],
  },
  *check({ offer }) {
    const known = new Set([
      ...(offer?.evidence ?? []).map(({ id }) => id),
      ...(offer?.service?.feelings ?? []).map(({ word }) => folded(word ?? '')),
    ]);
    for (const [index, next] of (offer?.relationship?.next ?? []).entries()) {
      const at = ['relationship', 'next', index];
      const serves = next.serves ?? [];
      if (serves.length === 0)
        yield { at: next.name === undefined ? at : [...at, 'name'], args: { unknown: false } };
      for (const [place, served] of serves.entries())
        if (!known.has(served) && !known.has(folded(served)))
          yield { at: [...at, 'serves', place], args: { unknown: true } };
    }
  },
});

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();
