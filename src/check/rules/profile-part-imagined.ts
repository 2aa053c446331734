import { rule } from '../rule.ts';

export default rule({
  id: 'profile-part-imagined',
  severity: 'advice',
  about: 'evidence',
  text: {
    fr: {
      title: 'Un bout de portrait que personne n’a confirmé',
      why: 'Un portrait de cliente idéale est un bon brouillon. Tant que personne de réel ne l’a confirmé, on écrit pour quelqu’un qui n’existe pas.',
      message: () => 'Cette partie du portrait ne repose sur personne de réel.',
      instead:
        'Cherche une personne chez qui c’est vrai et ajoute ce qu’elle a dit ou fait à `evidence`, ou enlève cette partie.',
      ignoreWhen: 'Tu gardes ce brouillon pour préparer tes questions.',
      question: () => 'Chez qui l’as-tu vu ?',
    },
    en: {
      title: 'A piece of portrait that nobody confirmed',
      why: 'A portrait of an ideal client is a fine draft. As long as nobody real confirmed it, one writes for somebody who does not exist.',
      message: () => 'This part of the portrait rests on nobody real.',
      instead:
        'Look for somebody of whom it is true and add what they said or did to `evidence`, or take this part out.',
      ignoreWhen: 'You keep this draft to prepare your questions.',
      question: () => 'In whom did you see it?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nprofile:\n  text: Sophie, 38 ans\n  parts:\n    - text: ⟦elle aime le beau⟧\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nevidence:\n  - {id: e-1}\nprofile:\n  parts:\n    - {text: she opens her post on Sundays, evidence: [e-1]}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, { text, evidence }] of (offer?.profile?.parts ?? []).entries())
      if (text !== undefined && (evidence ?? []).length === 0)
        yield { at: ['profile', 'parts', index, 'text'], args: undefined };
  },
});
